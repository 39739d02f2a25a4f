package io.zengshou.rules.study.plan;

import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Quantity;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the caller of a planner says: the inputs of actions, and how far the best set may go.
 *
 * @param inputs by their ids; see {@link Actions#read}
 * @param budget the most that the household can spend, in yuan, from 0; null: any
 * @param actions the most actions, from 0; null: any
 */
public record PlanRequest(
    Map<String, Quantity> inputs, @Nullable Money budget, @Nullable Integer actions) {

  /** Nothing is said. */
  public static final PlanRequest NONE = new PlanRequest(Map.of(), null, null);

  public PlanRequest {
    Objects.requireNonNull(inputs, "inputs");
    if ((budget != null && budget.isNegative()) || (actions != null && actions < 0)) {
      throw new IllegalArgumentException("from 0: budget " + budget + ", actions " + actions);
    }
    inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
  }

  /** The same with other inputs. */
  public PlanRequest inputs(Map<String, Quantity> all) {
    Objects.requireNonNull(all, "all");
    return new PlanRequest(all, budget, actions);
  }

  /** The same with a limit on what the household can spend. */
  public PlanRequest budget(Money most) {
    Objects.requireNonNull(most, "most");
    return new PlanRequest(inputs, most, actions);
  }

  /** The same with a limit on the number of actions. */
  public PlanRequest actions(int most) {
    return new PlanRequest(inputs, budget, most);
  }

  /** What is said for one entry, or for all; null: nothing. */
  @Nullable Quantity input(String id, @Nullable String entry) {
    Quantity own = entry == null ? null : inputs.get(id + "[" + entry + "]");
    return own == null ? inputs.get(id) : own;
  }
}
