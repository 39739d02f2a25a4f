package io.zengshou.examples.county;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.county.population.Inventory;
import io.zengshou.rules.explain.TextTable;
import io.zengshou.rules.explain.TextTable.Column;
import java.util.List;
import java.util.Locale;

/** Tells which tables of a population were read, and what it means for households. */
final class InventoryTable {

  private final Desk desk;

  InventoryTable(Desk desk) {
    this.desk = desk;
  }

  /** All tables with what was counted, and what is missing; nothing where there are no tables. */
  void tell(Inventory inventory) {
    if (!inventory.tables().isEmpty()) {
      TextTable table =
          TextTable.of(
                  Desk.WIDTH,
                  Column.left(),
                  Column.left(),
                  Column.right(),
                  Column.right(),
                  Column.right())
              .row(
                  desk.say("表", "table"),
                  "",
                  desk.say("行数", "rows"),
                  desk.say("没有的户", "households without"),
                  desk.say("不清楚的户", "not known"));
      inventory.tables().forEach(one -> row(one, table));
      table.ruled().forEach(desk::error);
      tellMissing(inventory);
      desk.error("");
    }
  }

  /** What is missing alone, for whom not all was read. */
  void tellMissing(Inventory inventory) {
    List<String> missing = inventory.missingLists();
    if (!missing.isEmpty()) {
      desk.error(
          desk.say(
              "没有的表按“不清楚”核算。全县确实没有的，加：",
              "A table that is missing counts as not known. Where the whole county has none, add:"));
      desk.error("  --none " + String.join(",", missing));
    }
    inventory.others().forEach(other -> desk.error(other.in(desk.locale())));
  }

  private void row(Inventory.Table one, TextTable table) {
    String state =
        switch (one.state()) {
          case READ -> number(one.rows());
          case MISSING -> desk.say("没有这张表", "missing");
          case NONE -> "--none";
        };
    boolean entries = one.list() != null;
    table.row(
        one.name(),
        desk.say(one.title().zh(), ""),
        state,
        entries ? number(one.without()) : "",
        entries ? number(one.unknown()) : "");
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
