package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.facts.Award;
import io.zengshou.rules.drl.facts.Covered;
import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.facts.Income;
import io.zengshou.rules.drl.facts.Moment;
import io.zengshou.rules.drl.language.FactType;
import io.zengshou.rules.drl.language.Vocabulary;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.drl.pack.RulePack;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/** The rules of one stage that are in force, and what they look at. */
final class Stage {

  /** Stands for all measures among those that patterns name. */
  private static final String ANY = "";

  private final RulePack pack;
  private final String name;
  private final int place;
  private final List<Rule> rules;
  private final List<Rule> rulesForAmounts;
  private final List<Slot> awards;
  private final List<Slot> covered;

  /** By the types' places in the vocabulary: whether a rule looks at facts of that type. */
  private final boolean[] types = new boolean[Vocabulary.STANDARD.types().size()];

  /** The moments of which a rule looks at the income. */
  private final Set<Moment> moments = EnumSet.noneOf(Moment.class);

  private @Nullable SessionEngine sessions;

  Stage(RulePack pack, String name, List<Rule> rules, List<Slot> slots) {
    this.pack = pack;
    this.name = name;
    this.place = pack.manifest().stages().indexOf(name);
    this.rules = rules;
    this.rulesForAmounts = rules.stream().filter(Rule::decides).toList();
    Map<FactType, Set<String>> measures = new HashMap<>();
    for (Rule rule : rules) {
      for (Rule.Pattern pattern : rule.patterns()) {
        types[pattern.type().index()] = true;
        if (pattern.type().javaType() == Income.class) {
          moments.addAll(
              pattern.wanted("at") instanceof Moment moment
                  ? Set.of(moment)
                  : EnumSet.allOf(Moment.class));
        }
        String measure = pattern.measure();
        measures
            .computeIfAbsent(pattern.type(), type -> new HashSet<>())
            .add(measure == null ? ANY : measure);
      }
    }
    this.awards = named(slots, measures, Award.class);
    this.covered = named(slots, measures, Covered.class);
  }

  private static List<Slot> named(
      List<Slot> slots, Map<FactType, Set<String>> measures, Class<? extends Fact> type) {
    Set<String> names = measures.getOrDefault(Vocabulary.STANDARD.typeOf(type), Set.of());
    return slots.stream()
        .filter(slot -> names.contains(ANY) || names.contains(slot.measure().id()))
        .toList();
  }

  String name() {
    return name;
  }

  /** Its place among the stages of the pack. */
  int place() {
    return place;
  }

  List<Rule> rules() {
    return rules;
  }

  /** The rules that amounts hang on: all but those that only remark on something. */
  List<Rule> rulesForAmounts() {
    return rulesForAmounts;
  }

  /** The measures that rules want to know the award of. */
  List<Slot> awards() {
    return awards;
  }

  /** The measures that rules want to know of whom they cover. */
  List<Slot> covered() {
    return covered;
  }

  /** Whether a rule looks at facts of that type. */
  boolean looksAt(FactType type) {
    return types[type.index()];
  }

  /** Whether a rule looks at the income of that moment. */
  boolean looksAt(Moment moment) {
    return moments.contains(moment);
  }

  /** What Drools runs, made when first asked for. */
  synchronized SessionEngine sessions() {
    if (sessions == null) {
      sessions = new SessionEngine(model(), rules);
    }
    return sessions;
  }

  private Model model() {
    for (Model model : pack.models().get()) {
      if (model.getPackageName().endsWith("." + name)) {
        return model;
      }
    }
    throw new IllegalStateException("no executable rules of stage " + name);
  }
}
