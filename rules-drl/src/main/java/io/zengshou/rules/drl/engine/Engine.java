package io.zengshou.rules.drl.engine;

/** What matches the rules of a stage. Both say the same; tests hold them equal. */
enum Engine {
  /** Our own matcher, in three-valued logic, over the rules as they stand in their files. */
  MATCHER,
  /** A fresh Drools session for each stage, and the matcher for what hangs on unknown facts. */
  SESSIONS
}
