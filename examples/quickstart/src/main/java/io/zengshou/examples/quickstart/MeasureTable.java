package io.zengshou.examples.quickstart;

import io.zengshou.rules.Switch;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Change;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Note;
import io.zengshou.rules.explain.TextTable;
import io.zengshou.rules.explain.TextTable.Column;
import io.zengshou.rules.explain.Topic;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.measure.Validity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The measures that concern an applicant, in groups; those that do not are only counted. */
final class MeasureTable {

  /** The remark that a guarantee is only screened; the heading of the group says it. */
  private static final String SCREENED = "screened-only";

  private final Words words;
  private final MeasureCells cells;
  private final Gaps gaps;
  private final List<Change> changes;

  MeasureTable(Words words, List<Change> changes, List<Switch> switches) {
    this.words = words;
    this.changes = changes;
    this.cells = new MeasureCells(words);
    this.gaps = new Gaps(words, switches);
  }

  List<String> lines(Assessment assessment) {
    TextTable table =
        TextTable.of(
                Page.WIDTH,
                Column.wrapping(),
                Column.left(),
                Column.wrapping(),
                Column.wrapping(),
                Column.wrapping())
            .indent(2);
    Map<Topic, List<Finding>> topics =
        assessment.findings().stream()
            .collect(Collectors.groupingBy(Topic::of, Collectors.toList()));
    for (Topic topic : List.of(Topic.MONEY, Topic.GUARANTEES, Topic.SERVICES, Topic.FLAGS)) {
      group(topic, topics.getOrDefault(topic, List.of()), table);
    }
    undetermined(topics.getOrDefault(Topic.UNDETERMINED, List.of()), table);
    ineligible(topics.getOrDefault(Topic.INELIGIBLE, List.of()), table);
    counted(topics, table);
    return table.lines();
  }

  private void group(Topic topic, List<Finding> findings, TextTable table) {
    if (findings.isEmpty()) {
      return;
    }
    table.span(heading(topic));
    for (Finding finding : findings) {
      table.row(cells.of(finding));
      if (finding instanceof Finding.Eligible eligible && !eligible.missing().isEmpty()) {
        table.span(
            words.say("    还可能有其他人，缺少：", "    Perhaps others too; missing: ")
                + words.paths(eligible.missing()));
      }
      notes(finding, table);
    }
  }

  private void notes(Finding finding, TextTable table) {
    remarks(finding).forEach(note -> table.span("    " + words.say(note.text())));
  }

  /** The remarks that are not said already: by a heading, or as a point that is not settled. */
  private static List<Note> remarks(Finding finding) {
    if (finding instanceof Finding.Undetermined open) {
      return finding.notes().stream().filter(note -> !open.because().contains(note.id())).toList();
    }
    return finding.notes().stream().filter(note -> !note.id().equals(SCREENED)).toList();
  }

  private String heading(Topic topic) {
    return words.say(topic.label())
        + (topic == Topic.GUARANTEES ? words.say("（由民政部门审核确认）", " (civil affairs decides)") : "");
  }

  /** Money has a row each; services and flags that wait for the same facts share a line. */
  private void undetermined(List<Finding> findings, TextTable table) {
    if (findings.isEmpty()) {
      return;
    }
    table.span(words.say(Topic.UNDETERMINED.label()));
    Map<String, String> others = new LinkedHashMap<>();
    for (Finding finding : findings) {
      String gap = finding instanceof Finding.Undetermined open ? gaps.of(open) : "";
      if (finding.measure().givesMoney()) {
        table.row(cells.of(finding));
        table.span("    " + gap);
        notes(finding, table);
      } else {
        String title = words.say(finding.measure().title());
        others.merge(gap, title, (all, one) -> words.list(List.of(all, one)));
      }
    }
    others.forEach(
        (gap, titles) -> {
          table.span("  " + titles);
          table.span("    " + gap);
        });
  }

  /** Money that is not given has a row each, and says why not and what one fact would change. */
  private void ineligible(List<Finding> findings, TextTable table) {
    List<Finding> money = findings.stream().filter(f -> f.measure().givesMoney()).toList();
    if (money.isEmpty()) {
      return;
    }
    table.span(words.say(Topic.INELIGIBLE.label()));
    for (Finding finding : money) {
      table.row(cells.of(finding));
      if (finding instanceof Finding.Ineligible not) {
        not.reasons().forEach(reason -> table.span("    " + words.reason(reason)));
      }
      changes.stream()
          .filter(change -> change.measure().equals(finding.measure().id()))
          .forEach(change -> table.span("    " + words.change(change)));
      notes(finding, table);
    }
  }

  private void counted(Map<Topic, List<Finding>> topics, TextTable table) {
    List<Finding> not = topics.getOrDefault(Topic.INELIGIBLE, List.of());
    if (!not.isEmpty()) {
      long flags = not.stream().filter(f -> f.measure().kind() == Kind.FLAG).count();
      long measures = not.size() - flags;
      table.span(
          words.say(
              "不符合 " + measures + " 项，无需跟进 " + flags + " 项",
              "Not eligible: " + measures + "; nothing to act on: " + flags));
    }
    List<Finding> past = topics.getOrDefault(Topic.NOT_IN_FORCE, List.of());
    if (!past.isEmpty()) {
      table.span(
          words.say("不在有效期 " + past.size() + " 项", "Not in force: " + past.size()) + periods(past));
    }
  }

  private String periods(List<Finding> findings) {
    List<String> periods =
        findings.stream()
            .map(Finding.NotInForce.class::cast)
            .flatMap(finding -> finding.validity().stream())
            .distinct()
            .map(this::period)
            .toList();
    return periods.isEmpty() ? "" : words.say("，有效期 ", "; in force from ") + words.list(periods);
  }

  private String period(Validity validity) {
    return words.say(
        validity.since() + " 至 " + validity.until(), validity.since() + " to " + validity.until());
  }
}
