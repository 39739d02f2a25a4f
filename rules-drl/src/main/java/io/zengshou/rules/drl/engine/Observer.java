package io.zengshou.rules.drl.engine;

import io.zengshou.rules.assessment.Step;
import io.zengshou.rules.drl.language.Condition;
import io.zengshou.rules.drl.pack.Rule;

/**
 * Is told what rules and their conditions came to for one applicant. Conditions and patterns are
 * those of the rules: the same objects. A condition is told as often as it is looked at, from left
 * to right: not where one before it has already decided.
 */
public interface Observer {

  /** What can be said of something. */
  enum Answer {
    YES,
    NO,
    UNKNOWN
  }

  /** Whether a rule matched something; unknown: it perhaps did. */
  void matched(Rule rule, Answer answer);

  /** Whether a comparison, or one of several values, holds for a fact. */
  void decided(Condition condition, Answer answer);

  /** Whether a pattern holds that wants something to be there, or not to be there. */
  void found(Rule.Pattern pattern, Answer answer);

  /**
   * How the two sides of a comparison compare; told where both are known.
   *
   * @param sign negative, 0 or positive: the left side is less, equal or more
   */
  void compared(Condition.Comparison comparison, int sign);

  /** How a part of an amount was reached. */
  void granted(Step step);
}
