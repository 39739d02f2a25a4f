package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.facts.MachineUnit;
import io.zengshou.rules.drl.language.Constraint;
import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.measure.Figure;
import io.zengshou.rules.measure.FigureName;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.UnitPrice;
import io.zengshou.rules.money.Weight;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that the figures of a rule's days have the units that it reckons with. */
final class UnitCheck {

  private final List<Rule> rules;
  private final Faults faults;
  private final Set<String> told = new HashSet<>();

  UnitCheck(List<Rule> rules, Faults faults) {
    this.rules = rules;
    this.faults = faults;
  }

  void check(Rule rule) {
    switch (rule.call().name()) {
      case "award.on", "undecided.upTo" -> {
        rates(rule, rule.figuresOf(), baseOf(rule));
        caps(rule);
      }
      case "limit.total" -> caps(rule);
      case "base.add", "base.subtract" ->
          rates(rule, rule.measure().id(), rule.call().method().getParameterTypes()[0]);
      default -> {
        // The other verbs take figures of one unit alone.
      }
    }
    for (Rule.Pattern pattern : rule.patterns()) {
      lines(rule, pattern);
    }
  }

  /** The figures of a measure on the days of a rule. */
  private List<Figure> figures(Rule rule, String measure, FigureName name) {
    return FigureCheck.bearers(rules, measure, name).stream()
        .filter(bearer -> Periods.overlap(bearer.validity(), rule.validity()))
        .map(bearer -> bearer.figures().get(name))
        .distinct()
        .toList();
  }

  /** What kind of quantity the verb is told first; null: the check of patterns refused it. */
  private static @Nullable Class<?> baseOf(Rule rule) {
    Rule.Argument argument = rule.call().arguments().get(0);
    for (Rule.Pattern pattern : rule.patterns()) {
      if (argument instanceof Rule.Argument.AttributeOf of) {
        if (of.variable().equals(pattern.variable())) {
          return pattern.type().typeOf(of.attribute());
        }
      } else if (argument instanceof Rule.Argument.Bound bound) {
        for (Constraint constraint : pattern.constraints()) {
          String attribute = constraint.bound();
          if (attribute != null && bound.variable().equals(constraint.variable())) {
            return pattern.type().typeOf(attribute);
          }
        }
        for (Rule.Total total : pattern.totals()) {
          if (bound.variable().equals(total.variable())) {
            return PatternReader.resultOf(total.function());
          }
        }
      }
    }
    return null;
  }

  private void rates(Rule rule, String measure, @Nullable Class<?> base) {
    for (Figure rate : figures(rule, measure, FigureName.RATE)) {
      // A rate of another unit fits none of its rules: told once.
      if (base != null && base != wanted(rate) && told.add(measure + rate + base.getName())) {
        String words = rule.text().verb() + "." + rule.text().method();
        faults.add(
            ProblemKind.WRONG_UNIT,
            Fault.of(
                    rule.text().where(),
                    new Text("基数与奖补标准的单位不符", "the base does not fit the unit of the rate"))
                .actual(words + "(" + base.getSimpleName() + "), " + rate)
                .allowed(
                    new Text(
                        "百分比配金额,元/斤配重量,元/张配张数",
                        "a percentage takes money, yuan per jin a weight, yuan per sheet sheets")),
            words);
      }
    }
  }

  private static Class<?> wanted(Figure rate) {
    if (rate instanceof Figure.Price price) {
      return price.price().unit() == UnitPrice.Unit.SHEET ? Sheets.class : Weight.class;
    }
    return Money.class;
  }

  /** A ceiling per unit wants to be told the unit, and only that one does. */
  private void caps(Rule rule) {
    boolean toldUnit =
        Arrays.asList(rule.call().method().getParameterTypes()).contains(MachineUnit.class);
    for (Figure cap : figures(rule, rule.figuresOf(), FigureName.CAP)) {
      boolean perUnit =
          cap instanceof Figure.Ceiling ceiling && ceiling.per() == Figure.CapSubject.UNIT;
      if (perUnit != toldUnit) {
        faults.add(
            ProblemKind.WRONG_UNIT,
            Fault.of(
                    rule.text().where(),
                    new Text("封顶单位与动词不符:" + cap, "the cap's unit does not fit the verb: " + cap))
                .maybe(Text.same(fitting(rule, perUnit))),
            rule.text().verb() + "." + rule.text().method());
      }
    }
  }

  private static String fitting(Rule rule, boolean perUnit) {
    if (rule.call().verb().equals("limit")) {
      return "@Cap(\"5000元/户·年\")";
    }
    return perUnit ? "award.on($m.price(), $m)" : "award.on($base)";
  }

  /** A line in money is no share, and the reverse: the other attribute would never be known. */
  private void lines(Rule rule, Rule.Pattern pattern) {
    String measure = pattern.measure();
    if (!pattern.type().name().equals("Line") || measure == null) {
      return;
    }
    for (Figure line : figures(rule, measure, FigureName.LINE)) {
      String fitting = line instanceof Figure.Percentage ? "share" : "perPerson";
      String other = line instanceof Figure.Percentage ? "perPerson" : "share";
      boolean used =
          pattern.constraints().stream()
              .anyMatch(
                  constraint ->
                      other.equals(constraint.bound())
                          || (constraint.condition() != null
                              && constraint.condition().attributes().contains(other)));
      if (used) {
        faults.add(
            ProblemKind.WRONG_UNIT,
            Fault.of(
                    rule.text().where(),
                    new Text("界线的单位与条件不符", "the condition does not fit the unit of the line"))
                .actual(other + ", @Line(\"" + line + "\")")
                .allowed(Text.same(fitting)),
            "Line",
            other);
      }
    }
  }
}
