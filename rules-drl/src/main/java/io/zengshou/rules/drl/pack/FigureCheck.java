package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.measure.Figure;
import io.zengshou.rules.measure.FigureName;
import io.zengshou.rules.measure.Validity;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Proves of each figure that a rule uses that it is in force on every day of the rule. A figure
 * holds under all readings, whatever those of the rule that it stands on, so days are all there is
 * to look at.
 */
final class FigureCheck {

  private final List<Rule> rules;
  private final @Nullable Set<String> hidden;
  private final Faults faults;

  /**
   * @param hidden measures with rules that were not understood; null: any
   */
  FigureCheck(List<Rule> rules, @Nullable Set<String> hidden, Faults faults) {
    this.rules = rules;
    this.hidden = hidden;
    this.faults = faults;
  }

  /** The rules of a measure on which a figure stands. */
  static List<Rule> bearers(List<Rule> rules, String measure, FigureName name) {
    return rules.stream()
        .filter(rule -> rule.measure().id().equals(measure) && rule.figures().containsKey(name))
        .toList();
  }

  void check() {
    once();
    for (Rule rule : rules) {
      List<FigureUse> ofVerb = FigureUse.ofVerb(rule);
      Set<String> told = new HashSet<>();
      for (FigureUse use : FigureUse.of(rule)) {
        // It may stand on a rule that was not understood.
        if (!PackCheck.isHidden(hidden, use.measure())) {
          check(rule, use, ofVerb.contains(use), told);
        }
      }
    }
  }

  private void check(Rule rule, FigureUse use, boolean byVerb, Set<String> told) {
    List<Rule> bearers = bearers(rules, use.measure(), use.name());
    List<Validity> periods = bearers.stream().map(Rule::validity).toList();
    boolean needless =
        use.optional()
            && periods.stream().noneMatch(period -> Periods.overlap(period, rule.validity()));
    if (needless) {
      return;
    }
    if (bearers.isEmpty()) {
      missing(rule, use);
    } else if (byVerb
        && !rule.figures().containsKey(use.name())
        && rule.text().value("FiguresOf") == null) {
      undeclared(rule, use);
    } else {
      Validity gap = Periods.firstGap(rule.validity(), periods);
      // Rate and cap stand on one rule as a rule, and end together.
      if (gap != null && told.add(use.measure() + gap)) {
        notInForce(rule, use, gap, bearers);
      }
    }
  }

  private void missing(Rule rule, FigureUse use) {
    String annotation = annotation(use.name());
    faults.add(
        ProblemKind.MISSING_FIGURE,
        Fault.of(
                rule.text().where(),
                new Text(
                    "缺少 " + annotation + ":" + use.measure(),
                    use.measure() + " has no " + annotation))
            .maybe(
                Text.same(
                    annotation + "(\"" + Figure.examples(use.name()).split(",", -1)[0] + "\")")),
        use.by());
  }

  private void undeclared(Rule rule, FigureUse use) {
    // Rate and cap stand on the same rule: told once.
    if (!use.optional()) {
      faults.add(
          ProblemKind.MISSING_FIGURE,
          Fault.of(
                  rule.text().where(),
                  new Text("用了别的规则上的数值,要写明", "uses figures of another rule without saying so"))
              .maybe(Text.same("@FiguresOf(\"" + use.measure() + "\")")),
          use.by());
    }
  }

  private void notInForce(Rule rule, FigureUse use, Validity gap, List<Rule> bearers) {
    String annotation = annotation(use.name());
    List<String> places = new ArrayList<>();
    bearers.forEach(
        bearer ->
            places.add(bearer.text().where() + " (" + Periods.words(bearer.validity()) + ")"));
    String all = String.join(", ", places);
    faults.add(
        ProblemKind.FIGURE_NOT_IN_FORCE,
        Fault.of(
                rule.text().where(),
                new Text(
                    "规则有效的这些天没有 " + annotation + ":" + use.measure(),
                    use.measure() + " has no " + annotation + " on these days of the rule"))
            .actual(Periods.words(gap))
            .allowed(
                new Text(
                    "规则有效的每一天(" + Periods.words(rule.validity()) + ")都有数值;写着数值的:" + all,
                    "a figure on every day of the rule ("
                        + Periods.words(rule.validity())
                        + "); it stands at "
                        + all))
            .maybe(
                new Text(
                    "改两边的 @Since、@Until,使数值接得上;或者把这条规则按日期分成几条",
                    "change @Since and @Until of either, or split this rule by its days")),
        use.by());
  }

  /** A figure of a measure stands in one place a day: two would each have to be right. */
  private void once() {
    Map<String, List<Rule>> seen = new HashMap<>();
    for (Rule rule : rules) {
      for (FigureName name : rule.figures().keySet()) {
        List<Rule> others =
            seen.computeIfAbsent(rule.measure().id() + " " + name.id(), key -> new ArrayList<>());
        for (Rule other : others) {
          if (Periods.overlap(other.validity(), rule.validity())) {
            twice(rule, other, name);
          }
        }
        others.add(rule);
      }
    }
  }

  private void twice(Rule rule, Rule other, FigureName name) {
    Figure figure = rule.figures().get(name);
    Figure first = other.figures().get(name);
    String measure = rule.measure().id();
    String where = other.text().where();
    Text same =
        new Text(
            "只留 " + where + " 的一处,这里写 @FiguresOf(\"" + measure + "\")",
            "keep the one at " + where + " and write @FiguresOf(\"" + measure + "\") here");
    Text differs =
        new Text(
            "两个数不同:"
                + where
                + " 写的是 "
                + first
                + "。对的只留一处,另一条规则写 @FiguresOf(\""
                + measure
                + "\");先后不同的,把有效期错开;真要两个数,分成两项措施",
            "they differ: "
                + where
                + " has "
                + first
                + ". Keep the right one and write @FiguresOf(\""
                + measure
                + "\") on the other rule; for figures that follow each other, part their days; for"
                + " two at once, make two measures");
    faults.add(
        ProblemKind.DUPLICATE_FIGURE,
        Fault.of(
                rule.text().where(),
                new Text(
                    "一项措施的一种数值,同一天只能写一处,口径不同也一样:" + measure + "." + name.id(),
                    "a figure of a measure stands in one place a day, whatever the readings: "
                        + measure
                        + "."
                        + name.id()))
            .actual(String.valueOf(figure))
            .maybe(String.valueOf(figure).equals(String.valueOf(first)) ? same : differs),
        annotation(name));
  }

  private static String annotation(FigureName name) {
    return "@" + RuleReader.annotation(name);
  }
}
