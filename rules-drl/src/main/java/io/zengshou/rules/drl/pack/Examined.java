package io.zengshou.rules.drl.pack;

import io.zengshou.rules.assessment.PackIdentity;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.study.plan.Actions;
import java.util.List;

/**
 * What was found out about the files of a pack.
 *
 * @param files the files
 * @param manifest {@code pack.yaml}, as far as it was understood
 * @param catalogue the measures that were understood
 * @param actions the actions that were understood
 * @param rules the rules that were understood
 * @param problems all that is wrong with the pack, by file and line
 */
public record Examined(
    PackFiles files,
    Manifest manifest,
    Catalogue catalogue,
    Actions actions,
    List<Rule> rules,
    List<Problem> problems) {

  public Examined {
    rules = List.copyOf(rules);
    problems = List.copyOf(problems);
  }

  /** The pack with rules that are interpreted: they can be tried and no class of it is loaded. */
  public RulePack interpreted() {
    PackIdentity identity = new PackIdentity(manifest.id(), manifest.version(), files.sha256());
    return new RulePack(identity, manifest, catalogue, actions, rules, Models.interpreted());
  }
}
