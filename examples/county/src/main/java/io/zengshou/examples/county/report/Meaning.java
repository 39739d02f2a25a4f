package io.zengshou.examples.county.report;

/**
 * What the values of a series are. Each has one colour and one pattern throughout the report, and
 * none has that of another: {@code page.js} says which.
 */
public enum Meaning {
  /** What is known for certain: it applies, nothing is missing. */
  CERTAIN,
  /** What cannot be said, as something is missing. */
  OPEN,
  /** What cannot be said, though nothing is missing: a reading is not settled. */
  UNSETTLED,
  /** As it is to be: paid in time, employed. */
  FULFILLED,
  /** Not as it is to be: late, nobody employed. */
  AMISS,
  /** Before the measures, or before a reform. */
  BEFORE,
  /** After the measures, or after a reform; only cash, where guarantees are told apart. */
  AFTER,
  /** After the measures, with guarantees. */
  AFTER_WITH_GUARANTEES,
  HOUSEHOLDS,
  PERSONS,
  /** Who gains. */
  GAIN,
  /** Who loses. */
  LOSS,
  CASH,
  GUARANTEES,
  /** Income where nothing is told apart. */
  INCOME
}
