package io.zengshou.rules.drl.pack;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.measure.Figure;
import io.zengshou.rules.measure.FigureName;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.study.plan.Action;
import io.zengshou.rules.study.plan.Actions;
import io.zengshou.rules.study.plan.Input;
import io.zengshou.rules.study.plan.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code actions.yaml}, which a pack may have. */
final class ActionsReader {

  static final String FILE = "actions.yaml";

  private final Catalogue catalogue;
  private final Faults faults;
  private final Map<String, Yaml> places = new LinkedHashMap<>();
  private final Map<String, Input> inputs = new LinkedHashMap<>();
  private @Nullable Yaml line;

  ActionsReader(Catalogue catalogue, Faults faults) {
    this.catalogue = catalogue;
    this.faults = faults;
  }

  Actions read(PackFiles files) {
    // Against measures that were not understood every action would seem wrong.
    if (!files.has(FILE) || catalogue.measures().isEmpty()) {
      return Actions.NONE;
    }
    Yaml yaml = Yaml.read(files, FILE, faults);
    yaml.allowOnly(Set.of("line", "inputs", "actions"));
    line = yaml.get("line");
    Map<String, Yaml> asked = yaml.find("inputs").map();
    asked.forEach(this::input);
    List<Action> actions = new ArrayList<>();
    List<Yaml> entries = yaml.get("actions").list();
    for (Yaml entry : entries) {
      String id = entry.find("id").text();
      if (!id.isEmpty() && places.putIfAbsent(id, entry) != null) {
        faults.add(
            ProblemKind.DUPLICATE, entry.where(), "行动编号重复:" + id, "two actions named " + id, id);
      }
    }
    for (Yaml entry : entries) {
      Action action = new ActionReader(catalogue, inputs, places.keySet(), faults).read(entry);
      if (action != null) {
        actions.add(action);
      }
    }
    if (actions.size() == entries.size()) {
      noCircle(actions);
      nothingUnasked(actions, asked);
    }
    return new Actions(line.text(), List.copyOf(inputs.values()), actions);
  }

  private void input(String id, Yaml entry) {
    entry.allowOnly(Set.of("unit", "title"));
    Unit unit = Terms.read(entry.get("unit"), Unit.values(), faults);
    Input input = new Input(id, unit == null ? Unit.YUAN : unit, entry.get("title").words());
    inputs.put(id, input);
  }

  /** An action that waits for itself would never come. */
  private void noCircle(List<Action> actions) {
    Map<String, Set<String>> after = new LinkedHashMap<>();
    actions.forEach(action -> after.put(action.id(), action.after()));
    for (Action action : actions) {
      Set<String> before = new HashSet<>();
      List<String> open = new ArrayList<>(action.after());
      while (!open.isEmpty()) {
        String id = open.remove(open.size() - 1);
        if (before.add(id)) {
          open.addAll(after.getOrDefault(id, Set.of()));
        }
      }
      if (before.contains(action.id())) {
        faults.add(
            ProblemKind.WRONG_ACTION,
            where(action),
            "按 after 排下来,这个行动排在它自己后面",
            "by what its after says, the action comes after itself",
            action.id());
      }
    }
  }

  private String where(Action action) {
    Yaml place = places.get(action.id());
    return place == null ? FILE : place.find("after").where();
  }

  private void nothingUnasked(List<Action> actions, Map<String, Yaml> asked) {
    Set<String> used = new HashSet<>();
    actions.forEach(action -> used.addAll(action.asks()));
    asked.forEach(
        (id, entry) -> {
          if (!used.contains(id)) {
            faults.add(
                ProblemKind.UNKNOWN_INPUT,
                entry.where(),
                "没有一个行动用到这项输入:" + id,
                "no action asks for this input: " + id,
                id);
          }
        });
  }

  /** Holds that the line is one: its figure stands on a rule. */
  void check(List<Rule> rules) {
    if (line == null || line.isMissing()) {
      return;
    }
    String id = line.text();
    List<String> lines = new ArrayList<>();
    for (Rule rule : rules) {
      Measure measure = rule.measure();
      if (rule.figures().get(FigureName.LINE) instanceof Figure.PerPerson
          && measure.applicants().contains(ApplicantKind.HOUSEHOLD)) {
        lines.add(measure.id());
      }
    }
    if (!lines.contains(id)) {
      faults.unknown(
          ProblemKind.UNKNOWN_MEASURE,
          line.where(),
          "这项措施没有每人每年的界线",
          "a measure without a line for each person and year",
          id,
          lines.stream().distinct().toList());
    }
  }
}
