package io.zengshou.rules.drl.engine;

/** What matches the rules of a stage. All say the same; tests hold them equal. */
enum Engine {
  /**
   * Java code written for the rules of the pack: over records where all is known that matters, else
   * over facts; the matcher decides what hangs on unknown facts.
   */
  CODE,
  /** Our own matcher, in three-valued logic, over the rules as they stand in their files. */
  MATCHER,
  /** A fresh Drools session for each stage; the matcher decides what hangs on unknown facts. */
  SESSIONS
}
