package io.zengshou.rules.drl.authoring.scenario;

import java.util.List;

/**
 * A row of a sheet that says something.
 *
 * @param number its number, from 1
 * @param where its first cell
 */
record SheetRow(int number, String where, List<SheetCell> cells) {
  SheetRow {
    cells = List.copyOf(cells);
  }
}
