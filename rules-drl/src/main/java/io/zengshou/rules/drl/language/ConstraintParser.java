package io.zengshou.rules.drl.language;

import io.zengshou.rules.drl.language.Condition.Operator;
import io.zengshou.rules.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a constraint; what the language does not have is refused with words for its author. */
public final class ConstraintParser {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(\"[^\"]*\"|-?[0-9]+(?:\\.[0-9]+)?|[$\\p{L}_][\\p{L}\\p{N}_]*|"
              + "==|!=|<=|>=|&&|\\|\\||[<>:(),.!])");

  private final Vocabulary vocabulary;
  private final List<String> tokens = new ArrayList<>();
  private int next;

  private ConstraintParser(Vocabulary vocabulary, String text) {
    this.vocabulary = vocabulary;
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (matcher.find() && matcher.start() == end) {
      tokens.add(matcher.group(1));
      end = matcher.end();
    }
    if (!text.substring(end).isBlank()) {
      throw LanguageException.unknownSign(text.substring(end).strip());
    }
  }

  /**
   * Reads one constraint.
   *
   * @throws LanguageException where the text is none
   */
  public static Constraint parse(Vocabulary vocabulary, String text) {
    ConstraintParser parser = new ConstraintParser(vocabulary, text);
    Constraint constraint = parser.constraint(text.strip());
    if (parser.next < parser.tokens.size()) {
      throw LanguageException.unexpected(parser.tokens.get(parser.next));
    }
    return constraint;
  }

  private Constraint constraint(String text) {
    String variable = null;
    if (tokens.size() > 1 && tokens.get(1).equals(":")) {
      variable = tokens.get(0);
      next = 2;
      if (tokens.size() == 3) {
        next = 3;
        return new Constraint(text, variable, tokens.get(2), null);
      }
    }
    String first = peek();
    Condition condition = or();
    return new Constraint(text, variable, variable == null ? null : first, condition);
  }

  private Condition or() {
    List<Condition> parts = new ArrayList<>(List.of(and()));
    while (accept("||")) {
      parts.add(and());
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.Or(parts);
  }

  private Condition and() {
    List<Condition> parts = new ArrayList<>(List.of(single()));
    while (accept("&&")) {
      parts.add(single());
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.And(parts);
  }

  private Condition single() {
    if (accept("(")) {
      Condition inner = or();
      expect(")");
      return inner;
    }
    if (accept("!")) {
      throw LanguageException.negation("!");
    }
    Operand left = operand();
    String sign = peek();
    if (sign == null || sign.equals("||") || sign.equals("&&") || sign.equals(")")) {
      throw LanguageException.bareBoolean(left.toString());
    }
    next++;
    if (sign.equals("in")) {
      return in(left);
    }
    return new Condition.Comparison(left, operator(sign), operand());
  }

  private Condition in(Operand left) {
    expect("(");
    List<Operand> values = new ArrayList<>(List.of(operand()));
    while (accept(",")) {
      values.add(operand());
    }
    expect(")");
    return new Condition.In(left, values);
  }

  private static Operator operator(String sign) {
    for (Operator operator : Operator.values()) {
      if (operator.sign().equals(sign)) {
        return operator;
      }
    }
    if (sign.equals("!=") || sign.equals("not")) {
      throw LanguageException.negation(sign);
    }
    throw LanguageException.unexpected(sign);
  }

  private Operand operand() {
    String token = peek();
    if (token == null) {
      throw LanguageException.unexpected("");
    }
    next++;
    char first = token.charAt(0);
    if (first == '"') {
      return new Operand.Literal(token.substring(1, token.length() - 1), token);
    }
    if (first == '-' || Character.isDigit(first)) {
      return number(token);
    }
    if (token.equals("true") || token.equals("false")) {
      return new Operand.Literal(Boolean.valueOf(token), token);
    }
    if (first == '$') {
      return new Operand.Variable(token);
    }
    if (token.equals("yuan") && accept("(")) {
      return yuan();
    }
    return accept(".") ? constant(token) : attribute(token);
  }

  private Operand attribute(String token) {
    if ("(".equals(peek())) {
      throw LanguageException.call(token);
    }
    if (!Character.isLetter(token.charAt(0))) {
      throw LanguageException.unexpected(token);
    }
    return new Operand.Attribute(token);
  }

  private static Operand number(String token) {
    try {
      return new Operand.Literal(Integer.valueOf(token), token);
    } catch (NumberFormatException e) {
      throw LanguageException.notWhole(token);
    }
  }

  private Operand yuan() {
    String number = peek();
    next++;
    expect(")");
    try {
      // The same words as Money has in Java: a whole number, or a decimal one in quotes.
      if (number != null && number.startsWith("\"")) {
        return literal(Money.yuan(number.substring(1, number.length() - 1)), number);
      }
      return literal(Money.yuan(Long.parseLong(String.valueOf(number))), String.valueOf(number));
    } catch (IllegalArgumentException e) {
      throw LanguageException.notYuan(String.valueOf(number));
    }
  }

  private static Operand literal(Money money, String number) {
    return new Operand.Literal(money, "yuan(" + number + ")");
  }

  private Operand constant(String type) {
    String name = peek();
    next++;
    Class<? extends Enum<?>> enumeration = vocabulary.enumeration(type);
    if (enumeration == null && Character.isLowerCase(type.charAt(0))) {
      throw LanguageException.call(type + "." + name);
    }
    if (enumeration == null) {
      throw LanguageException.unknownEnumeration(type, vocabulary);
    }
    for (Enum<?> constant : enumeration.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return new Operand.Literal(constant, type + "." + name);
      }
    }
    throw LanguageException.unknownConstant(type, String.valueOf(name), enumeration);
  }

  private @Nullable String peek() {
    return next < tokens.size() ? tokens.get(next) : null;
  }

  private boolean accept(String token) {
    if (token.equals(peek())) {
      next++;
      return true;
    }
    return false;
  }

  private void expect(String token) {
    if (!accept(token)) {
      throw LanguageException.expected(token, peek());
    }
  }
}
