package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.facts.Deadline;
import io.zengshou.rules.drl.facts.Line;
import io.zengshou.rules.drl.facts.Standard;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.measure.Figure;
import io.zengshou.rules.measure.FigureName;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.money.Rate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of the rules of one day, as far as the host did not give others. */
final class DayFigures {

  private final Map<String, Map<FigureName, Figure>> byMeasure = new HashMap<>();
  private final List<Rule> rules;

  DayFigures(List<Rule> rules, Map<Options.Overridden, Figure> parameters) {
    this.rules = rules;
    for (Rule rule : rules) {
      byMeasure
          .computeIfAbsent(rule.measure().id(), id -> new EnumMap<>(FigureName.class))
          .putAll(rule.figures());
    }
    parameters.forEach(
        (parameter, figure) -> {
          Map<FigureName, Figure> own = byMeasure.get(parameter.measure());
          if (own != null && own.containsKey(parameter.name())) {
            own.put(parameter.name(), figure);
          }
        });
  }

  /** The figures of a measure; null: no rule of it is in force. */
  @Nullable Map<FigureName, Figure> of(String measure) {
    return byMeasure.get(measure);
  }

  private @Nullable Figure of(String measure, FigureName name) {
    return byMeasure.getOrDefault(measure, Map.of()).get(name);
  }

  /** Lines, standards and deadlines are facts, so that conditions can name them. */
  void addFacts(FactBase facts) {
    rules.forEach(rule -> addFacts(rule, facts));
  }

  private void addFacts(Rule rule, FactBase facts) {
    String measure = rule.measure().id();
    for (FigureName name : rule.figures().keySet()) {
      Figure figure = of(measure, name);
      if (figure instanceof Figure.PerPerson perPerson && name == FigureName.STANDARD) {
        facts.add(new Standard(measure, PerCapita.of(perPerson.amount())));
      } else if (figure instanceof Figure.PerPerson perPerson) {
        facts.add(new Line(measure, PerCapita.of(perPerson.amount()), null));
      } else if (figure instanceof Figure.Multiple multiple
          && of(rule.figuresOf(), FigureName.STANDARD) instanceof Figure.PerPerson standard) {
        facts.add(new Line(measure, times(standard.amount(), multiple.factor()), null));
      } else if (figure instanceof Figure.Percentage percentage && name == FigureName.LINE) {
        facts.add(new Line(measure, null, percentage.rate()));
      } else if (figure instanceof Figure.Day day) {
        facts.add(new Deadline(measure, day.day()));
      }
    }
  }

  /** Exact: the factor's denominator becomes the number of persons. */
  private static PerCapita times(Money standard, Rate factor) {
    return new PerCapita(standard.times(factor.numerator()), Math.toIntExact(factor.denominator()));
  }
}
