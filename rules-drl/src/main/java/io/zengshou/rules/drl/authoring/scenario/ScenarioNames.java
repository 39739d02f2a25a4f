package io.zengshou.rules.drl.authoring.scenario;

import io.zengshou.rules.Switch;
import io.zengshou.rules.drl.pack.Faults;
import io.zengshou.rules.drl.pack.Manifest;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.measure.Measure;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that scenarios can say of their pack: one that is misspelt would prove nothing, and say
 * so to nobody.
 */
final class ScenarioNames {

  /** What is expected of an assessment as a whole. */
  private static final Set<String> WHOLE =
      Set.of("total", "totalMost", "guarantee", "guaranteeMost", "income", "notes");

  private static final String NOTES = "notes.";

  private final Manifest manifest;
  private final List<String> measures;
  private final Faults faults;

  ScenarioNames(Manifest manifest, Catalogue catalogue, Faults faults) {
    this.manifest = manifest;
    this.measures = catalogue.measures().stream().map(Measure::id).toList();
    this.faults = faults;
  }

  void check(Collection<Scenario> scenarios) {
    // A case on several days says the same on each.
    Set<String> told = new LinkedHashSet<>();
    for (Scenario scenario : scenarios) {
      for (Claim claim : scenario.claims()) {
        if (told.add(claim.where() + " " + claim.name())) {
          claim(claim, told);
        }
      }
      if (told.add(scenario.where())) {
        choices(scenario);
      }
    }
  }

  private void claim(Claim claim, Set<String> told) {
    String subject = claim.subject();
    if (!WHOLE.contains(subject) && !measures.contains(subject)) {
      // One line may say several things of it.
      if (told.add(claim.where() + " " + subject)) {
        faults.unknown(
            claim.where(), "规则包里没有这个措施", "the pack has no such measure", subject, measures);
      }
      return;
    }
    int at = claim.name().indexOf(NOTES);
    if (at >= 0 && (at == 0 || claim.name().charAt(at - 1) == '.')) {
      String note = claim.name().substring(at + NOTES.length());
      if (!manifest.notes().containsKey(note)) {
        faults.unknown(
            claim.where(),
            "规则包里没有这条说明",
            "the pack has no such note",
            note,
            manifest.notes().keySet());
      }
    }
  }

  private void choices(Scenario scenario) {
    Map<String, List<String>> switches = new LinkedHashMap<>();
    for (Switch point : manifest.switches()) {
      switches.put(point.id(), point.choices().stream().map(Switch.Choice::id).toList());
    }
    scenario
        .readings()
        .forEach(
            (id, choice) -> {
              List<String> choices = switches.get(id);
              if (choices == null) {
                faults.unknown(scenario.where(), "没有这个口径", "no such switch", id, switches.keySet());
              } else if (!choices.contains(choice)) {
                faults.unknown(
                    scenario.where(), id + " 没有这个选项", id + " has no such choice", choice, choices);
              }
            });
    for (String id : scenario.settings().keySet()) {
      if (!manifest.settings().containsKey(id)) {
        faults.unknown(
            scenario.where(), "没有这个县级设定", "no such setting", id, manifest.settings().keySet());
      }
    }
  }
}
