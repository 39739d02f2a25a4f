package io.zengshou.rules.study.plan;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Entries;
import io.zengshou.rules.applicant.Facts;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Paths;
import io.zengshou.rules.money.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes of a household what it is once actions are taken. */
final class Editor {

  private record Row(String list, Map<String, Object> facts) {}

  private final Household household;
  private final PlanRequest request;

  Editor(Household household, PlanRequest request) {
    this.household = household;
    this.request = request;
  }

  /**
   * The household after the actions, which are all applied to the facts of today.
   *
   * @throws io.zengshou.rules.applicant.InvalidApplicantException where it breaks the contract
   */
  Household after(List<Candidate> taken) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    for (Candidate candidate : taken) {
      for (Edit edit : candidate.action().edits()) {
        if (edit instanceof Edit.Put put) {
          put(candidate.subject(), put.facts(), candidate, facts);
        } else if (edit instanceof Edit.Every every) {
          matching(every).forEach(path -> put(path, every.facts(), candidate, facts));
        } else if (edit instanceof Edit.Add add) {
          Map<String, Object> row = new LinkedHashMap<>();
          add.facts().forEach((name, value) -> row.put(name, value(value, candidate)));
          rows.add(new Row(add.list(), row));
        } else if (edit instanceof Edit.Raise raise) {
          raise.facts().forEach((path, value) -> raise(path, value(value, candidate), facts));
        }
      }
    }
    Applicant edited = facts.isEmpty() ? household : Facts.with(household, facts);
    for (Row row : rows) {
      edited = Entries.plus(edited, row.list(), row.facts());
    }
    return (Household) edited;
  }

  private List<String> matching(Edit.Every every) {
    return Entries.paths(household, every.list()).stream()
        .filter(path -> holds(path, every.with()))
        .toList();
  }

  /** Whether each edit finds what it is to change. */
  boolean hasWork(Action action) {
    return action.edits().stream()
        .allMatch(edit -> !(edit instanceof Edit.Every every) || !matching(every).isEmpty());
  }

  /**
   * Whether facts are known to be so.
   *
   * @param path of the entry that they are of; null: the household
   */
  boolean holds(@Nullable String path, Map<String, Object> facts) {
    return facts.entrySet().stream()
        .allMatch(fact -> isSo(Facts.value(household, path(path, fact.getKey())), fact.getValue()));
  }

  /** Whether a fact is known to be something else. */
  boolean differs(@Nullable String path, String name, Object value) {
    Object known = Facts.value(household, path(path, name));
    return known != null && !isSo(known, value);
  }

  private static boolean isSo(@Nullable Object known, Object value) {
    return known instanceof Set<?> set ? set.contains(value) : value.equals(known);
  }

  private void put(
      @Nullable String path,
      Map<String, Value> values,
      Candidate candidate,
      Map<String, @Nullable Object> facts) {
    values.forEach((name, value) -> facts.put(path(path, name), value(value, candidate)));
  }

  private void raise(String path, Object by, Map<String, @Nullable Object> facts) {
    Object now = facts.containsKey(path) ? facts.get(path) : Facts.value(household, path);
    if (now instanceof Money amount) {
      facts.put(path, amount.plus((Money) by));
    }
  }

  private Object value(Value value, Candidate candidate) {
    if (value instanceof Value.Fixed fixed) {
      return fixed.value();
    }
    if (value instanceof Value.Asked asked) {
      return Objects.requireNonNull(request.input(asked.input(), candidate.entry()));
    }
    return Objects.requireNonNull(candidate.entry());
  }

  private static String path(@Nullable String path, String name) {
    return Paths.property(path == null ? "" : path, name);
  }
}
