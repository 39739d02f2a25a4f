package io.zengshou.examples.quickstart;

import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money that is certain, and the most it can be: of one assessment, or of many together.
 *
 * @param total money of the measures
 * @param totalMost with the most of what is undetermined; null: no upper limit
 * @param guarantee what the guarantees would give if civil affairs confirmed them
 * @param guaranteeMost with the most of what is undetermined; null: no upper limit
 */
record Totals(
    Money total, @Nullable Money totalMost, Money guarantee, @Nullable Money guaranteeMost) {

  static final Totals NONE = new Totals(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

  static Totals of(Assessment assessment) {
    return new Totals(
        assessment.total(),
        assessment.totalMost(),
        assessment.guarantee(),
        assessment.guaranteeMost());
  }

  Totals plus(Totals other) {
    return new Totals(
        total.plus(other.total),
        sum(totalMost, other.totalMost),
        guarantee.plus(other.guarantee),
        sum(guaranteeMost, other.guaranteeMost));
  }

  String in(Words words) {
    String money = words.money(total) + most(total, totalMost, words);
    if (guarantee.isZero() && guarantee.equals(guaranteeMost)) {
      return words.say("资金合计 ", "Money in all ") + money;
    }
    return words.say("资金合计 ", "Money in all ")
        + money
        + words.say("；兜底筛查合计 ", "; guarantees screened ")
        + words.money(guarantee)
        + most(guarantee, guaranteeMost, words);
  }

  private static String most(Money least, @Nullable Money most, Words words) {
    if (least.equals(most)) {
      return "";
    }
    return most == null
        ? words.say("（待定部分上限未知）", " (no upper limit)")
        : words.say("（待定最多 " + words.money(most) + "）", " (at most " + words.money(most) + ")");
  }

  private static @Nullable Money sum(@Nullable Money one, @Nullable Money other) {
    return one == null || other == null ? null : one.plus(other);
  }
}
