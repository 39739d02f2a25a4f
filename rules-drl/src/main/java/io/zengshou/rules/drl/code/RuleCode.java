package io.zengshou.rules.drl.code;

import io.zengshou.rules.drl.verbs.Verbs;

/**
 * The rules of a pack as Java code over facts, written and compiled with the pack: what a rule says
 * where all that it hangs on is known.
 */
public abstract class RuleCode extends Logic {

  /** The name of the class, in the package of its pack. */
  public static final String NAME = "Code";

  /**
   * Says what a rule says of these facts.
   *
   * @param rule the place of the rule in its pack
   * @return false where that hangs on something unknown; what was said until then is void
   */
  public abstract boolean match(int rule, KnownFacts facts, Verbs says);
}
