package io.zengshou.rules.drl.differential;

import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Status;
import io.zengshou.rules.drl.language.Condition;
import io.zengshou.rules.drl.language.Vocabulary;
import io.zengshou.rules.drl.verbs.Verbs;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Counts how often each part of the language was in a rule that fired, and in one that did not. */
final class Coverage {

  /** Attributes that are null in applicants of whom all is known; a session never sees those. */
  private static final Set<String> NULL_AT_TIMES =
      Set.of(
          "Household.riskEliminated",
          "Member.disabilityGrade",
          "Payment.paidOn",
          "YearOnYear.drop");

  private static final Set<String> RESULTS =
      Set.of(
          "Base",
          "WeightBase",
          "SheetBase",
          "BasePerson",
          "Award",
          "Covered",
          "Income",
          "AllowanceTest");

  /** Kinds of values other than classifications. */
  private static final List<String> COMPARED =
      List.of(
          "Boolean",
          "Integer",
          "Long",
          "Money",
          "Weight",
          "Sheets",
          "PerCapita",
          "Rate",
          "LocalDate",
          "Member",
          "String");

  /** What every run must have met. */
  private static final Set<String> REQUIRED = required();

  private final Map<String, Integer> fired = new TreeMap<>();
  private final Map<String, Integer> idle = new TreeMap<>();
  private final Set<String> attributes = new TreeSet<>();

  private static Set<String> required() {
    Set<String> required = new TreeSet<>();
    Verbs.TYPES.forEach(
        (word, type) -> {
          for (Method method : type.getDeclaredMethods()) {
            if (java.lang.reflect.Modifier.isPublic(method.getModifiers())) {
              required.add("verb " + word + "." + method.getName() + types(method));
            }
          }
        });
    Vocabulary.STANDARD.typeNames().forEach(type -> required.add("fact " + type));
    for (Condition.Operator operator : Condition.Operator.values()) {
      required.add(operator.sign());
    }
    Vocabulary.STANDARD
        .enumerations()
        .forEach(type -> required.add("compared " + type.getSimpleName()));
    for (String type : COMPARED) {
      required.add("compared " + type);
    }
    required.addAll(
        List.of(
            "not",
            "exists",
            "and",
            "or",
            "in",
            "join",
            "join Member Member",
            "two attributes",
            "total compared",
            "accumulate totalMoney",
            "accumulate totalWeight",
            "accumulate totalSheets",
            "accumulate count",
            "@FiguresOf",
            "@Reading",
            "part of the year"));
    return required;
  }

  private static String types(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(Class::getSimpleName)
        .collect(Collectors.joining(",", "(", ")"));
  }

  /** Takes in what became of the rules of a pack for one applicant. */
  synchronized void saw(GeneratedPack pack, Assessment assessment) {
    Set<String> applied = new HashSet<>();
    Set<String> notes = new HashSet<>();
    Set<String> steps = new HashSet<>();
    Set<String> unknown = unknown(pack);
    boolean open = false;
    for (Finding finding : assessment.findings()) {
      open |= finding.status() == Status.UNDETERMINED;
      if (finding.status() == Status.ELIGIBLE || finding.status() == Status.UNDETERMINED) {
        applied.add(finding.measure().id());
      }
      finding.notes().forEach(note -> notes.add(note.id()));
      finding
          .<List<io.zengshou.rules.assessment.Step>>match(
              Finding.Eligible::steps,
              none -> List.of(),
              Finding.Undetermined::steps,
              none -> List.of())
          .forEach(step -> steps.add(step.rule()));
    }
    for (DraftRule rule : pack.rules()) {
      attributes.addAll(rule.reads());
      if (!isLeftToTheMatcher(rule, unknown, open)) {
        boolean seen =
            switch (rule.evidence().kind()) {
              case MEASURE -> applied.contains(rule.evidence().id());
              case STEP -> steps.contains(rule.name());
              case NOTE -> notes.contains(rule.evidence().id());
              case NONE -> false;
            };
        rule.constructs().forEach(one -> (seen ? fired : idle).merge(one, 1, Integer::sum));
      }
    }
  }

  /** A line is a share or money, and the other attribute is null. */
  private static Set<String> unknown(GeneratedPack pack) {
    Set<String> unknown = new HashSet<>(NULL_AT_TIMES);
    for (DraftRule rule : pack.rules()) {
      for (String annotation : rule.annotations()) {
        if (annotation.startsWith("@Line")) {
          unknown.add(annotation.contains("%") ? "Line.perPerson" : "Line.share");
        }
      }
    }
    return unknown;
  }

  /** Whether the rule may read what is null, so that no session runs it. */
  private static boolean isLeftToTheMatcher(DraftRule rule, Set<String> unknown, boolean open) {
    for (String read : rule.reads()) {
      if (unknown.contains(read)
          || (open && RESULTS.contains(read.substring(0, read.indexOf('.'))))) {
        return true;
      }
    }
    return false;
  }

  /** What was never in a rule that fired, or never in one that did not. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    for (String construct : REQUIRED) {
      if (!fired.containsKey(construct)) {
        missing.add("never fired: " + construct);
      }
      if (!idle.containsKey(construct)) {
        missing.add("always fired: " + construct);
      }
    }
    Vocabulary.STANDARD
        .types()
        .forEach(
            type ->
                type.attributes().stream()
                    .map(attribute -> type + "." + attribute)
                    .filter(read -> !attributes.contains(read))
                    .forEach(read -> missing.add("never read: " + read)));
    return missing;
  }

  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    Set<String> all = new TreeSet<>(fired.keySet());
    all.addAll(idle.keySet());
    all.forEach(
        one ->
            table.append(
                "%9d fired %9d not  %s%n"
                    .formatted(fired.getOrDefault(one, 0), idle.getOrDefault(one, 0), one)));
    return table.toString();
  }
}
