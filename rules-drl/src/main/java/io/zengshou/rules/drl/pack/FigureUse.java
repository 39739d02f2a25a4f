package io.zengshou.rules.drl.pack;

import io.zengshou.rules.measure.Figure;
import io.zengshou.rules.measure.FigureName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A figure that a rule uses.
 *
 * @param measure the measure whose figure it is
 * @param name which one
 * @param by the words of the rule that use it: a verb, a condition or an annotation
 * @param optional whether the rule can do without: a cap, where none of its days has one
 */
record FigureUse(String measure, FigureName name, String by, boolean optional) {

  /** The facts that are made of figures. */
  private static final Map<String, FigureName> FACTS =
      Map.of(
          "Line", FigureName.LINE,
          "Standard", FigureName.STANDARD,
          "Deadline", FigureName.DEADLINE);

  /** All that a rule uses: by its verb, by lines that are a multiple, and by its conditions. */
  static List<FigureUse> of(Rule rule) {
    List<FigureUse> uses = new ArrayList<>(ofVerb(rule));
    if (rule.figures().values().stream().anyMatch(Figure.Multiple.class::isInstance)) {
      uses.add(new FigureUse(rule.figuresOf(), FigureName.STANDARD, "@Line", false));
    }
    for (Rule.Pattern pattern : rule.patterns()) {
      FigureName name = FACTS.get(pattern.type().name());
      String measure = pattern.measure();
      if (name != null && measure != null) {
        uses.add(new FigureUse(measure, name, pattern.type().name(), false));
      }
    }
    return uses;
  }

  /** What the verb of a rule uses. */
  static List<FigureUse> ofVerb(Rule rule) {
    String measure = rule.figuresOf();
    String words = rule.text().verb() + "." + rule.text().method();
    return switch (rule.call().name()) {
      case "award.on", "undecided.upTo" ->
          List.of(
              new FigureUse(measure, FigureName.RATE, words, false),
              new FigureUse(measure, FigureName.CAP, words, true));
      case "award.each", "award.topUp", "undecided.topUp" ->
          List.of(new FigureUse(measure, FigureName.STANDARD, words, false));
      case "limit.total" -> List.of(new FigureUse(measure, FigureName.CAP, words, false));
      default -> List.of();
    };
  }
}
