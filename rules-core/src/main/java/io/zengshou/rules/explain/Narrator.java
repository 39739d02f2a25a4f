package io.zengshou.rules.explain;

import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Change;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.explain.Explanation.Line;
import io.zengshou.rules.explain.Explanation.Section;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.money.Money;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Sorts the findings of an assessment by what they mean for the reader, and has each one told. */
final class Narrator {

  private final Assessment assessment;
  private final Words words;
  private final FindingLines findings;
  private final List<Change> changes;

  Narrator(Assessment assessment, Words words, List<Change> changes) {
    this.assessment = assessment;
    this.words = words;
    this.changes = changes;
    this.findings = new FindingLines(words, changes);
  }

  Explanation tell() {
    Map<Topic, List<Line>> lines = new EnumMap<>(Topic.class);
    List<Finding.Ineligible> others = new ArrayList<>();
    for (Finding finding : assessment.findings()) {
      // Thirty services that do not apply are one line: their conditions help nobody, unless one
      // fact alone stands in the way.
      if (finding instanceof Finding.Ineligible not
          && !not.measure().givesMoney()
          && !isNear(not)) {
        others.add(not);
      } else {
        lines
            .computeIfAbsent(Topic.of(finding), t -> new ArrayList<>())
            .add(findings.line(finding));
      }
    }
    if (!others.isEmpty()) {
      lines
          .computeIfAbsent(Topic.INELIGIBLE, t -> new ArrayList<>())
          .add(findings.notApplicable(others));
    }
    if (assessment.income() != null) {
      lines.put(Topic.INCOME, new IncomeLines(words).of(assessment.income()));
    }
    lines.put(Topic.BASIS, new BasisLines(words).of(assessment));
    List<Section> sections = new ArrayList<>();
    lines.forEach((topic, said) -> sections.add(new Section(topic, heading(topic), said)));
    return new Explanation(title(), sections);
  }

  private boolean isNear(Finding finding) {
    return changes.stream().anyMatch(one -> one.measure().equals(finding.measure().id()));
  }

  private String title() {
    return words.say(
        assessment.applicant() + " 增收政策测算（" + assessment.asOf() + "）",
        "Measures for " + assessment.applicant() + " on " + assessment.asOf());
  }

  private String heading(Topic topic) {
    String label = words.say(topic.label());
    return switch (topic) {
      case MONEY -> label + sum(eligibleSum(Kind.CASH, Kind.INSTITUTION));
      case GUARANTEES -> label + sum(eligibleSum(Kind.GUARANTEE));
      default -> label;
    };
  }

  private String sum(Money amount) {
    return words.say("：合计 " + words.money(amount), ": " + words.money(amount) + " in all");
  }

  /** What the lines of a section add up to; what is undetermined stands in a section of its own. */
  private Money eligibleSum(Kind... kinds) {
    Money sum = Money.ZERO;
    for (Finding finding : assessment.findings()) {
      if (finding instanceof Finding.Eligible eligible
          && eligible.amount() != null
          && List.of(kinds).contains(finding.measure().kind())) {
        sum = sum.plus(eligible.amount());
      }
    }
    return sum;
  }
}
