package io.zengshou.rules.study;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Facts;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Change;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.assessment.Distance;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Reason;
import io.zengshou.rules.assessment.Status;
import io.zengshou.rules.measure.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which one fact, were it otherwise, would make a measure apply that does not. Every answer was
 * assessed; a value that does not make the measure eligible, or that contradicts what else is known
 * of the applicant, is no answer.
 *
 * <p>All known facts are tried, not only those that the reasons name: a measure may have other
 * rules, and other persons who are as close. What cannot matter is found first, many facts at once:
 * where a measure stays ineligible with some facts unknown, none of their values changes it. So a
 * study takes some tens to some hundreds of assessments.
 *
 * <p>Facts are what is known and is a yes or no, one of an enumeration, or a number. Guarantees
 * that civil affairs has confirmed are left as they are: they are decisions.
 */
public final class Changes {

  /** What is computed from other facts where civil affairs has not found it. */
  private static final Set<String> COMPUTED =
      Set.of("subsistence.countedIncome", "subsistence.sharingPersons");

  private final BiFunction<Applicant, Detail, Assessment> calculator;
  private final Applicant applicant;
  private final Map<String, List<Change>> found = new LinkedHashMap<>();
  private final Map<String, Set<Long>> hints = new HashMap<>();

  private Changes(
      BiFunction<Applicant, Detail, Assessment> calculator,
      Applicant applicant,
      Assessment assessment,
      Predicate<Measure> which) {
    this.calculator = calculator;
    this.applicant = applicant;
    for (Finding finding : assessment.findings()) {
      if (finding instanceof Finding.Ineligible not && which.test(not.measure())) {
        String id = not.measure().id();
        found.put(id, new ArrayList<>());
        not.reasons().forEach(reason -> hint(id, reason));
      }
    }
  }

  /**
   * The changes of one fact that would make a measure apply: by measure in the order of the
   * findings, and for one measure in the order of the contract.
   *
   * @param calculator assesses an applicant with more or less detail
   * @param assessment what it says of the applicant
   * @param which the measures to look at
   */
  public static List<Change> of(
      BiFunction<Applicant, Detail, Assessment> calculator,
      Applicant applicant,
      Assessment assessment,
      Predicate<Measure> which) {
    Objects.requireNonNull(calculator, "calculator");
    Objects.requireNonNull(applicant, "applicant");
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(which, "which");
    return new Changes(calculator, applicant, assessment, which).all();
  }

  private List<Change> all() {
    if (found.isEmpty()) {
      return List.of();
    }
    Map<String, List<String>> groups = new LinkedHashMap<>();
    List<String> order = Facts.paths(applicant);
    for (String path : order) {
      Object value = Facts.value(applicant, path);
      if (value != null && Values.canChange(value)) {
        if (canBeUnknown(path)) {
          groups.computeIfAbsent(property(path), name -> new ArrayList<>()).add(path);
        } else {
          vary(path, found.keySet(), false);
        }
      }
    }
    narrow(List.copyOf(groups.values()), found.keySet());
    List<Change> all = new ArrayList<>();
    for (List<Change> changes : found.values()) {
      changes.sort(Comparator.comparingInt(change -> order.indexOf(change.path())));
      all.addAll(changes);
    }
    return all;
  }

  /** Whether the fact is unknown where it is absent, and not taken for something else. */
  private boolean canBeUnknown(String path) {
    Map<String, @Nullable Object> veil = new HashMap<>();
    veil.put(path, null);
    Applicant veiled = Trial.changed(applicant, veil);
    return !COMPUTED.contains(path) && veiled != null && Facts.value(veiled, path) == null;
  }

  /** The property without the entry: {@code members.age}. */
  private static String property(String path) {
    int open = path.indexOf('[');
    return open < 0 ? path : path.substring(0, open) + path.substring(path.lastIndexOf(']') + 1);
  }

  /** How far a reason says that its value is off: where a search for a number begins. */
  private void hint(String measure, Reason reason) {
    Distance distance = reason.distance();
    if (distance != null) {
      Set<Long> steps = hints.computeIfAbsent(measure, id -> new HashSet<>());
      if (distance instanceof Distance.Amount amount) {
        steps.add(Values.count(amount.by()));
      } else if (distance instanceof Distance.PerPerson perPerson) {
        steps.add(Values.count(perPerson.by().total()));
      } else if (distance instanceof Distance.Count count) {
        steps.add(count.by());
      }
    }
  }

  /**
   * Tries each of the facts that may change one of the measures; halves those that may not. The
   * same property of all persons is one group: of one person alone, several unknown properties
   * would leave more open than any of them.
   */
  private void narrow(List<List<String>> groups, Set<String> measures) {
    List<String> paths = new ArrayList<>();
    groups.forEach(paths::addAll);
    Set<String> open = paths.isEmpty() ? Set.of() : open(paths, measures);
    if (open.isEmpty()) {
      return;
    }
    if (paths.size() == 1) {
      vary(paths.get(0), open, true);
      return;
    }
    List<List<String>> parts =
        groups.size() > 1 ? groups : paths.stream().map(path -> List.of(path)).toList();
    int half = parts.size() / 2;
    narrow(parts.subList(0, half), open);
    narrow(parts.subList(half, parts.size()), open);
  }

  /** The measures that no longer are ineligible where those facts are unknown. */
  private Set<String> open(List<String> paths, Set<String> measures) {
    Map<String, @Nullable Object> veil = new HashMap<>();
    paths.forEach(path -> veil.put(path, null));
    Applicant veiled = Trial.changed(applicant, veil);
    if (veiled == null || !areUnknown(paths, veiled)) {
      return measures;
    }
    Assessment assessment = calculator.apply(veiled, Detail.AMOUNTS);
    Set<String> open = new HashSet<>();
    for (String measure : measures) {
      if (assessment.finding(measure).status() != Status.INELIGIBLE) {
        open.add(measure);
      }
    }
    return open;
  }

  /** With several facts absent, the contract may still understand one from another. */
  private static boolean areUnknown(List<String> paths, Applicant veiled) {
    for (String path : paths) {
      if (Facts.value(veiled, path) != null) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tries the other values of a fact.
   *
   * @param matters whether a measure is known to hang on the fact: then a number is searched for
   *     wherever it may be, and otherwise where a reason points
   */
  private void vary(String path, Set<String> measures, boolean matters) {
    Object from = Facts.value(applicant, path);
    if (from == null) {
      return;
    }
    Class<?> type = Facts.type(applicant, path);
    Trial trial = new Trial(calculator, applicant, path);
    for (Object other : Values.others(from, type)) {
      for (String measure : measures) {
        add(measure, trial.eligible(measure, other), path, from, other);
      }
    }
    if (Values.isCounted(from)) {
      for (String measure : measures) {
        Set<Long> near = hints.getOrDefault(measure, Set.of());
        Object nearest = new NearestValue(trial, measure, from).find(near, matters);
        if (nearest != null) {
          add(measure, trial.eligible(measure, nearest), path, from, nearest);
        }
      }
    }
  }

  private void add(
      String measure, Finding.@Nullable Eligible eligible, String path, Object from, Object to) {
    List<Change> changes = found.get(measure);
    if (eligible != null && changes != null) {
      changes.add(new Change(measure, path, from, to, eligible.amount()));
    }
  }
}
