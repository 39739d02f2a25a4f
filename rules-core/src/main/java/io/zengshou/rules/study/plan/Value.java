package io.zengshou.rules.study.plan;

/** What an action makes of a fact. */
public sealed interface Value {

  /**
   * Always the same.
   *
   * @param value of the fact's own type
   */
  record Fixed(Object value) implements Value {}

  /**
   * What the caller says.
   *
   * @param input the id of the {@link Input}
   */
  record Asked(String input) implements Value {}

  /** The id of the entry that the action is for, such as the member who takes a job. */
  record Entry() implements Value {}
}
