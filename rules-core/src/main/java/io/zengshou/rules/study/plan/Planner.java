package io.zengshou.rules.study.plan;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Basis;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.measure.Figure;
import io.zengshou.rules.measure.FigureName;
import io.zengshou.rules.measure.Parameter;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Rules;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says what a household should do next: {@code calculator.planner().plan(household, request)}. What
 * an action is worth is assessed and never guessed. Immutable; may be shared by all threads.
 */
public final class Planner {

  private final Rules rules;
  private final Actions actions;
  private final List<Parameter> parameters;

  /**
   * @param rules what is asked
   * @param actions of the pack
   * @param parameters of the pack, for the line that a household is to reach
   */
  public Planner(Rules rules, Actions actions, List<Parameter> parameters) {
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(actions, "actions");
    Objects.requireNonNull(parameters, "parameters");
    this.rules = rules;
    this.actions = actions;
    this.parameters = List.copyOf(parameters);
  }

  /** What the pack says that households can do, and what it asks for that. */
  public Actions actions() {
    return actions;
  }

  /**
   * The plan of one household. It assesses some tens to some thousands of times.
   *
   * @throws InvalidApplicantException where the household names a measure that the pack does not
   *     have, or somebody is born after the day asked about
   * @throws IllegalArgumentException where an input is unknown or of another unit; {@link
   *     Actions#read} tells such faults in words
   */
  public Plan plan(Household household, PlanRequest request) {
    Objects.requireNonNull(household, "household");
    actions.require(request.inputs());
    Assessment today = rules.assess(household, Detail.FULL);
    return new Planning(rules, actions, household, today, request).plan(line(today.basis()));
  }

  /** The line on the day, as it was overridden where it was; null: there is none. */
  private @Nullable Money line(Basis basis) {
    String other = basis.parameters().get(actions.line() + "." + FigureName.LINE.id());
    if (other != null) {
      return amount(Figure.parse(FigureName.LINE, other));
    }
    for (Parameter parameter : parameters) {
      if (parameter.measure().equals(actions.line())
          && parameter.name() == FigureName.LINE
          && parameter.validity().contains(basis.asOf())) {
        return amount(parameter.figure());
      }
    }
    return null;
  }

  private static @Nullable Money amount(Figure figure) {
    return figure instanceof Figure.PerPerson perPerson ? perPerson.amount() : null;
  }
}
