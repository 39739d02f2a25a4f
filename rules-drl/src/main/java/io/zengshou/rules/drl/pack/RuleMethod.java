package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.language.Constraint;
import io.zengshou.rules.drl.language.FactType;
import io.zengshou.rules.drl.language.RuleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes one rule as a method: a loop for each pattern, one within the other. {@code k} is how true
 * all is so far; nothing is said where it is not certain.
 */
final class RuleMethod {

  private final Rule rule;
  private final JavaText text;

  /** The Java type of each variable that is bound. */
  private final Map<String, Class<?>> bound = new HashMap<>();

  RuleMethod(Rule rule, JavaText text) {
    this.rule = rule;
    this.text = text;
  }

  void write() {
    text.open("private static boolean rule" + rule.order() + "(KnownFacts facts, Verbs says)");
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
    String facts = "f" + index;
    String type = "java.util.List<Fact> " + facts;
    text.line(type + " = facts.known(" + pattern.type().index() + ");");
    text.line("if (" + facts + " == null) return false;");
    switch (pattern.kind()) {
      case MATCH -> {
        each(pattern, index);
        text.line("int " + own + " = " + truth + ";");
        constraints(pattern, index, own);
        pattern(index + 1, own);
        endEach();
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

  /** A loop over the facts of a pattern; {@code x} is the fact, and leaving {@code p} skips it. */
  private void each(Rule.Pattern pattern, int index) {
    String type = pattern.type().javaType().getCanonicalName();
    String item = "i" + index;
    String size = "f" + index + ".size()";
    text.open("for (int " + item + " = 0; " + item + " < " + size + "; " + item + "++)");
    text.open("p" + index + ":");
    text.line(type + " x" + index + " = (" + type + ") f" + index + ".get(" + item + ");");
    if (pattern.variable() != null) {
      bind(pattern.variable(), pattern.type().javaType(), "x" + index);
    }
  }

  private void endEach() {
    text.close();
    text.close();
  }

  private void bind(String variable, Class<?> type, String value) {
    bound.put(variable, type);
    text.line(type.getCanonicalName() + " " + JavaConditions.name(variable) + " = " + value + ";");
  }

  private void constraints(Rule.Pattern pattern, int index, String truth) {
    FactType type = pattern.type();
    JavaConditions conditions = new JavaConditions("x" + index, type, bound);
    for (Constraint constraint : pattern.constraints()) {
      if (constraint.variable() != null && constraint.bound() != null) {
        String value = "x" + index + "." + constraint.bound() + "()";
        bind(constraint.variable(), type.typeOf(constraint.bound()), value);
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
    Map<String, Class<?>> outer = Map.copyOf(bound);
    each(pattern, index);
    text.line("int k" + index + " = TRUE;");
    constraints(pattern, index, "k" + index);
    found.run();
    endEach();
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
      bound.put(total.variable(), PatternReader.resultOf(total.function()));
    }
  }

  private void add(Rule.Total total) {
    String sum = JavaConditions.name(total.variable());
    if (total.function() == Rule.Total.Function.COUNT) {
      text.line(sum + "++;");
      return;
    }
    String added = JavaConditions.name(total.argument());
    text.line("if (" + added + " == null) return false;");
    text.line(sum + " = " + sum + ".plus(" + added + ");");
  }

  private void say(String truth) {
    text.line("if (" + truth + " == UNKNOWN) return false;");
    List<String> arguments = new ArrayList<>();
    for (Rule.Argument argument : rule.call().arguments()) {
      if (argument instanceof Rule.Argument.Words words) {
        arguments.add(JavaSource.literal(words.words()));
      } else {
        String value = "a" + arguments.size();
        text.line("var " + value + " = " + value(argument) + ";");
        text.line("if (" + value + " == null) return false;");
        arguments.add(value);
      }
    }
    Rule.Call call = rule.call();
    text.line(
        JavaSource.call("says." + call.verb() + "()." + call.method().getName(), arguments) + ";");
  }

  private static String value(Rule.Argument argument) {
    if (argument instanceof Rule.Argument.AttributeOf of) {
      return JavaConditions.name(of.variable()) + "." + of.attribute() + "()";
    }
    return JavaConditions.name(((Rule.Argument.Bound) argument).variable());
  }
}
