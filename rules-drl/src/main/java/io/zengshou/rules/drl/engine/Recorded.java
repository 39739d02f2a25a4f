package io.zengshou.rules.drl.engine;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.PathOrder;
import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.facts.Gap;
import io.zengshou.rules.drl.facts.HostFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes the facts that a host makes; whose they are, and that they are its own, is checked. */
final class Recorded implements HostFacts.Recorder {

  private final FactBase facts;
  private final boolean inOrder;
  private final List<Fact> made = new ArrayList<>();
  private List<Class<? extends Fact>> types = List.of();

  Recorded(FactBase facts, boolean inOrder) {
    this.facts = facts;
    this.inOrder = inOrder;
  }

  void of(HostFacts host, Applicant applicant, LocalDate asOf) {
    types = host.types();
    host.make(applicant, asOf, this);
    if (inOrder) {
      made.sort(Comparator.comparing(Fact::path, PathOrder.NATURAL));
    }
    made.forEach(facts::add);
  }

  @Override
  public void add(Fact fact) {
    made.add(own(fact));
  }

  @Override
  public void addUnrecorded(Fact unknown, String missing) {
    facts.addUnrecorded(own(unknown), Gap.missing(List.of(missing)), true);
  }

  /** A host that made facts of this library could grant what no applicant's record supports. */
  private Fact own(Fact fact) {
    if (!types.contains(fact.getClass())) {
      throw new IllegalStateException(
          "no fact type of the host that made it: " + fact.getClass().getName());
    }
    return fact;
  }
}
