package io.zengshou.rules.explain;

import io.zengshou.rules.explain.TextTable.Column;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.plan.Choice;
import io.zengshou.rules.study.plan.Gain;
import io.zengshou.rules.study.plan.Lift;
import io.zengshou.rules.study.plan.Plan;
import io.zengshou.rules.study.plan.Route;
import io.zengshou.rules.study.plan.Step;
import java.util.List;

/** Tells what to do in which order. */
final class RouteTable {

  private final Words words;
  private final ChoiceWords choices;
  private final int width;

  RouteTable(Words words, int width) {
    this.words = words;
    this.choices = new ChoiceWords(words);
    this.width = width;
  }

  /** Whether the household is at the line, or which actions take it there. */
  List<String> lift(Plan plan) {
    Lift lift = plan.lift();
    String line = plan.line() == null ? "" : words.money(plan.line());
    if (lift instanceof Lift.Reached reached) {
      int many = reached.route().steps().size();
      String title =
          words.say("人均达到 " + line + "，最少做 " + many + " 件事", "To reach " + line + " each: " + many);
      return route(title, reached.route(), plan);
    }
    if (lift instanceof Lift.OutOfReach far) {
      String lacking = words.money(far.lacking());
      if (far.nearest().steps().isEmpty()) {
        return List.of(nothing(line, lacking, plan));
      }
      String title =
          words.say(
              "做完以下的事，离人均 " + line + " 全户还差 " + lacking,
              "With the following the household still lacks " + lacking + " of " + line + " each");
      return route(title, far.nearest(), plan);
    }
    if (lift instanceof Lift.Above) {
      return List.of(words.say("人均不低于 " + line + "。", "It is not below " + line + " each."));
    }
    String missing = words.paths(((Lift.Unknown) lift).missing());
    return List.of(
        missing.isEmpty()
            ? words.say("这一天没有收入目标。", "There is no line to reach on that day.")
            : words.say(
                "能否达到目标还不能说，缺：" + missing,
                "Whether it reaches the line cannot be said; missing: " + missing));
  }

  /** What may lessen it once its numbers are told is not said to lessen nothing. */
  private String nothing(String line, String lacking, Plan plan) {
    boolean asked =
        plan.choices().stream().anyMatch(choice -> choice.worth() instanceof Choice.Needs);
    return words.say(
        "离人均 " + line + " 全户还差 " + lacking + (asked ? "；要问的数填了，才知道做什么能缩小差距。" : "，没有能缩小差距的事。"),
        "The household lacks "
            + lacking
            + " of "
            + line
            + (asked
                ? " each; what lessens it can be told once what must be asked is given."
                : " each, and nothing lessens it."));
  }

  /** The steps of a route under a heading, with the income after each. */
  List<String> route(String title, Route route, Plan plan) {
    TextTable table =
        TextTable.of(
                width,
                Column.right(),
                Column.wrapping(),
                Column.right(),
                Column.right(),
                Column.right(),
                Column.right(),
                Column.right())
            .indent(2);
    table.span(
        title
            + (route.optimal()
                ? words.say("（各种组合都核算过）", " (all sets were assessed)")
                : words.say("（组合太多，这是找到的最好一组）", " (too many sets: the best one found)")));
    table.row(
        "",
        words.say("依次做（元）", "in this order (yuan)"),
        words.say("增收", "gain"),
        words.say("到手", "in hand"),
        words.say("花费", "cost"),
        words.say("之后全户收入", "income then"),
        words.say("人均", "each"));
    int number = 1;
    for (Step step : route.steps()) {
      Gain gain = step.gain();
      Money after = step.after().certain();
      table.row(
          Integer.toString(number++),
          choices.title(step.choice()),
          choices.gain(gain),
          words.number(gain.inHand()),
          words.number(step.cost()),
          words.number(after),
          choices.perPerson(after, plan));
    }
    return table.lines();
  }
}
