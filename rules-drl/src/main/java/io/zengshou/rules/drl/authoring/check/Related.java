package io.zengshou.rules.drl.authoring.check;

import io.zengshou.rules.applicant.DisabilityKind;
import io.zengshou.rules.applicant.LabourCapacity;
import io.zengshou.rules.applicant.Monitoring;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison says of other attributes of its fact: some are derived from others, and some
 * values never come together.
 */
final class Related {

  private final String fact;
  private final Atom atom;

  private Related(String fact, Atom atom) {
    this.fact = fact;
    this.atom = atom;
  }

  /** The alternatives under which a comparison holds, with all that follows from each. */
  static List<List<Atom>> of(Atom atom) {
    int dot = atom.left().lastIndexOf('.');
    Related related = new Related(atom.left().substring(0, Math.max(0, dot)), atom);
    return related.alternatives(atom.left().substring(dot + 1));
  }

  private List<List<Atom>> alternatives(String attribute) {
    return switch (attribute) {
      case "monitored" ->
          isOrNot(not("monitoring", Monitoring.NONE), is("monitoring", Monitoring.NONE));
      case "labour" ->
          isOrNot(
              not("labourCapacity", LabourCapacity.NONE),
              is("labourCapacity", LabourCapacity.NONE));
      case "disabled" ->
          isOrNot(
              not("disabilityKind", DisabilityKind.NONE),
              is("disabilityKind", DisabilityKind.NONE));
      case "atRisk" -> atRisk();
      case "eligible" -> Boolean.TRUE.equals(value()) ? with(is("possible", true)) : with();
      case "possible" -> Boolean.FALSE.equals(value()) ? with(is("eligible", false)) : with();
      // An input that says otherwise is refused.
      case "monitoring" ->
          atom.signs() == Atom.EQUAL && atom.value() == Monitoring.UNSTABLE
              ? with(is("lifted", true))
              : with();
      default -> with();
    };
  }

  private List<List<Atom>> isOrNot(Atom whereTrue, Atom whereFalse) {
    Boolean value = value();
    return value == null ? with() : with(value ? whereTrue : whereFalse);
  }

  private List<List<Atom>> atRisk() {
    Boolean value = value();
    if (value == null) {
      return with();
    }
    if (value) {
      return with(not("monitoring", Monitoring.NONE), is("riskEliminated", false));
    }
    List<List<Atom>> either = new ArrayList<>(with(is("monitoring", Monitoring.NONE)));
    either.addAll(with(is("riskEliminated", true)));
    return either;
  }

  /** What a yes or no is said to be; null: it is compared with something else. */
  private @Nullable Boolean value() {
    if (!(atom.value() instanceof Boolean value)) {
      return null;
    }
    return (atom.signs() & Atom.EQUAL) != 0 ? value : (Boolean) !value;
  }

  private List<List<Atom>> with(Atom... more) {
    List<Atom> all = new ArrayList<>();
    all.add(atom);
    all.addAll(List.of(more));
    return List.of(all);
  }

  private Atom is(String attribute, Object value) {
    return new Atom(fact + "." + attribute, null, value, Atom.EQUAL);
  }

  private Atom not(String attribute, Object value) {
    return new Atom(fact + "." + attribute, null, value, Atom.ALL & ~Atom.EQUAL);
  }
}
