package io.zengshou.rules.measure;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.text.Text;
import java.util.List;
import java.util.Set;

/**
 * One measure of a plan: what it is called, where it stands and who is responsible. Its figures are
 * {@link Parameter}s; its conditions are rules.
 *
 * @param id fixed English id, such as {@code production-bonus}
 * @param kind what it gives
 * @param applicants the kinds of applicant it is for, at least one
 * @param title what it is called
 * @param clauses where it stands, at least one
 * @param departments who is responsible, in the order of the plan; empty where it names nobody
 * @param categories the income categories it touches; money counts towards the first
 */
public record Measure(
    String id,
    Kind kind,
    Set<ApplicantKind> applicants,
    Text title,
    List<Clause> clauses,
    List<Text> departments,
    List<IncomeCategory> categories) {

  public Measure {
    applicants = Set.copyOf(applicants);
    clauses = List.copyOf(clauses);
    departments = List.copyOf(departments);
    categories = List.copyOf(categories);
  }

  /** Whether the measure gives an amount of money, to a household or to an institution. */
  public boolean givesMoney() {
    return kind == Kind.CASH || kind == Kind.GUARANTEE || kind == Kind.INSTITUTION;
  }

  /** Two measures are the same where their ids are: a catalogue holds each id once. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Measure that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The id alone. */
  @Override
  public String toString() {
    return id;
  }
}
