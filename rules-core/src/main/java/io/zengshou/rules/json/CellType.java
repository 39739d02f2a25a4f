package io.zengshou.rules.json;

/** What the cell of a row holds; each has one way to write it. An empty cell is unknown. */
public enum CellType {
  /** Text, or a word of the contract. */
  TEXT,
  /** {@code true} or {@code false}, in capitals too, as spreadsheets write them. */
  YES_NO,
  /** A whole number. */
  WHOLE,
  /** Money, a weight or a number of sheets: a plain decimal number, {@code 1234.50}. */
  DECIMAL,
  /** A day: {@code 2023-09-30}, or {@code 2023/9/30} as spreadsheets write it. */
  DAY,
  /** Words of the contract with commas between them. */
  WORDS,
  /**
   * {@code []} or {@code {}}: it is known that there is nothing in a list or a part whose absence
   * says that nobody knows.
   */
  NOTHING
}
