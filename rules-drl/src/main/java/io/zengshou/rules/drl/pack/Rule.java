package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.language.Condition;
import io.zengshou.rules.drl.language.Constraint;
import io.zengshou.rules.drl.language.FactType;
import io.zengshou.rules.drl.language.Operand;
import io.zengshou.rules.drl.language.RuleText;
import io.zengshou.rules.measure.Figure;
import io.zengshou.rules.measure.FigureName;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.measure.Validity;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule, understood and checked.
 *
 * @param text the rule as it stands in its file
 * @param order its place in the pack: by stage, file and line
 * @param measure what it decides on
 * @param validity when it holds
 * @param readings for each switch that it names, the choices under which it holds
 * @param figures the figures that stand on it
 * @param figuresOf the measure whose figures its verb uses: its own, unless {@code @FiguresOf}
 * @param note the note that {@code note.attach()} attaches; null: none
 * @param patterns what it matches
 * @param call what it says
 */
public record Rule(
    RuleText text,
    int order,
    Measure measure,
    Validity validity,
    Map<String, Set<String>> readings,
    Map<FigureName, Figure> figures,
    String figuresOf,
    @Nullable String note,
    List<Pattern> patterns,
    Call call) {

  /** One pattern, with its constraints read. */
  public record Pattern(
      RuleText.Kind kind,
      @Nullable String variable,
      FactType type,
      List<Constraint> constraints,
      List<Total> totals) {
    public Pattern {
      constraints = List.copyOf(constraints);
      totals = List.copyOf(totals);
    }

    /** The measure that it asks for by name; null: it asks for none, or for several. */
    public @Nullable String measure() {
      return wanted("measure") instanceof String measure ? measure : null;
    }

    /** The one value that it wants an attribute to have; null: none, or one of several. */
    public @Nullable Object wanted(String attribute) {
      for (Constraint constraint : constraints) {
        if (constraint.condition() instanceof Condition.Comparison comparison
            && comparison.operator() == Condition.Operator.EQUAL
            && comparison.left().equals(new Operand.Attribute(attribute))
            && comparison.right() instanceof Operand.Literal literal) {
          return literal.value();
        }
      }
      return null;
    }
  }

  /** One result of an accumulate. */
  public record Total(String variable, Function function, String argument) {

    /** What an accumulate can compute. */
    public enum Function {
      TOTAL_MONEY("totalMoney"),
      TOTAL_WEIGHT("totalWeight"),
      TOTAL_SHEETS("totalSheets"),
      COUNT("count");

      private final String id;

      Function(String id) {
        this.id = id;
      }

      public String id() {
        return id;
      }
    }
  }

  /** What the verb is told. */
  public sealed interface Argument {

    /** A bound variable. */
    record Bound(String variable) implements Argument {}

    /** An attribute of a bound fact. */
    record AttributeOf(String variable, String attribute) implements Argument {}

    /** Words in quotes. */
    record Words(String words) implements Argument {}
  }

  /** A verb and what it is told. */
  public record Call(String verb, Method method, List<Argument> arguments) {
    public Call {
      arguments = List.copyOf(arguments);
    }

    /** Verb and what is done with it: {@code award.on}. */
    public String name() {
      return verb + "." + method.getName();
    }

    /** Whether it is told of that measure by name. */
    public boolean names(String measure) {
      return arguments.contains(new Argument.Words(measure));
    }
  }

  public Rule {
    // In the order of the file: a copy of Java's own has another in each JVM.
    readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
    EnumMap<FigureName, Figure> sorted = new EnumMap<>(FigureName.class);
    sorted.putAll(figures);
    figures = Collections.unmodifiableMap(sorted);
    patterns = List.copyOf(patterns);
  }

  public String name() {
    return text.name();
  }

  public String stage() {
    return text.stage();
  }

  /** Whether it holds under a choice of readings, by switch. */
  public boolean holdsUnder(Map<String, String> choices) {
    return readings.entrySet().stream()
        .allMatch(entry -> entry.getValue().contains(choices.get(entry.getKey())));
  }

  /** Whether it says that its measure applies, or may: it does more than count, limit or remark. */
  public boolean finds() {
    return !Set.of("base", "limit", "note").contains(call.verb());
  }

  /** Whether amounts and statuses hang on it: it does more than remark on something. */
  public boolean decides() {
    return !call.verb().equals("note");
  }

  /** Its place: equal rules have the same one, and hashing all of a rule is slow. */
  @Override
  public int hashCode() {
    return order;
  }

  @Override
  public String toString() {
    return text.where() + " " + name();
  }
}
