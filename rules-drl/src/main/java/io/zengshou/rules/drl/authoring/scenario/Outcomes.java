package io.zengshou.rules.drl.authoring.scenario;

import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Status;
import io.zengshou.rules.measure.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds two assessments of one applicant against each other, in the words of scenarios. */
public final class Outcomes {

  private Outcomes() {}

  /**
   * In what the findings and the incomes differ.
   *
   * @param where told as the place of each difference
   * @param one what is expected
   * @param other what came out
   * @param explained the measure whose persons, missing facts and notes are compared too, which
   *     takes an explanation; null: none
   */
  public static List<Difference> differences(
      String where, Assessment one, Assessment other, @Nullable Measure explained) {
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(other, "other");
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < one.findings().size(); i++) {
      Finding a = one.findings().get(i);
      Finding b = other.findings().get(i);
      String id = a.measure().id();
      compare(where, id + ".status", a.status().id(), b.status().id(), differences);
      compare(where, id + ".least", Outcome.least(a), Outcome.least(b), differences);
      compare(where, id + ".most", Outcome.most(a), Outcome.most(b), differences);
      if (a.measure().equals(explained)) {
        compare(where, id + ".subjects", Outcome.subjects(a), Outcome.subjects(b), differences);
        compare(where, id + ".missing", Outcome.missing(a), Outcome.missing(b), differences);
        compare(where, id + ".because", Outcome.because(a), Outcome.because(b), differences);
        compare(where, id + ".notes", notes(a), notes(b), differences);
      }
    }
    return differences;
  }

  private static String notes(Finding finding) {
    return Outcome.set(finding.notes().stream().map(note -> note.id()).toList());
  }

  private static void compare(
      String where, String name, String one, String other, List<Difference> differences) {
    if (!one.equals(other)) {
      differences.add(new Difference(where, name, one, other));
    }
  }

  /** What an assessment says of the measures in which it differs, as a scenario would expect it. */
  public static Map<String, String> expectations(
      Assessment assessment, List<Difference> differences) {
    Objects.requireNonNull(assessment, "assessment");
    Map<String, String> expectations = new LinkedHashMap<>();
    for (Difference difference : differences) {
      Finding finding = assessment.finding(difference.subject());
      expectations.put(difference.subject(), expectation(finding, difference));
    }
    return expectations;
  }

  private static String expectation(Finding finding, Difference difference) {
    String part = difference.name().substring(difference.name().lastIndexOf('.') + 1);
    if (part.equals("status") || part.equals("least") || part.equals("most")) {
      return expectation(finding);
    }
    return "{status: " + finding.status().id() + ", " + part + ": " + difference.expected() + "}";
  }

  /** What is said of a measure, as a scenario would expect it. */
  public static String expectation(Finding finding) {
    if (finding.status() == Status.ELIGIBLE && finding.measure().givesMoney()) {
      return Outcome.amount(finding);
    }
    return finding instanceof Finding.Undetermined && finding.measure().givesMoney()
        ? "{status: undetermined, least: "
            + Outcome.least(finding)
            + ", most: "
            + Outcome.most(finding)
            + "}"
        : finding.status().id();
  }
}
