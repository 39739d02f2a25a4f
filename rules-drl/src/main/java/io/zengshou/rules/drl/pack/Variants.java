package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.language.RuleText;
import io.zengshou.rules.measure.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Packs that differ from another in one rule, for trying what scenarios notice. Nothing is
 * compiled: the engine's matcher interprets the rule that is otherwise. Immutable.
 */
public final class Variants {

  /** A day on which no pack is in force. */
  private static final LocalDate NEVER = LocalDate.of(1000, 1, 1);

  private final RulePack pack;

  public Variants(RulePack pack) {
    this.pack = pack;
  }

  /** The pack with a rule that says something else; null where the pack's check refuses it. */
  public @Nullable RulePack with(Rule rule, RuleText text) {
    Faults faults = new Faults();
    Rule changed =
        new RuleReader(pack.manifest(), pack.catalogue(), faults).read(text, rule.order());
    if (changed == null) {
      return null;
    }
    List<Rule> rules = new ArrayList<>(pack.rules());
    rules.set(rule.order(), changed);
    return fits(rules) ? variant(rules, rule) : null;
  }

  /** The pack without a rule; null where the pack's check misses it. */
  public @Nullable RulePack without(Rule rule) {
    List<Rule> others = new ArrayList<>(pack.rules());
    others.remove(rule.order());
    if (!fits(others)) {
      return null;
    }
    // Rules are known by their places, so one that is gone leaves one that never holds.
    Rule gone =
        new Rule(
            rule.text(),
            rule.order(),
            rule.measure(),
            new Validity(NEVER, NEVER),
            rule.readings(),
            Map.of(),
            rule.figuresOf(),
            rule.note(),
            rule.patterns(),
            rule.call());
    others.add(rule.order(), gone);
    return variant(others, rule);
  }

  private boolean fits(List<Rule> rules) {
    Faults faults = new Faults();
    new PackCheck(pack.manifest(), pack.catalogue(), faults)
        .rules(rules, new MeasuresReader(pack.manifest(), faults), Set.of());
    return faults.isEmpty();
  }

  private RulePack variant(List<Rule> rules, Rule other) {
    return new RulePack(
        pack.identity(),
        pack.manifest(),
        pack.catalogue(),
        pack.actions(),
        rules,
        pack.models().except(other.order()));
  }
}
