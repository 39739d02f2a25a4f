package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.language.Constraint;
import io.zengshou.rules.drl.language.RuleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes one rule as a method: a loop for each pattern, one within the other. {@code k} is how true
 * all is so far; the method returns false where it gives up. What facts are and what is done where
 * all patterns match is the dialect's to say.
 */
final class RuleMethod {

  private final Rule rule;
  private final JavaText text;
  private final Dialect dialect;

  /** What each variable is. */
  private final Map<String, Dialect.Bound> bound = new HashMap<>();

  RuleMethod(Rule rule, JavaText text, Dialect dialect) {
    this.rule = rule;
    this.text = text;
    this.dialect = dialect;
  }

  /** The name of the method of a rule. */
  static String name(Rule rule) {
    return "rule" + rule.order();
  }

  void write() {
    text.open("private static boolean " + name(rule) + "(" + dialect.parameters() + ")");
    dialect.begin(rule, text);
    text.line("int k = TRUE;");
    pattern(0, "k");
    text.line("return true;");
    text.close();
  }

  /** Writes the pattern at {@code index} and, inside it, all that follow. */
  private void pattern(int index, String truth) {
    if (index == rule.patterns().size()) {
      say(truth);
      return;
    }
    Rule.Pattern pattern = rule.patterns().get(index);
    String own = "k" + index;
    switch (pattern.kind()) {
      case MATCH -> {
        Dialect.Source source = each(pattern, index);
        text.line("int " + own + " = " + truth + ";");
        constraints(pattern, index, source.fact(), own);
        pattern(index + 1, own);
        source.close(text);
      }
      case NOT, EXISTS -> {
        String any = "any" + index;
        text.line("int " + any + " = FALSE;");
        aside(pattern, index, () -> text.line(any + " = Math.max(" + any + ", " + own + ");"));
        String holds = pattern.kind() == RuleText.Kind.NOT ? "TRUE - " + any : any;
        String after = "k" + index + "a";
        text.open("b" + index + ":");
        text.line("int " + after + " = Math.min(" + truth + ", " + holds + ");");
        text.line("if (" + after + " == FALSE) break b" + index + ";");
        pattern(index + 1, after);
        text.close();
      }
      case ACCUMULATE -> {
        totals(pattern, index, own);
        pattern(index + 1, truth);
      }
    }
  }

  /** Opens a block for each fact of a pattern, and binds the fact. */
  private Dialect.Source each(Rule.Pattern pattern, int index) {
    Dialect.Source source = dialect.source(pattern, index);
    source.open(text);
    if (pattern.variable() != null) {
      bound.put(pattern.variable(), source.fact());
    }
    return source;
  }

  private void constraints(Rule.Pattern pattern, int index, Dialect.Bound fact, String truth) {
    JavaConditions conditions = new JavaConditions(fact, bound);
    for (Constraint constraint : pattern.constraints()) {
      if (constraint.variable() != null && constraint.bound() != null) {
        Dialect.Bound read = fact.attribute(constraint.bound());
        Dialect.Bound value = dialect.bind(JavaConditions.name(constraint.variable()), read);
        bound.put(constraint.variable(), value);
        text.line("var " + value.java() + " = " + read.java() + ";");
      }
      if (constraint.condition() != null) {
        String decided = conditions.of(constraint.condition());
        text.line(truth + " = Math.min(" + truth + ", " + decided + ");");
        text.line("if (" + truth + " == FALSE) break p" + index + ";");
      }
    }
  }

  /** A loop that binds nothing for what follows: {@code found} is written for what matches. */
  private void aside(Rule.Pattern pattern, int index, Runnable found) {
    Map<String, Dialect.Bound> outer = Map.copyOf(bound);
    Dialect.Source source = each(pattern, index);
    text.line("int k" + index + " = TRUE;");
    constraints(pattern, index, source.fact(), "k" + index);
    found.run();
    source.close(text);
    bound.clear();
    bound.putAll(outer);
  }

  private void totals(Rule.Pattern pattern, int index, String own) {
    for (Rule.Total total : pattern.totals()) {
      boolean count = total.function() == Rule.Total.Function.COUNT;
      String type = PatternReader.resultOf(total.function()).getCanonicalName();
      String zero = count ? "0L" : type + ".ZERO";
      text.line(type + " " + JavaConditions.name(total.variable()) + " = " + zero + ";");
    }
    aside(
        pattern,
        index,
        () -> {
          text.line("if (" + own + " == UNKNOWN) return false;");
          pattern.totals().forEach(this::add);
        });
    for (Rule.Total total : pattern.totals()) {
      Class<?> type = PatternReader.resultOf(total.function());
      bound.put(total.variable(), Dialect.Bound.value(type, JavaConditions.name(total.variable())));
    }
  }

  private void add(Rule.Total total) {
    String sum = JavaConditions.name(total.variable());
    if (total.function() == Rule.Total.Function.COUNT) {
      text.line(sum + "++;");
      return;
    }
    String added = variable(total.argument()).java();
    text.line("if (" + added + " == null) return false;");
    text.line(sum + " = " + sum + ".plus(" + added + ");");
  }

  private void say(String truth) {
    List<Dialect.Bound> arguments = new ArrayList<>();
    for (Rule.Argument argument : rule.call().arguments()) {
      arguments.add(value(argument));
    }
    dialect.say(rule, truth, arguments, text);
  }

  private Dialect.Bound value(Rule.Argument argument) {
    if (argument instanceof Rule.Argument.Words words) {
      return Dialect.Bound.value(String.class, JavaSource.literal(words.words()));
    }
    if (argument instanceof Rule.Argument.AttributeOf of) {
      return variable(of.variable()).attribute(of.attribute());
    }
    return variable(((Rule.Argument.Bound) argument).variable());
  }

  /** Rules were checked, so it is bound. */
  private Dialect.Bound variable(String name) {
    return Objects.requireNonNull(bound.get(name), name);
  }
}
