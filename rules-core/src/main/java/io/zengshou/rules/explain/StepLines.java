package io.zengshou.rules.explain;

import io.zengshou.rules.study.ledger.NextStep;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells who must do what next about an applicant; what the same must do in one go. */
final class StepLines {

  private final Words words;

  StepLines(Words words) {
    this.words = words;
  }

  /** 县人社局等：对接 岗位推送（李秀英）、就近务工（李秀英）. */
  List<String> of(List<NextStep> steps) {
    Map<String, List<String>> byTask = new LinkedHashMap<>();
    for (NextStep step : steps) {
      byTask.computeIfAbsent(who(step) + task(step), task -> new ArrayList<>()).add(what(step));
    }
    List<String> lines = new ArrayList<>();
    byTask.forEach((task, what) -> lines.add(task + words.list(what)));
    return lines;
  }

  /** The first of those responsible, and that there are others. */
  private String who(NextStep step) {
    List<Text> departments = step.departments();
    if (departments.isEmpty()) {
      return "";
    }
    String others = departments.size() == 1 ? "" : words.say("等", " et al.");
    return words.say(departments.get(0)) + others + words.say("：", ": ");
  }

  private String task(NextStep step) {
    if (step instanceof NextStep.FollowUp) {
      return words.say("跟进 ", "look into ");
    }
    if (step instanceof NextStep.Screen) {
      return words.say("审核 ", "decide on ");
    }
    if (step instanceof NextStep.Pay) {
      return words.say("兑付 ", "pay ");
    }
    if (step instanceof NextStep.Refer) {
      return words.say("对接 ", "arrange ");
    }
    if (step instanceof NextStep.Settle settle) {
      List<String> points =
          settle.points().stream().map(point -> words.say(point.text())).distinct().toList();
      return words.say(
          "明确口径（" + words.list(points) + "） ", "settle (" + words.list(points) + ") for ");
    }
    return words.say("核实 ", "ask for ");
  }

  private String what(NextStep step) {
    if (step instanceof NextStep.Ask ask) {
      return words.path(ask.question().path());
    }
    NextStep.OfMeasure ofMeasure = (NextStep.OfMeasure) step;
    String title = words.say(ofMeasure.measure().title());
    if (step instanceof NextStep.Pay pay) {
      return title + " " + words.money(pay.open());
    }
    String persons = words.paths(ofMeasure.persons());
    return persons.isEmpty() ? title : title + words.say("（" + persons + "）", " (" + persons + ")");
  }
}
