package io.zengshou.rules.drl.differential;

import java.util.List;
import java.util.Set;

/**
 * A rule of a generated pack.
 *
 * @param name one of its kind in the pack
 * @param stage the folder it is in
 * @param measure the id of its measure
 * @param annotations the others: figures, days, readings
 * @param patterns the lines of its when part
 * @param verb what it says
 * @param constructs what of the language it uses
 * @param reads the attributes it reads, as {@code Type.attribute}
 * @param names the ids of all measures that it names
 * @param evidence how an assessment shows that it fired
 */
record DraftRule(
    String name,
    String stage,
    String measure,
    List<String> annotations,
    List<String> patterns,
    String verb,
    Set<String> constructs,
    Set<String> reads,
    Set<String> names,
    Evidence evidence) {

  /** What shows that a rule fired. */
  enum Kind {
    /** Its measure is not ineligible; no other rule decides it. */
    MEASURE,
    /** A step names the rule. */
    STEP,
    /** A note that only this rule attaches. */
    NOTE,
    /** Nothing in an assessment shows it. */
    NONE
  }

  /**
   * Where to look.
   *
   * @param kind what to look for
   * @param id the measure or note
   */
  record Evidence(Kind kind, String id) {}

  String drl() {
    return "rule \""
        + name
        + "\"\n    @Measure(\""
        + measure
        + "\")\n    "
        + String.join("\n    ", annotations)
        + "\nwhen\n    "
        + String.join("\n    ", patterns)
        + "\nthen\n    "
        + verb
        + ";\nend\n";
  }
}
