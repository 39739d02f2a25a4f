package io.zengshou.rules.study.plan;

import io.zengshou.rules.applicant.Entries;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.PathOrder;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which actions are open to a household, and for whom. */
final class Openings {

  private final Household household;
  private final Assessment today;
  private final Editor editor;

  Openings(Household household, Assessment today, Editor editor) {
    this.household = household;
    this.today = today;
    this.editor = editor;
  }

  /**
   * For whom an action is open: paths of entries in the order in which people count, null for the
   * household.
   */
  List<@Nullable String> of(Action action) {
    List<@Nullable String> subjects = whateverApplies(action);
    subjects.removeIf(
        subject ->
            !action.when().stream()
                .allMatch(
                    condition ->
                        !(condition instanceof Condition.Applies applies)
                            || applies(today.finding(applies.measure()), subject)));
    return subjects;
  }

  /** As {@link #of}, whatever measures apply today. */
  List<@Nullable String> whateverApplies(Action action) {
    List<@Nullable String> subjects = new ArrayList<>();
    if (action.each() == null) {
      subjects.addAll(Arrays.asList((String) null));
    } else {
      Entries.paths(household, action.each()).stream()
          .sorted(PathOrder.NATURAL)
          .distinct()
          .forEach(subjects::add);
    }
    subjects.removeIf(subject -> !isOpen(action, subject));
    return subjects;
  }

  private boolean isOpen(Action action, @Nullable String subject) {
    return action.when().stream().allMatch(condition -> holds(condition, subject))
        && editor.hasWork(action)
        && (action.brings() != Brings.BENEFIT || isUnpaid(subject));
  }

  private boolean isUnpaid(@Nullable String payment) {
    return payment != null && Standings.unpaid(household, payment).isPositive();
  }

  private boolean holds(Condition condition, @Nullable String subject) {
    if (condition instanceof Condition.Is is) {
      return editor.holds(subject, is.facts());
    }
    if (condition instanceof Condition.IsNot isNot) {
      return isNot.facts().entrySet().stream()
          .allMatch(fact -> editor.differs(subject, fact.getKey(), fact.getValue()));
    }
    if (condition instanceof Condition.Some some) {
      return has(some.list(), some.with());
    }
    return !(condition instanceof Condition.None none) || !has(none.list(), none.with());
  }

  private boolean has(String list, Map<String, Object> with) {
    return Entries.paths(household, list).stream().anyMatch(path -> editor.holds(path, with));
  }

  /**
   * A measure may be for some persons only; where it is open, for those whose facts are missing.
   */
  private static boolean applies(Finding finding, @Nullable String subject) {
    if (finding instanceof Finding.Eligible eligible) {
      return subject == null
          || eligible.subjects().isEmpty()
          || eligible.subjects().contains(subject);
    }
    return finding instanceof Finding.Undetermined open
        && (subject == null
            || open.missing().stream().noneMatch(path -> path.startsWith("members["))
            || open.missing().stream().anyMatch(path -> path.startsWith(subject)));
  }
}
