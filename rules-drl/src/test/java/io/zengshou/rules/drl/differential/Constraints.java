package io.zengshou.rules.drl.differential;

import io.zengshou.rules.drl.language.Condition.Operator;
import io.zengshou.rules.drl.language.FactType;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Weight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes single constraints: comparisons of an attribute with values, variables and its like. */
final class Constraints {

  /**
   * What a variable stands for.
   *
   * @param type its Java type
   * @param from the fact type of the pattern that bound it, or {@code total}
   */
  record Bound(Class<?> type, String from) {}

  private static final List<String> YUAN =
      List.of("0", "0", "\"0.01\"", "2", "100", "500", "1000", "2000", "5000", "20000", "50000");

  private final Dice dice;
  private final Set<String> unsaid;
  private final Set<String> constructs;
  private final Set<String> reads;

  Constraints(Dice dice, Set<String> unsaid, Set<String> constructs, Set<String> reads) {
    this.dice = dice;
    this.unsaid = unsaid;
    this.constructs = constructs;
    this.reads = reads;
  }

  /** Any constraint on a fact; null where nothing can be said of it. */
  @Nullable String any(FactType type, Map<String, Bound> scope) {
    String one = single(type, scope);
    if (one == null || dice.chance(65)) {
      return one;
    }
    String other = single(type, scope);
    String third = single(type, scope);
    if (other == null || third == null) {
      return one;
    }
    return switch (dice.between(0, 5)) {
      case 0, 1 -> said("or", one + " || " + other);
      case 2 -> said("and", one + " && " + other);
      case 3 -> both("(" + one + " || " + other + ") && " + third);
      case 4 -> both(one + " || " + other + " && " + third);
      default -> both(one + " && (" + other + " || " + third + ")");
    };
  }

  private String both(String text) {
    constructs.add("and");
    return said("or", text);
  }

  private String said(String construct, String text) {
    constructs.add(construct);
    return text;
  }

  /** A constraint that binds an attribute, perhaps with a condition on it. */
  @Nullable String binding(FactType type, Map<String, Bound> scope, String variable) {
    String attribute = dice.of(attributes(type));
    Class<?> of = type.typeOf(attribute);
    reads.add(type.name() + "." + attribute);
    String text = variable + " : " + attribute;
    if (of == Money.class && dice.chance(50)) {
      String sign = sign();
      text += " " + sign + " " + yuan();
    }
    scope.put(variable, new Bound(of, type.name()));
    return text;
  }

  /** What a rule may read of a fact. */
  List<String> attributes(FactType type) {
    return type.attributes().stream()
        .filter(attribute -> !unsaid.contains(type.name() + "." + attribute))
        .toList();
  }

  private @Nullable String single(FactType type, Map<String, Bound> scope) {
    List<String> attributes = dice.shuffled(attributes(type));
    if (dice.chance(30)) {
      // Or those of a fact with many attributes would hardly ever be compared.
      attributes.sort(Comparator.comparing(one -> !type.typeOf(one).isEnum()));
    }
    for (String attribute : attributes) {
      String comparison = comparison(type, attribute, scope);
      if (comparison != null) {
        reads.add(type.name() + "." + attribute);
        constructs.add("compared " + type.typeOf(attribute).getSimpleName());
        return comparison;
      }
    }
    return null;
  }

  private @Nullable String comparison(FactType type, String attribute, Map<String, Bound> scope) {
    Class<?> of = type.typeOf(attribute);
    if (of == String.class) {
      return id(type, attribute);
    }
    if (dice.chance(of.isEnum() || of == Boolean.class ? 10 : 45) || isWithoutLiterals(of)) {
      String joined = joined(type, attribute, of, scope);
      if (joined != null || isWithoutLiterals(of)) {
        return joined;
      }
    }
    if (of == Boolean.class) {
      return dice.chance(10) ? among(attribute, "true", "false") : equal(attribute, bool());
    }
    return of.isEnum() ? classified(attribute, of) : number(attribute, of);
  }

  private static boolean isWithoutLiterals(Class<?> type) {
    return type != Boolean.class && type != Integer.class && type != Money.class && !type.isEnum();
  }

  private @Nullable String id(FactType type, String attribute) {
    if (type.name().equals("Setting")) {
      return equal(attribute, "\"" + dice.of(GeneratedPack.SETTINGS) + "\"");
    }
    return null;
  }

  private String bool() {
    return dice.of("true", "false");
  }

  private String classified(String attribute, Class<?> type) {
    List<String> values =
        Arrays.stream(type.getEnumConstants()).map(value -> ((Enum<?>) value).name()).toList();
    List<String> shuffled = dice.shuffled(values);
    String prefix = type.getSimpleName() + ".";
    if (dice.chance(50)) {
      int many = dice.between(1, Math.min(3, shuffled.size()));
      return among(
          attribute, shuffled.subList(0, many).stream().map(prefix::concat).toArray(String[]::new));
    }
    return equal(attribute, prefix + shuffled.get(0));
  }

  private String among(String attribute, String... values) {
    return said("in", attribute + " in (" + String.join(", ", values) + ")");
  }

  private String equal(String left, String right) {
    return said(Operator.EQUAL.sign(), left + " == " + right);
  }

  private String number(String attribute, Class<?> type) {
    if (dice.chance(12)) {
      return among(attribute, literal(attribute, type), literal(attribute, type));
    }
    if (dice.chance(8)) {
      return literal(attribute, type) + " " + sign() + " " + attribute;
    }
    return attribute + " " + sign() + " " + literal(attribute, type);
  }

  private String literal(String attribute, Class<?> type) {
    if (type == Money.class) {
      return yuan();
    }
    return attribute.equals("age")
        ? dice.of("15", "16", "30", "59", "60")
        : "" + dice.between(0, 5);
  }

  private String yuan() {
    return "yuan(" + dice.of(YUAN) + ")";
  }

  private String sign() {
    Operator operator = dice.of(Operator.values());
    constructs.add(operator.sign());
    return operator.sign();
  }

  /** Compared with what was bound before, or with another attribute of the same fact. */
  private @Nullable String joined(
      FactType type, String attribute, Class<?> of, Map<String, Bound> scope) {
    List<String> likes = new ArrayList<>();
    scope.forEach(
        (variable, bound) -> {
          boolean numbers =
              Number.class.isAssignableFrom(of) && Number.class.isAssignableFrom(bound.type());
          if (bound.type() == of || numbers) {
            likes.add(variable);
          }
        });
    for (String other : attributes(type)) {
      if (!other.equals(attribute) && type.typeOf(other) == of && of != Boolean.class) {
        likes.add(other);
      }
    }
    if (likes.isEmpty()) {
      return null;
    }
    return join(type, attribute, dice.of(likes), scope);
  }

  /** An attribute compared with a variable or with another attribute. */
  String join(FactType type, String attribute, String like, Map<String, Bound> scope) {
    Class<?> of = type.typeOf(attribute);
    reads.add(type.name() + "." + attribute);
    constructs.add("compared " + of.getSimpleName());
    Bound bound = scope.get(like);
    if (bound == null) {
      reads.add(type.name() + "." + like);
      constructs.add("two attributes");
    } else {
      constructs.add("join");
      constructs.add("join " + bound.from() + " " + type.name());
    }
    return isOrdered(of) ? attribute + " " + sign() + " " + like : equal(attribute, like);
  }

  private static boolean isOrdered(Class<?> type) {
    return (Comparable.class.isAssignableFrom(type) && !type.isEnum() && type != Boolean.class)
        || type == LocalDate.class;
  }

  /** A pattern that says something of a total alone, or of it and a recorded quantity. */
  String against(String total, Class<?> type) {
    String sign = sign();
    constructs.add("compared " + type.getSimpleName());
    if (type == Long.class) {
      return "AsOf( " + total + " " + sign + " " + dice.between(0, 3) + " )";
    }
    if (type == Money.class) {
      return "AsOf( " + total + " " + sign + " " + yuan() + " )";
    }
    String fact = type == Weight.class ? "CocoonDelivery( weight " : "SilkwormEggs( sheets ";
    reads.add(type == Weight.class ? "CocoonDelivery.weight" : "SilkwormEggs.sheets");
    return "exists " + fact + sign + " " + total + " )";
  }
}
