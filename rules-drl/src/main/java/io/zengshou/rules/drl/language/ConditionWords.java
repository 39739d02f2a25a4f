package io.zengshou.rules.drl.language;

import io.zengshou.rules.assessment.Distance;
import io.zengshou.rules.drl.language.Condition.Operator;
import io.zengshou.rules.money.Quantity;
import io.zengshou.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Conditions in words: {@code lifted == true || atRisk == true} is 是脱贫户，或是风险未消除的监测户. A variable is
 * told in the words that the caller has for it.
 */
public final class ConditionWords {

  private final VocabularyWords vocabulary;
  private final ValueWords values;
  private final FactType type;
  private final Function<String, Text> variables;
  private final boolean wanted;

  /**
   * @param type the type that the conditions are about
   * @param variables the words for each variable
   */
  public ConditionWords(
      VocabularyWords vocabulary, FactType type, Function<String, Text> variables) {
    this(vocabulary, type, variables, true);
  }

  private ConditionWords(
      VocabularyWords vocabulary, FactType type, Function<String, Text> variables, boolean wanted) {
    this.wanted = wanted;
    this.vocabulary = vocabulary;
    this.values = new ValueWords(vocabulary);
    this.type = type;
    this.variables = variables;
  }

  /** A condition in words. */
  public Text of(Condition condition) {
    if (condition instanceof Condition.Or or) {
      return joined(or.parts(), "，或", ", or ");
    }
    if (condition instanceof Condition.And and) {
      return joined(and.parts(), "，并且", " and ");
    }
    if (condition instanceof Condition.In in) {
      return in(in);
    }
    return comparison((Condition.Comparison) condition);
  }

  private Text joined(List<Condition> parts, String zh, String en) {
    List<Text> told = new ArrayList<>();
    for (Condition part : parts) {
      Text text = of(part);
      boolean nested = part instanceof Condition.And || part instanceof Condition.Or;
      told.add(nested ? new Text("（" + text.zh() + "）", "(" + text.en() + ")") : text);
    }
    return join(told, zh, en);
  }

  private static Text join(List<Text> texts, String zh, String en) {
    return new Text(
        String.join(zh, texts.stream().map(Text::zh).toList()),
        String.join(en, texts.stream().map(Text::en).toList()));
  }

  private Text in(Condition.In in) {
    List<Text> told = in.values().stream().map(value -> operand(value, in.left())).toList();
    Text name = operand(in.left(), in.left());
    int last = told.size() - 1;
    Text all =
        last == 0
            ? told.get(0)
            : join(List.of(join(told.subList(0, last), "、", ", "), told.get(last)), "或", " or ");
    return new Text(
        name.zh() + should().zh() + "为" + all.zh(), name.en() + should().en() + all.en());
  }

  private Text comparison(Condition.Comparison comparison) {
    if (comparison.left() instanceof Operand.Attribute attribute
        && comparison.right() instanceof Operand.Literal literal
        && literal.value() instanceof Boolean wanted) {
      return vocabulary.of(type, attribute.name(), wanted);
    }
    Text name = operand(comparison.left(), comparison.left());
    Text asked = asked(comparison);
    return new Text(name.zh() + should().zh() + asked.zh(), name.en() + should().en() + asked.en());
  }

  /** What is wanted ought to be so; what must not be there is so. */
  private Text should() {
    return wanted ? new Text("应", " must be ") : new Text("", " is ");
  }

  private Text asked(Condition.Comparison comparison) {
    Operator operator = comparison.operator();
    Text value = operand(comparison.right(), comparison.left());
    if (isZero(comparison.right()) && operator == Operator.GREATER) {
      return new Text("大于零", "more than zero");
    }
    if (isZero(comparison.right()) && operator == Operator.EQUAL) {
      return new Text("为零", "zero");
    }
    if (unit(comparison.left()) == Distance.Unit.GRADE
        && operator == Operator.LESS_OR_EQUAL
        && comparison.right() instanceof Operand.Literal literal) {
      // The first grade is the gravest, so "at most" would be read the wrong way round.
      return new Text("为1至" + literal.value() + "级", "1 to " + literal.value());
    }
    Text sign = sign(comparison.left(), operator);
    return new Text(sign.zh() + value.zh(), (sign.en() + " " + value.en()).strip());
  }

  private Text sign(Operand left, Operator operator) {
    if (unit(left) == Distance.Unit.YEAR && operator == Operator.LESS) {
      return new Text("不满", "less than");
    }
    if (unit(left) == Distance.Unit.YEAR && operator == Operator.GREATER_OR_EQUAL) {
      return new Text("年满", "at least");
    }
    return isDay(left) ? ofDays(operator) : ofNumbers(operator);
  }

  private static Text ofNumbers(Operator operator) {
    return switch (operator) {
      case EQUAL -> new Text("为", "");
      case LESS -> new Text("低于", "less than");
      case LESS_OR_EQUAL -> new Text("不超过", "at most");
      case GREATER -> new Text("超过", "more than");
      case GREATER_OR_EQUAL -> new Text("不低于", "at least");
    };
  }

  private static Text ofDays(Operator operator) {
    return switch (operator) {
      case EQUAL -> new Text("为", "");
      case LESS -> new Text("早于", "before");
      case LESS_OR_EQUAL -> new Text("不晚于", "not after");
      case GREATER -> new Text("晚于", "after");
      case GREATER_OR_EQUAL -> new Text("不早于", "not before");
    };
  }

  private Text operand(Operand operand, Operand comparedWith) {
    if (operand instanceof Operand.Attribute attribute) {
      return vocabulary.of(type, attribute.name());
    }
    if (operand instanceof Operand.Variable variable) {
      return variables.apply(variable.name());
    }
    return values.of(((Operand.Literal) operand).value(), unit(comparedWith));
  }

  private Distance.Unit unit(Operand operand) {
    return operand instanceof Operand.Attribute attribute
        ? vocabulary.unit(type, attribute.name())
        : Distance.Unit.ONE;
  }

  private boolean isDay(Operand operand) {
    return operand instanceof Operand.Attribute attribute
        && type.has(attribute.name())
        && type.typeOf(attribute.name()) == LocalDate.class;
  }

  private static boolean isZero(Operand operand) {
    return operand instanceof Operand.Literal literal
        && literal.value() instanceof Quantity quantity
        && quantity.number().equals("0.00");
  }

  /** What was found of the attributes that a condition reads; null where nothing is known. */
  public @Nullable Text actual(Condition condition, Function<String, @Nullable Object> read) {
    List<Text> found = new ArrayList<>();
    int attributes = condition.attributes().size();
    for (String attribute : condition.attributes()) {
      Object value = read.apply(attribute);
      if (value instanceof Boolean yes) {
        found.add(vocabulary.of(type, attribute, yes));
      } else if (value != null) {
        Text text = values.of(value, vocabulary.unit(type, attribute));
        Text name = vocabulary.of(type, attribute);
        found.add(
            attributes == 1
                ? text
                : new Text(name.zh() + "为" + text.zh(), name.en() + " is " + text.en()));
      }
    }
    return found.isEmpty() ? null : join(found, "，", ", ");
  }

  /** That there is no fact of the type at all. */
  public Text nothingRecorded() {
    Text name = vocabulary.of(type);
    return new Text("没有" + name.zh() + "记录", "no record of " + name.en());
  }

  /** That all there is of the type counts for nothing. */
  public Text nothingCounts() {
    Text name = vocabulary.of(type);
    return new Text(name.zh() + "应大于零", name.en() + " must be more than zero");
  }

  /**
   * That there must be no fact of the type of which all of that holds.
   *
   * @param subject what else is said of it: the measure that it is about
   */
  public Text none(List<Text> subject, List<Condition> conditions) {
    return such("不能有", "there must be no", subject, conditions);
  }

  /** That there must be a fact of the type of which all of that holds; as {@link #none}. */
  public Text some(List<Text> subject, List<Condition> conditions) {
    return such("应有", "there must be a", subject, conditions);
  }

  private Text such(String zh, String en, List<Text> subject, List<Condition> conditions) {
    ConditionWords plain = new ConditionWords(vocabulary, type, variables, false);
    List<Text> said = new ArrayList<>(subject);
    conditions.forEach(condition -> said.add(plain.of(condition)));
    Text name = vocabulary.of(type);
    if (said.isEmpty()) {
      return new Text(zh + name.zh() + "记录", en + " record of " + name.en());
    }
    Text all = join(said, "，", ", ");
    String such = en.endsWith(" a") ? en.substring(0, en.length() - 1) + "such a" : en + " such";
    return new Text(
        zh + "这样的" + name.zh() + "：" + all.zh(), such + " " + name.en() + ": " + all.en());
  }

  /** What a variable is called that holds an attribute. */
  public static Text variable(
      VocabularyWords vocabulary, FactType type, String attribute, @Nullable Object value) {
    Text name = vocabulary.of(type, attribute);
    if (value == null) {
      return name;
    }
    Text known = new ValueWords(vocabulary).of(value, vocabulary.unit(type, attribute));
    return new Text(name.zh() + "（" + known.zh() + "）", name.en() + " (" + known.en() + ")");
  }
}
