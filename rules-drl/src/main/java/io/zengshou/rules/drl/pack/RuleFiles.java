package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.language.RuleText;
import java.util.List;

/** The rule files of one pack, on their way from text to classes. */
public interface RuleFiles {

  /** Reads all rule files. What is not in the language becomes faults; nothing is compiled. */
  List<RuleText> read();

  /** Whether every file could be read, so that a rule that was not read is not there. */
  boolean isComplete();

  /**
   * Compiles what was read, package by package. Call it only where {@link #read} found no faults
   * and the rules were checked: compiling can run code that a rule refers to.
   *
   * @param packaged what need not be compiled again
   */
  List<CompiledUnit> compile(PackagedUnits packaged);
}
