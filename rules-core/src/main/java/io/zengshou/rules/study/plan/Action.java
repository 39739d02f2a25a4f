package io.zengshou.rules.study.plan;

import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.text.Text;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something a household can do. It is data of the pack ({@code actions.yaml}); what it is worth to
 * one household is assessed.
 *
 * @param id fixed English id, such as {@code register-cocoons}
 * @param title what it is called
 * @param task what is to be done, and where
 * @param measure the measure that it is about; its clauses and departments are the action's
 * @param each the list for each of whose entries the action is a choice of its own; null: it is one
 *     for the household
 * @param when when it is open; all of them must hold
 * @param edits what it changes in the facts
 * @param brings what it brings beside
 * @param cost the id of the input that says what it costs the household; null: nothing
 * @param excludes ids of actions that cannot be taken with it by the same person, or, where one of
 *     them is for the household, at all
 * @param after ids of actions that come first where they are taken too
 */
public record Action(
    String id,
    Text title,
    Text task,
    Measure measure,
    @Nullable String each,
    List<Condition> when,
    List<Edit> edits,
    Brings brings,
    @Nullable String cost,
    Set<String> excludes,
    Set<String> after) {

  public Action {
    when = List.copyOf(when);
    edits = List.copyOf(edits);
    excludes = Set.copyOf(excludes);
    after = Set.copyOf(after);
  }

  /** The ids of the inputs that the caller must give, sorted. */
  public Set<String> asks() {
    Set<String> asks = new TreeSet<>();
    if (cost != null) {
      asks.add(cost);
    }
    for (Edit edit : edits) {
      for (Value value : values(edit)) {
        if (value instanceof Value.Asked asked) {
          asks.add(asked.input());
        }
      }
    }
    return asks;
  }

  private static Iterable<Value> values(Edit edit) {
    if (edit instanceof Edit.Put put) {
      return put.facts().values();
    }
    if (edit instanceof Edit.Every every) {
      return every.facts().values();
    }
    return edit instanceof Edit.Add add
        ? add.facts().values()
        : ((Edit.Raise) edit).facts().values();
  }
}
