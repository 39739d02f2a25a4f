package io.zengshou.rules.study.plan;

import io.zengshou.rules.assessment.Basis;
import io.zengshou.rules.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a household can do, and what it should (一户一策).
 *
 * @param household the household's id
 * @param basis by what rules and choices it was assessed
 * @param line the income for each person that it is to reach; null where the pack names none
 * @param persons how many persons that is for; null: not known
 * @param today how it stands without any action
 * @param unknown paths of facts for want of which a part of the income is not known: {@code today}
 *     and all that follows lacks it
 * @param choices all actions that are open to it, in the order of the pack and of their paths
 * @param lift the fewest actions that take it to the line
 * @param best the actions that gain most within the limits of the request
 * @param assessments how many times it was assessed
 */
public record Plan(
    String household,
    Basis basis,
    @Nullable Money line,
    @Nullable Integer persons,
    Standing today,
    List<String> unknown,
    List<Choice> choices,
    Lift lift,
    Route best,
    int assessments) {

  public Plan {
    unknown = List.copyOf(unknown);
    choices = List.copyOf(choices);
  }
}
