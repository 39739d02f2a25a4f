package io.zengshou.rules.explain;

import io.zengshou.rules.study.ledger.NextStep;
import io.zengshou.rules.text.Text;
import java.util.List;

/** Tells who must do what next about an applicant. */
final class StepLines {

  private final Words words;

  StepLines(Words words) {
    this.words = words;
  }

  String of(NextStep step) {
    String who = who(step.departments());
    return who.isEmpty() ? what(step) : who + words.say("：", ": ") + what(step);
  }

  /** The first of those responsible, and that there are others. */
  private String who(List<Text> departments) {
    if (departments.isEmpty()) {
      return "";
    }
    String first = words.say(departments.get(0));
    return departments.size() == 1 ? first : first + words.say("等", " et al.");
  }

  private String what(NextStep step) {
    if (step instanceof NextStep.FollowUp flag) {
      return words.say("跟进 ", "look into ") + about(flag, flag.persons());
    }
    if (step instanceof NextStep.Screen screen) {
      return words.say("审核 ", "decide on ") + about(screen, screen.persons());
    }
    if (step instanceof NextStep.Refer refer) {
      return words.say("对接 ", "arrange ") + about(refer, refer.persons());
    }
    if (step instanceof NextStep.Pay pay) {
      String amount = words.money(pay.open());
      return words.say("兑付 ", "pay ") + title(pay) + " " + amount;
    }
    if (step instanceof NextStep.Settle settle) {
      List<String> points =
          settle.points().stream().map(point -> words.say(point.text())).distinct().toList();
      return words.say("明确口径 ", "settle ") + title(settle) + bracketed(words.list(points));
    }
    return words.say("核实 ", "ask for ") + words.path(((NextStep.Ask) step).question().path());
  }

  private String about(NextStep.OfMeasure step, List<String> persons) {
    return title(step) + (persons.isEmpty() ? "" : bracketed(words.paths(persons)));
  }

  private String title(NextStep.OfMeasure step) {
    return words.say(step.measure().title());
  }

  private String bracketed(String text) {
    return words.say("（" + text + "）", " (" + text + ")");
  }
}
