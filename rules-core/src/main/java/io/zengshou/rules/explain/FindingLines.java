package io.zengshou.rules.explain;

import io.zengshou.rules.assessment.Change;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Note;
import io.zengshou.rules.explain.Explanation.Line;
import io.zengshou.rules.measure.Clause;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells one finding: what it comes to, how, and where it stands. */
final class FindingLines {

  /** The remark of a pack that a guarantee is only screened; said here where a pack does not. */
  private static final String SCREENED = "screened-only";

  private final Words words;
  private final StepWords steps;
  private final List<Change> changes;

  FindingLines(Words words, List<Change> changes) {
    this.words = words;
    this.changes = changes;
    this.steps = new StepWords(words);
  }

  Line line(Finding finding) {
    List<String> details = new ArrayList<>();
    String outcome =
        finding.match(
            eligible -> eligible(eligible, details),
            ineligible -> ineligible(ineligible, details),
            undetermined -> undetermined(undetermined, details),
            notInForce -> notInForce(notInForce));
    Measure measure = finding.measure();
    boolean mayGive = !(finding instanceof Finding.Ineligible);
    if (measure.kind() == Kind.GUARANTEE && mayGive && !saysScreened(finding)) {
      details.add(
          words.say(
              "以上只是筛查，由民政部门审核确认。",
              "Screened only: civil affairs decides, nothing is granted here."));
    }
    finding.notes().stream()
        .filter(note -> !tellsPoint(finding, note))
        .map(Note::text)
        .map(words::say)
        .forEach(details::add);
    details.add(source(measure));
    return new Line(measure.id(), words.say(measure.title()) + outcome, details);
  }

  /** The measures that do not apply, in one line. */
  Line notApplicable(List<Finding.Ineligible> findings) {
    int count = findings.size();
    String titles = words.list(findings.stream().map(f -> words.say(f.measure().title())).toList());
    return new Line(
        null,
        words.say(
            "不适用的服务和提示（" + count + "项）：" + titles,
            "services and flags that do not apply (" + count + "): " + titles),
        List.of());
  }

  private String eligible(Finding.Eligible finding, List<String> details) {
    steps.of(finding.steps(), finding.amount(), details);
    if (!finding.missing().isEmpty()) {
      String missing = words.paths(finding.missing());
      details.add(
          words.say(
              "补充以下情况后可能还有其他人符合：" + missing, "Others may be found once this is known: " + missing));
    }
    if (finding.amount() != null) {
      return colon() + words.money(finding.amount());
    }
    return finding.subjects().isEmpty() ? "" : colon() + words.paths(finding.subjects());
  }

  private String ineligible(Finding.Ineligible finding, List<String> details) {
    finding.reasons().stream().map(words::reason).distinct().forEach(details::add);
    changes.stream()
        .filter(change -> change.measure().equals(finding.measure().id()))
        .map(words::change)
        .forEach(details::add);
    return "";
  }

  private String undetermined(Finding.Undetermined finding, List<String> details) {
    steps.of(finding.steps(), null, details);
    if (!finding.missing().isEmpty()) {
      details.add(words.say("缺少：", "Missing: ") + words.paths(finding.missing()));
    }
    if (!finding.because().isEmpty()) {
      details.add(words.say("政策口径未定：", "Not settled: ") + words.list(points(finding)));
    }
    return bounds(finding.least(), finding.most());
  }

  /** The points that are not settled: in words where a note of that id has them, else by id. */
  private List<String> points(Finding.Undetermined finding) {
    return finding.because().stream()
        .map(
            point ->
                finding.notes().stream()
                    .filter(note -> note.id().equals(point))
                    .map(note -> words.say(note.text()))
                    .findFirst()
                    .orElse(point))
        .toList();
  }

  private static boolean tellsPoint(Finding finding, Note note) {
    return finding instanceof Finding.Undetermined open && open.because().contains(note.id());
  }

  private static boolean saysScreened(Finding finding) {
    return finding.notes().stream().anyMatch(note -> note.id().equals(SCREENED));
  }

  private String bounds(@Nullable Money least, @Nullable Money most) {
    if (least == null) {
      return "";
    }
    if (most == null) {
      return colon()
          + words.say(
              "至少 " + words.money(least) + "，上限未知",
              words.money(least) + " or more, no upper limit");
    }
    return colon()
        + words.say(
            words.money(least) + " 至 " + words.money(most) + " 之间",
            "between " + words.money(least) + " and " + words.money(most));
  }

  private String notInForce(Finding.NotInForce finding) {
    String periods =
        words.list(
            finding.validity().stream()
                .map(v -> words.say(v.since() + " 至 " + v.until(), v.since() + " to " + v.until()))
                .toList());
    return periods.isEmpty()
        ? ""
        : colon() + words.say("有效期 " + periods, "in force from " + periods);
  }

  private String source(Measure measure) {
    String clauses = words.list(measure.clauses().stream().map(this::clause).toList());
    String source = words.say("依据：" + clauses, "Clause: " + clauses);
    if (measure.departments().isEmpty()) {
      return source;
    }
    String departments = words.list(measure.departments().stream().map(words::say).toList());
    return source + words.say("；负责：" + departments, "; in charge: " + departments);
  }

  private String clause(Clause clause) {
    return clause.outsidePlan()
        ? clause.number() + words.say("（方案以外）", " (outside the plan)")
        : clause.number();
  }

  private String colon() {
    return words.say("：", ": ");
  }
}
