package io.zengshou.rules.drl.pack;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.study.plan.Action;
import io.zengshou.rules.study.plan.Brings;
import io.zengshou.rules.study.plan.Condition;
import io.zengshou.rules.study.plan.Edit;
import io.zengshou.rules.study.plan.Input;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one action of {@code actions.yaml}. */
final class ActionReader {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "title",
          "task",
          "measure",
          "each",
          "when",
          "changes",
          "brings",
          "cost",
          "excludes",
          "after");

  /** The list for whose entries a benefit is unpaid. */
  private static final String PAYMENTS = "payments";

  private final Catalogue catalogue;
  private final Map<String, Input> inputs;
  private final Set<String> actions;
  private final Faults faults;

  ActionReader(Catalogue catalogue, Map<String, Input> inputs, Set<String> actions, Faults faults) {
    this.catalogue = catalogue;
    this.inputs = inputs;
    this.actions = actions;
    this.faults = faults;
  }

  /** The action; null where something is wrong with it. */
  @Nullable Action read(Yaml entry) {
    int before = faults.count();
    entry.allowOnly(KEYS);
    Measure measure = measure(entry.get("measure"));
    Yaml list = entry.find("each");
    FactReader facts = new FactReader(inputs, faults, list.isMissing() ? null : list.text());
    if (!list.isMissing()) {
      facts.isList(list);
    }
    List<@Nullable Condition> when =
        entry.find("when").list().stream().map(one -> condition(one, facts)).toList();
    List<@Nullable Edit> edits =
        entry.find("changes").list().stream().map(one -> edit(one, facts)).toList();
    Brings brings = brings(entry.find("brings"), list.text(), measure);
    String cost = cost(entry.get("cost"), facts);
    Set<String> excludes = others(entry.find("excludes"));
    Set<String> after = others(entry.find("after"));
    String id = entry.get("id").text();
    Action action =
        faults.count() > before || measure == null
            ? null
            : new Action(
                id,
                entry.get("title").words(),
                entry.get("task").words(),
                measure,
                list.isMissing() ? null : list.text(),
                when.stream().map(Objects::requireNonNull).toList(),
                edits.stream().map(Objects::requireNonNull).toList(),
                brings,
                cost,
                excludes,
                after);
    return faults.count() > before ? null : action;
  }

  private @Nullable Measure measure(Yaml value) {
    Measure measure = catalogue.find(value.text()).orElse(null);
    List<String> ids =
        catalogue.measuresFor(ApplicantKind.HOUSEHOLD).stream().map(Measure::id).toList();
    if (!value.isMissing() && !ids.contains(value.text())) {
      faults.unknown(
          ProblemKind.UNKNOWN_MEASURE,
          value.where(),
          "农户没有这项措施",
          "no measure of households",
          value.text(),
          ids);
    }
    return measure;
  }

  private @Nullable Condition condition(Yaml entry, FactReader facts) {
    String kind = only(entry, Set.of("is", "isNot", "some", "none", "applies"), Set.of("with"));
    Yaml what = entry.find(kind);
    return switch (kind) {
      case "is" -> new Condition.Is(facts.known(what, facts.each()));
      case "isNot" -> new Condition.IsNot(facts.known(what, facts.each()));
      case "some" ->
          new Condition.Some(facts.isList(what), facts.known(entry.find("with"), what.text()));
      case "none" ->
          new Condition.None(facts.isList(what), facts.known(entry.find("with"), what.text()));
      case "applies" -> {
        Measure measure = measure(what);
        yield measure == null ? null : new Condition.Applies(measure.id());
      }
      default -> null;
    };
  }

  private @Nullable Edit edit(Yaml entry, FactReader facts) {
    String kind =
        only(entry, Set.of("set", "every", "add", "raise"), Set.of("with", "to", "facts"));
    Yaml what = entry.find(kind);
    return switch (kind) {
      case "set" -> new Edit.Put(facts.values(what, facts.each()));
      case "every" ->
          new Edit.Every(
              facts.isList(what),
              facts.known(entry.find("with"), what.text()),
              facts.values(entry.get("to"), what.text()));
      case "add" -> new Edit.Add(facts.isList(what), facts.values(entry.get("facts"), what.text()));
      case "raise" -> new Edit.Raise(facts.amounts(what));
      default -> null;
    };
  }

  /** The one of the keys that says what an entry is; empty where there is not exactly one. */
  private String only(Yaml entry, Set<String> kinds, Set<String> others) {
    Set<String> all = new LinkedHashSet<>(kinds);
    all.addAll(others);
    entry.allowOnly(all);
    List<String> found = entry.map().keySet().stream().filter(kinds::contains).toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    String names = String.join(", ", kinds.stream().sorted().toList());
    faults.add(
        ProblemKind.WRONG_ACTION,
        entry.where(),
        "这里要写其中一个: " + names,
        "exactly one of these is needed here: " + names);
    return "";
  }

  private Brings brings(Yaml value, String each, @Nullable Measure measure) {
    if (value.isMissing()) {
      return Brings.NOTHING;
    }
    Brings brings = Terms.read(value, Brings.values(), faults);
    if (brings == Brings.BENEFIT && !each.equals(PAYMENTS)) {
      faults.add(
          ProblemKind.WRONG_ACTION,
          value.where(),
          "补领补贴的行动要写 each: payments",
          "what brings an unpaid benefit is for each of payments");
    }
    if (brings == Brings.GUARANTEE && measure != null && measure.kind() != Kind.GUARANTEE) {
      faults.add(
          ProblemKind.WRONG_ACTION,
          value.where(),
          "这项措施不是兜底保障:" + measure.id(),
          "the measure is no guarantee: " + measure.id());
    }
    return brings == null ? Brings.NOTHING : brings;
  }

  private @Nullable String cost(Yaml value, FactReader facts) {
    return value.isMissing() || value.text().equals("0") ? null : facts.cost(value);
  }

  private Set<String> others(Yaml list) {
    Set<String> others = new LinkedHashSet<>();
    for (Yaml one : list.list()) {
      if (!actions.contains(one.text())) {
        faults.unknown(
            ProblemKind.UNKNOWN_ACTION,
            one.where(),
            "没有这个行动",
            "no such action",
            one.text(),
            actions);
      }
      others.add(one.text());
    }
    return others;
  }
}
