package io.zengshou.rules.explain;

import io.zengshou.rules.assessment.Step;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells how an amount was reached, as a sum that can be worked out by hand. */
final class StepWords {

  private final Words words;

  StepWords(Words words) {
    this.words = words;
  }

  /** A detail for each step that says more than the amount does. */
  void of(List<Step> steps, @Nullable Money amount, List<String> details) {
    for (Step step : steps) {
      String subject = step.subject() == null ? "" : words.path(step.subject()) + colon();
      details.add(subject + sum(step) + held(step));
    }
    if (amount != null && steps.size() > 1) {
      details.add(words.say("合计 " + words.money(amount), words.money(amount) + " in all"));
    }
  }

  private String sum(Step step) {
    String result = " = " + words.money(step.uncapped());
    Quantity base = step.base();
    if (base != null && step.rate() != null) {
      return words.quantity(base) + " × " + words.rate(step.rate()) + result;
    }
    if (step.standard() == null) {
      return words.money(step.uncapped());
    }
    int persons = step.persons() == null ? 1 : step.persons();
    return standard(step.standard(), persons, base, step.uncapped()) + result;
  }

  /** The standard for each person, less the income; told only as the figures really add up. */
  private String standard(Money standard, int persons, @Nullable Quantity base, Money uncapped) {
    String people =
        " × " + words.say(persons + "人", persons == 1 ? "1 person" : persons + " persons");
    String each = words.say("每人每年 ", "") + words.money(standard) + words.say("", " a year");
    if (!(base instanceof Money income)) {
      return each + people;
    }
    if (standard.minus(income).times(persons).equals(uncapped)) {
      return words.say(
              "（保障标准 " + words.money(standard) + " − 人均核算收入 ",
              "(standard " + words.money(standard) + " − counted income per person ")
          + words.money(income)
          + words.say("）", ")")
          + people;
    }
    return each + people + words.say(" − 核算收入 ", " − counted income ") + words.money(income);
  }

  private String held(Step step) {
    if (step.granted().equals(step.uncapped())) {
      return "";
    }
    String granted = words.money(step.granted());
    Money cap = step.cap();
    if (cap == null || cap.equals(step.granted())) {
      return words.say("，封顶 " + granted, ", held to " + granted);
    }
    return words.say(
        "，封顶 " + words.money(cap) + "，计 " + granted,
        ", with a ceiling of " + words.money(cap) + ": " + granted);
  }

  private String colon() {
    return words.say("：", ": ");
  }
}
