package io.zengshou.rules.study;

import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How much an assessment depends on the readings chosen: one other choice of one switch at a time,
 * all else as it was. What two other choices change together is not told.
 *
 * @param assessment the assessment under the readings chosen
 * @param alternatives every other choice of every switch, in the pack's order
 */
public record Sensitivity(Assessment assessment, List<Alternative> alternatives) {

  public Sensitivity {
    alternatives = List.copyOf(alternatives);
  }

  /** The choices that change something. */
  public List<Alternative> effective() {
    return alternatives.stream().filter(Alternative::changesAnything).toList();
  }

  /**
   * A way to read a point that the plan leaves open.
   *
   * @param id fixed id, such as {@code gross}
   * @param title what it means
   */
  public record Choice(String id, Text title) {}

  /**
   * One other choice.
   *
   * @param point id of the switch, such as {@code production-base}
   * @param reading number of the point, such as {@code A2}
   * @param title what the point is
   * @param chosen the choice under which the assessment was made
   * @param other the choice that was tried
   * @param changes findings that come out otherwise, in the catalogue's order
   * @param income the household's income under the other choice; null: as it was, or none
   */
  public record Alternative(
      String point,
      String reading,
      Text title,
      Choice chosen,
      Choice other,
      List<Change> changes,
      @Nullable IncomeStatement income) {

    public Alternative {
      changes = List.copyOf(changes);
    }

    public boolean changesAnything() {
      return !changes.isEmpty() || income != null;
    }
  }

  /**
   * A finding that comes out otherwise.
   *
   * @param measure which measure
   * @param before under the readings chosen
   * @param after under the other choice
   */
  public record Change(Measure measure, Outcome before, Outcome after) {}

  /** The findings of {@code other} that come to something else than those of {@code chosen}. */
  public static List<Change> changes(Assessment chosen, Assessment other) {
    Objects.requireNonNull(other, "other");
    List<Change> changes = new ArrayList<>();
    for (Finding finding : chosen.findings()) {
      Outcome before = Outcome.of(finding);
      Outcome after = Outcome.of(other.finding(finding.measure().id()));
      if (!before.equals(after)) {
        changes.add(new Change(finding.measure(), before, after));
      }
    }
    return changes;
  }

  /** The income of {@code other} where it is another than that of {@code chosen}; else null. */
  public static @Nullable IncomeStatement changedIncome(Assessment chosen, Assessment other) {
    IncomeStatement before = chosen.income();
    IncomeStatement after = other.income();
    boolean same =
        before == null
            || after == null
            || (Objects.equals(before.before(), after.before())
                && Objects.equals(before.after(), after.after())
                && Objects.equals(before.most(), after.most()));
    return same ? null : after;
  }
}
