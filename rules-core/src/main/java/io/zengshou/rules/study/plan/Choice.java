package io.zengshou.rules.study.plan;

import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Question;
import io.zengshou.rules.text.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action that is open to a household; for other persons or entries it is another choice.
 *
 * @param action the action
 * @param subject the path of the person or entry that it is for, or of the fact that is missing;
 *     null: the household
 * @param worth what is known of its worth
 */
public record Choice(Action action, @Nullable String subject, Worth worth) {

  /** What is known of the worth of a choice. */
  public sealed interface Worth {}

  /**
   * The household was assessed with it and without it, and nothing else.
   *
   * @param gain taken alone
   * @param cost to the household, in yuan
   */
  public record Verified(Gain gain, Money cost) implements Worth {}

  /**
   * The caller did not say what it must: nothing is assumed.
   *
   * @param inputs what is to be said
   */
  public record Needs(List<Input> inputs) implements Worth {
    public Needs {
      inputs = List.copyOf(inputs);
    }
  }

  /**
   * A fact is missing: what hangs on it.
   *
   * @param question the fact, and what is open without it
   */
  public record Answers(Question question) implements Worth {}

  /**
   * The facts that it would lead to break the contract.
   *
   * @param faults why
   */
  public record Refused(List<Fault> faults) implements Worth {
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
