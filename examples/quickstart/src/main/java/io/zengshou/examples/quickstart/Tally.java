package io.zengshou.examples.quickstart;

import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.explain.TextTable;
import io.zengshou.rules.explain.TextTable.Column;
import io.zengshou.rules.explain.Words;
import java.util.List;

/** What the applicants of a file come to, together. */
final class Tally {

  private int assessed;
  private int refused;
  private Totals totals = Totals.NONE;

  void add(Assessment assessment) {
    assessed++;
    totals = totals.plus(Totals.of(assessment));
  }

  void refuse() {
    refused++;
  }

  int refused() {
    return refused;
  }

  List<String> lines(Words words) {
    String counts =
        words.say(
            "共测算 " + assessed + " 个申请主体，拒绝 " + refused + " 个。",
            "Applicants assessed: " + assessed + ", refused: " + refused + ". ");
    return TextTable.of(Page.WIDTH, Column.left())
        .span(counts + totals.in(words) + words.say("。", "."))
        .lines();
  }
}
