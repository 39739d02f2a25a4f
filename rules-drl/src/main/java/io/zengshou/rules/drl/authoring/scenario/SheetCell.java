package io.zengshou.rules.drl.authoring.scenario;

/**
 * A cell of a sheet that says something.
 *
 * @param column its column, from 0
 * @param where file, sheet and cell: {@code scenarios/种养.xlsx!情形!B7}
 * @param kind what kind of value it holds
 * @param text a number as people write it, a day as 2023-09-30, words as they stand there
 */
record SheetCell(int column, String where, Kind kind, String text) {

  /** What a cell holds. */
  enum Kind {
    WORDS,
    NUMBER,
    YES_OR_NO
  }
}
