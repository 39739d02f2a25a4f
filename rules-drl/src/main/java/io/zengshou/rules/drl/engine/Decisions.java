package io.zengshou.rules.drl.engine;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.drl.facts.Award;
import io.zengshou.rules.drl.facts.Covered;
import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.facts.Gap;
import io.zengshou.rules.drl.facts.Member;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.drl.verbs.Deed;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What has been decided so far in one evaluation, measure by measure. */
final class Decisions implements Decided {

  private final Payout payout;
  private final RuleSet rules;

  /** By the measures' places in the catalogue; null: nothing was said. */
  private final @Nullable MeasureTally[] tallies;

  private final List<BaseTally> bases = new ArrayList<>();

  Decisions(RuleSet rules) {
    this.rules = rules;
    this.payout = new Payout(rules);
    this.tallies = new MeasureTally[rules.slots().size()];
  }

  /** Takes in what the rules of a stage said. */
  void add(List<Firing> firings) {
    boolean limited = false;
    for (Firing firing : firings) {
      Slot slot = rules.slot(firing.rule());
      if (isBase(firing.most())) {
        base(slot).add(firing);
      } else if (firing.most() instanceof Deed.LimitTotal) {
        limited = true;
      } else {
        tally(slot).add(firing);
      }
    }
    if (limited) {
      limits(firings).values().forEach(this::limit);
    }
  }

  /** Each ceiling once, however often its rule matched; certain where one of the matches is. */
  private static Map<Rule, Firing> limits(List<Firing> firings) {
    Map<Rule, Firing> limits = new LinkedHashMap<>();
    for (Firing firing : firings) {
      if (firing.most() instanceof Deed.LimitTotal) {
        limits.merge(firing.rule(), firing, (one, other) -> one.certain() ? one : other);
      }
    }
    return limits;
  }

  private void limit(Firing firing) {
    Money cap = rules.terms(firing.rule()).householdCap();
    if (cap != null) {
      Ceiling.apply(firing, cap, said());
    }
  }

  private BaseTally base(Slot slot) {
    for (BaseTally base : bases) {
      if (base.slot().place() == slot.place()) {
        return base;
      }
    }
    BaseTally added = new BaseTally(slot);
    bases.add(added);
    return added;
  }

  private static boolean isBase(Deed deed) {
    return deed instanceof Deed.AddBase
        || deed instanceof Deed.AddPerson
        || deed instanceof Deed.SubtractBase;
  }

  /** What was said of a measure. */
  MeasureTally tally(Slot slot) {
    MeasureTally known = tallies[slot.place()];
    if (known == null) {
      known = new MeasureTally(slot, payout);
      tallies[slot.place()] = known;
    }
    return known;
  }

  /** As {@link #tally}; null where nothing was said. */
  @Nullable MeasureTally find(Slot slot) {
    return tallies[slot.place()];
  }

  /** The measures that something was said of, in the catalogue's order. */
  private List<MeasureTally> said() {
    List<MeasureTally> said = new ArrayList<>();
    for (MeasureTally tally : tallies) {
      if (tally != null && !tally.isNothing()) {
        said.add(tally);
      }
    }
    return said;
  }

  /** Results for a stage: what counts towards each measure, and what was decided before. */
  void results(Stage stage, FactBase facts) {
    bases.forEach(base -> base.results(facts));
    for (Slot slot : stage.awards()) {
      MeasureTally tally = find(slot);
      facts.add(tally == null ? slot.noAward() : award(tally));
    }
    for (Slot slot : stage.covered()) {
      MeasureTally tally = find(slot);
      if (tally != null && slot.measure().givesMoney()) {
        for (Persons.Person person : tally.persons().inOrder()) {
          covered(slot.measure(), person.member(), person.truth(), facts);
        }
      }
    }
  }

  private static void covered(Measure measure, Member person, Truth truth, FactBase facts) {
    Covered covered = new Covered(measure.id(), person, truth.gap());
    if (truth.isTrue()) {
      facts.add(covered);
    } else {
      facts.addPerhaps(covered, truth.gap());
    }
  }

  private static Award award(MeasureTally tally) {
    Truth applies = tally.applies();
    String id = tally.measure().id();
    Boolean eligible = applies.isUnknown() ? null : applies.isTrue();
    boolean possible = !applies.isFalse();
    if (!tally.measure().givesMoney()) {
      return new Award(id, eligible, possible, Money.ZERO, Money.ZERO, Money.ZERO, applies.gap());
    }
    Range amount = tally.amount();
    Money most = amount.most() == Range.NO_MOST ? Fact.UNBOUNDED : Money.ofFen(amount.most());
    Gap gap = applies.gap().and(amount.isExact() ? Gap.NONE : amount.gap());
    return new Award(
        id, eligible, possible, amount.exactly(), Money.ofFen(amount.least()), most, gap);
  }

  @Override
  public RuleSet rules() {
    return rules;
  }

  @Override
  public Finding[] findings(ApplicantKind kind) {
    return rules.slots(kind).stream().map(this::finding).toArray(Finding[]::new);
  }

  private Finding finding(Slot slot) {
    MeasureTally tally = find(slot);
    return tally == null ? slot.unsaid() : slot.finding(tally.applies().value(), amount(slot));
  }

  @Override
  public Range amount(Slot slot) {
    MeasureTally tally = find(slot);
    return tally == null ? Range.ZERO : tally.amount();
  }

  @Override
  public List<Guaranteed> guaranteed() {
    List<Guaranteed> guaranteed = new ArrayList<>();
    for (Persons.Person person : guaranteedPersons().inOrder()) {
      String id = Objects.requireNonNull(person.member().place().id());
      guaranteed.add(new Guaranteed(id, person.truth()));
    }
    return guaranteed;
  }

  private Persons guaranteedPersons() {
    Persons persons = new Persons();
    for (Slot slot : rules.payingHousehold()) {
      MeasureTally tally = find(slot);
      if (tally != null && slot.measure().kind() == Kind.GUARANTEE) {
        tally.persons().inOrder().forEach(one -> persons.add(one.member(), one.truth()));
      }
    }
    return persons;
  }
}
