package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.language.FactType;
import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.language.RuleText;
import io.zengshou.rules.drl.language.Vocabulary;
import io.zengshou.rules.drl.verbs.Verbs;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Nearest;
import io.zengshou.rules.text.Text;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Understands what a rule says: which verb, told what. */
final class CallReader {

  private final Manifest manifest;
  private final Catalogue catalogue;
  private final Faults faults;

  CallReader(Manifest manifest, Catalogue catalogue, Faults faults) {
    this.manifest = manifest;
    this.catalogue = catalogue;
    this.faults = faults;
  }

  Rule.@Nullable Call read(RuleText rule, Map<String, Class<?>> bound) {
    String where = rule.file() + ":" + rule.verbLine();
    Class<?> verb = Verbs.TYPES.get(rule.verb());
    if (verb == null) {
      faults.unknown(
          ProblemKind.UNKNOWN_VERB,
          where,
          "没有这个动词",
          "no such verb",
          rule.verb(),
          new TreeSet<>(Verbs.TYPES.keySet()));
      return null;
    }
    List<Rule.Argument> arguments = new ArrayList<>();
    List<Class<?>> types = new ArrayList<>();
    for (String text : rule.arguments()) {
      Rule.Argument argument = argument(where, text, bound);
      Class<?> type = argument == null ? null : typeOf(where, argument, bound);
      if (argument == null || type == null) {
        return null;
      }
      arguments.add(argument);
      types.add(type);
    }
    Method method = method(verb, rule.method(), types);
    if (method == null) {
      unknownCall(where, rule, verb);
      return null;
    }
    return known(where, rule.verb(), arguments)
        ? new Rule.Call(rule.verb(), method, arguments)
        : null;
  }

  private void unknownCall(String where, RuleText rule, Class<?> verb) {
    List<String> calls =
        Arrays.stream(verb.getMethods())
            .filter(method -> method.getDeclaringClass() == verb)
            .map(method -> call(rule.verb(), method))
            .sorted()
            .toList();
    String actual =
        (rule.verb() + "." + rule.method() + rule.arguments()).replace('[', '(').replace(']', ')');
    Fault fault =
        Fault.of(where, new Text("动词不能这样用", "the verb cannot be told this"))
            .actual(actual)
            .allowed(Text.same(String.join(", ", calls)));
    String near = Nearest.of(actual, calls);
    faults.add(
        ProblemKind.WRONG_CALL,
        near == null ? fault : fault.maybe(Text.same(near)),
        rule.verb() + "." + rule.method());
  }

  private static String call(String verb, Method method) {
    List<String> types = new ArrayList<>();
    for (Class<?> type : method.getParameterTypes()) {
      types.add(type == String[].class ? "String…" : type.getSimpleName());
    }
    return verb + "." + method.getName() + "(" + String.join(", ", types) + ")";
  }

  private Rule.@Nullable Argument argument(String where, String text, Map<String, Class<?>> bound) {
    if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
      return new Rule.Argument.Words(text.substring(1, text.length() - 1));
    }
    int dot = text.indexOf('.');
    String variable = dot < 0 ? text : text.substring(0, dot);
    if (!bound.containsKey(variable)) {
      faults.unknown(
          ProblemKind.UNKNOWN_VARIABLE, where, "没有绑定这个变量", "not bound", variable, bound.keySet());
      return null;
    }
    if (dot < 0) {
      return new Rule.Argument.Bound(variable);
    }
    String attribute = text.substring(dot + 1);
    return attribute.endsWith("()")
        ? new Rule.Argument.AttributeOf(variable, attribute.substring(0, attribute.length() - 2))
        : wrongAttribute(where, text);
  }

  private Rule.@Nullable Argument wrongAttribute(String where, String text) {
    faults.add(
        ProblemKind.WRONG_CALL,
        Fault.of(where, new Text("属性后面要有 ()", "an attribute ends in ()"))
            .actual(text)
            .maybe(Text.same(text + "()")));
    return null;
  }

  private @Nullable Class<?> typeOf(
      String where, Rule.Argument argument, Map<String, Class<?>> bound) {
    if (argument instanceof Rule.Argument.Words) {
      return String.class;
    }
    if (argument instanceof Rule.Argument.Bound variable) {
      return bound.get(variable.variable());
    }
    Rule.Argument.AttributeOf of = (Rule.Argument.AttributeOf) argument;
    Class<?> owner = bound.get(of.variable());
    FactType type =
        owner != null && Fact.class.isAssignableFrom(owner)
            ? Vocabulary.STANDARD.type(owner.getSimpleName())
            : null;
    if (type == null || !type.has(of.attribute())) {
      faults.unknown(
          ProblemKind.UNKNOWN_ATTRIBUTE,
          where,
          of.variable() + " 没有这个属性",
          of.variable() + " has no such attribute",
          of.attribute(),
          type == null ? List.of() : type.attributes());
      return null;
    }
    return type.typeOf(of.attribute());
  }

  private static @Nullable Method method(Class<?> verb, String name, List<Class<?>> types) {
    for (Method method : verb.getMethods()) {
      // What every Java object can be told is no verb.
      boolean own = method.getDeclaringClass() == verb;
      if (own && method.getName().equals(name) && takes(method, types)) {
        return method;
      }
    }
    return null;
  }

  private static boolean takes(Method method, List<Class<?>> types) {
    Class<?>[] parameters = method.getParameterTypes();
    if (method.isVarArgs()) {
      return !types.isEmpty() && types.stream().allMatch(type -> type == String.class);
    }
    if (parameters.length != types.size()) {
      return false;
    }
    for (int i = 0; i < parameters.length; i++) {
      if (!parameters[i].isAssignableFrom(types.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Words told to a verb name a point, or measures. */
  private boolean known(String where, String verb, List<Rule.Argument> arguments) {
    boolean right = true;
    for (Rule.Argument argument : arguments) {
      if (argument instanceof Rule.Argument.Words words) {
        if (verb.equals("undecided") && !manifest.points().containsKey(words.words())) {
          faults.unknown(
              ProblemKind.UNKNOWN_POINT,
              where,
              "pack.yaml 的 points 里没有这一点",
              "a point that pack.yaml does not name",
              words.words(),
              manifest.points().keySet());
          right = false;
        }
        if (verb.equals("limit") && catalogue.find(words.words()).isEmpty()) {
          List<String> ids = catalogue.measures().stream().map(Measure::id).toList();
          faults.unknown(
              ProblemKind.UNKNOWN_MEASURE, where, "没有这个措施", "no such measure", words.words(), ids);
          right = false;
        }
      }
    }
    return right;
  }
}
