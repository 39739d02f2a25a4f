package io.zengshou.rules.explain;

import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.PackIdentity;
import io.zengshou.rules.explain.Explanation.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells by which rules, readings and figures an assessment was made. */
final class BasisLines {

  private final Words words;

  BasisLines(Words words) {
    this.words = words;
  }

  List<Line> of(Assessment assessment) {
    List<Line> lines = new ArrayList<>();
    PackIdentity pack = assessment.pack();
    lines.add(
        new Line(
            null,
            words.say("规则包：", "rule pack: ") + pack.id() + " " + pack.version(),
            List.of("sha256 " + pack.sha256())));
    choices(words.say("政策口径", "readings"), assessment.readings(), lines);
    choices(words.say("县级设定", "county settings"), assessment.settings(), lines);
    choices(words.say("改动的标准", "figures changed"), assessment.parameters(), lines);
    return lines;
  }

  private void choices(String label, Map<String, String> choices, List<Line> lines) {
    if (!choices.isEmpty()) {
      List<String> each =
          choices.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList();
      lines.add(new Line(null, label + words.say("：", ": ") + words.list(each), List.of()));
    }
  }
}
