package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.pack.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which rules of a rule set decide for each measure, and which make what counts towards it. */
final class Deciders {

  private static final String BASE = "base";
  private static final String ADD = "add";
  private static final Set<String> NOT_DECIDING = Set.of("note", "limit");

  private final Map<String, List<SoughtRule>> deciding = new HashMap<>();
  private final Map<String, List<SoughtRule>> making = new HashMap<>();

  Deciders(List<Stage> stages) {
    for (Stage stage : stages) {
      stage.rules().forEach(this::sort);
    }
  }

  /** What a rule does for its measure; one that takes away from a base makes nothing. */
  private void sort(Rule rule) {
    Rule.Call call = rule.call();
    boolean makes = call.verb().equals(BASE) && call.method().getName().equals(ADD);
    if (makes) {
      add(rule, making);
    } else if (!NOT_DECIDING.contains(call.verb()) && !call.verb().equals(BASE)) {
      add(rule, deciding);
    }
  }

  private static void add(Rule rule, Map<String, List<SoughtRule>> to) {
    to.computeIfAbsent(rule.measure().id(), id -> new ArrayList<>()).add(SoughtRule.of(rule));
  }

  /** The rules that decide for a measure, in the order of the pack. */
  List<SoughtRule> deciding(String measure) {
    return deciding.getOrDefault(measure, List.of());
  }

  /** The rules that make what counts towards a measure, in the order of the pack. */
  List<SoughtRule> making(String measure) {
    return making.getOrDefault(measure, List.of());
  }
}
