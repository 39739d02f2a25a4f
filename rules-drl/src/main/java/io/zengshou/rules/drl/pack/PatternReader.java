package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.language.Constraint;
import io.zengshou.rules.drl.language.ConstraintParser;
import io.zengshou.rules.drl.language.FactType;
import io.zengshou.rules.drl.language.LanguageException;
import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.language.RuleText;
import io.zengshou.rules.drl.language.RuleText.Kind;
import io.zengshou.rules.drl.language.RuleText.PatternText;
import io.zengshou.rules.drl.language.RuleText.TotalText;
import io.zengshou.rules.drl.language.Vocabulary;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Understands what a rule matches and says, and the type of everything it binds. */
final class PatternReader {

  /** Patterns and verb of one rule. */
  record Understood(List<Rule.Pattern> patterns, Rule.Call call) {}

  private final Vocabulary vocabulary = Vocabulary.STANDARD;
  private final Faults faults;
  private final ConditionCheck conditions;
  private final CallReader calls;

  PatternReader(Manifest manifest, Catalogue catalogue, Faults faults) {
    this.faults = faults;
    this.conditions = new ConditionCheck(manifest, catalogue, faults);
    this.calls = new CallReader(manifest, catalogue, faults);
  }

  /** What the rule matches and says, or null where a part of it cannot be understood. */
  @Nullable Understood read(RuleText rule) {
    Map<String, Class<?>> bound = new LinkedHashMap<>();
    List<Rule.Pattern> patterns = new ArrayList<>();
    boolean complete = true;
    for (PatternText text : rule.patterns()) {
      Rule.Pattern pattern = pattern(rule, text, bound);
      if (pattern == null) {
        complete = false;
      } else {
        patterns.add(pattern);
      }
    }
    if (rule.patterns().isEmpty()) {
      faults.add(ProblemKind.NO_CONDITION, rule.where(), "规则没有条件", "a rule without conditions");
    }
    if (rule.verb().isEmpty() || !complete) {
      return null;
    }
    Rule.Call call = calls.read(rule, bound);
    return call == null ? null : new Understood(patterns, call);
  }

  private Rule.@Nullable Pattern pattern(
      RuleText rule, PatternText text, Map<String, Class<?>> outer) {
    String where = rule.file() + ":" + text.line();
    FactType type = vocabulary.type(text.type());
    if (type == null) {
      faults.unknown(
          ProblemKind.UNKNOWN_FACT,
          where,
          "没有这种事实",
          "no such fact",
          text.type(),
          vocabulary.typeNames());
      return null;
    }
    // What is bound inside not, exists and accumulate is not seen outside.
    Map<String, Class<?>> bound = text.kind() == Kind.MATCH ? outer : new LinkedHashMap<>(outer);
    if (text.variable() != null) {
      bind(where, bound, text.variable(), type.javaType());
    }
    List<Constraint> constraints = new ArrayList<>();
    boolean right = true;
    for (String constraint : text.constraints()) {
      Constraint read = constraint(where, constraint);
      if (read == null || !conditions.check(where, type, read, bound)) {
        right = false;
      }
      if (read != null) {
        constraints.add(read);
        if (read.variable() != null && read.bound() != null && type.has(read.bound())) {
          bind(where, bound, read.variable(), type.typeOf(read.bound()));
        }
      }
    }
    List<Rule.Total> totals = new ArrayList<>();
    for (TotalText total : text.totals()) {
      Rule.Total read = total(where, total, bound);
      if (read == null) {
        return null;
      }
      bind(where, outer, read.variable(), resultOf(read.function()));
      totals.add(read);
    }
    return right ? new Rule.Pattern(text.kind(), text.variable(), type, constraints, totals) : null;
  }

  private @Nullable Constraint constraint(String where, String text) {
    try {
      return ConstraintParser.parse(vocabulary, text);
    } catch (LanguageException e) {
      faults.add(
          e.kind(), e.fault().inside(where).actual(text), text, String.valueOf(e.fault().actual()));
      return null;
    }
  }

  private void bind(String where, Map<String, Class<?>> bound, String variable, Class<?> type) {
    if (!variable.startsWith("$")) {
      faults.add(
          ProblemKind.WRONG_VARIABLE,
          where,
          "变量名以 $ 开头:" + variable,
          "a variable begins with $: " + variable,
          variable);
    }
    if (bound.put(variable, type) != null) {
      faults.add(
          ProblemKind.WRONG_VARIABLE,
          where,
          variable + " 绑定了两次",
          variable + " is bound twice",
          variable);
    }
  }

  private Rule.@Nullable Total total(String where, TotalText total, Map<String, Class<?>> bound) {
    for (Rule.Total.Function function : Rule.Total.Function.values()) {
      if (function.id().equals(total.function())) {
        Class<?> argument = bound.get(total.argument());
        if (argument == null) {
          faults.unknown(
              ProblemKind.UNKNOWN_VARIABLE,
              where,
              "没有绑定这个变量",
              "not bound",
              total.argument(),
              bound.keySet());
          return null;
        }
        if (function != Rule.Total.Function.COUNT && argument != resultOf(function)) {
          faults.add(
              ProblemKind.WRONG_TOTAL,
              where,
              total.function() + " 不能合计 " + total.argument(),
              total.function() + " cannot total " + total.argument(),
              total.function());
          return null;
        }
        return new Rule.Total(total.variable(), function, total.argument());
      }
    }
    List<String> names =
        Arrays.stream(Rule.Total.Function.values()).map(Rule.Total.Function::id).toList();
    faults.unknown(
        ProblemKind.UNKNOWN_FUNCTION,
        where,
        "没有这个合计函数",
        "no such function",
        total.function(),
        names);
    return null;
  }

  static Class<?> resultOf(Rule.Total.Function function) {
    return switch (function) {
      case TOTAL_MONEY -> Money.class;
      case TOTAL_WEIGHT -> Weight.class;
      case TOTAL_SHEETS -> Sheets.class;
      case COUNT -> Long.class;
    };
  }
}
