package io.zengshou.examples.county.population;

import io.zengshou.examples.county.population.Inventory.State;
import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.json.Row;
import io.zengshou.rules.json.RowTable;
import io.zengshou.rules.text.Fault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps count of what each table said, and says of each household what no table said. */
final class RowInventory {

  private static final String UNKNOWN = "unknown";

  /** What is counted of one table. */
  private static final class Count {
    private long rows;
    private long without;
    private long unknown;
  }

  private final Set<ApplicantKind> kinds;
  private final Set<Ledger> lists;
  private final Set<Ledger> declared;
  private final List<Fault> others;
  private final Map<ApplicantKind, Count> applicants = new EnumMap<>(ApplicantKind.class);
  private final Map<Ledger, Count> entries = new EnumMap<>(Ledger.class);

  /**
   * Nothing was read yet.
   *
   * @param kinds of applicants whose tables are there
   * @param lists whose tables are there
   * @param declared lists that no household has
   * @param others see {@link Inventory#others}
   */
  RowInventory(
      Set<ApplicantKind> kinds, Set<Ledger> lists, Set<Ledger> declared, List<Fault> others) {
    this.kinds = kinds;
    this.lists = lists;
    this.declared = declared;
    this.others = others;
    for (ApplicantKind kind : ApplicantKind.values()) {
      applicants.put(kind, new Count());
    }
    for (Ledger list : Ledger.values()) {
      entries.put(list, new Count());
    }
  }

  /** The row of a household, which names as unknown what has no table. */
  Row withUnknown(Row household) {
    Set<Ledger> missing = EnumSet.allOf(Ledger.class);
    missing.removeAll(lists);
    missing.removeAll(declared);
    // Members that no row speaks of are unknown anyway.
    missing.remove(Ledger.MEMBERS);
    if (missing.isEmpty()) {
      return household;
    }
    String said = household.cells().getOrDefault(UNKNOWN, "");
    List<String> names = new ArrayList<>();
    if (!said.isEmpty()) {
      names.add(said);
    }
    List<String> known = List.of(said.replace(" ", "").split(",", -1));
    for (Ledger list : missing) {
      if (!known.contains(list.id())) {
        names.add(list.id());
      }
    }
    Map<String, String> cells = new LinkedHashMap<>(household.cells());
    cells.put(UNKNOWN, String.join(",", names));
    return new Row(household.place(), cells);
  }

  void applicant(ApplicantKind kind) {
    count(applicants.get(kind)).rows++;
  }

  void entry(Ledger list) {
    count(entries.get(list)).rows++;
  }

  /**
   * A household that was not refused.
   *
   * @param found the lists that have a row of it
   */
  void household(Household household, Collection<Ledger> found) {
    for (Ledger list : Ledger.values()) {
      Count count = count(entries.get(list));
      if (household.unknown().contains(list)) {
        count.unknown++;
      } else if (!found.contains(list)) {
        count.without++;
      }
    }
  }

  private static Count count(@Nullable Count count) {
    if (count == null) {
      throw new IllegalStateException("every table is counted");
    }
    return count;
  }

  Inventory inventory() {
    List<Inventory.Table> tables = new ArrayList<>();
    applicants.forEach(
        (kind, count) ->
            tables.add(
                table(
                    RowTable.of(kind),
                    null,
                    kinds.contains(kind) ? State.READ : State.MISSING,
                    count)));
    entries.forEach(
        (list, count) -> {
          State absent = declared.contains(list) ? State.NONE : State.MISSING;
          State state = lists.contains(list) ? State.READ : absent;
          tables.add(table(RowTable.of(list), list, state, count));
        });
    return new Inventory(tables, others);
  }

  private static Inventory.Table table(
      RowTable table, @Nullable Ledger list, State state, Count count) {
    return new Inventory.Table(
        table.name(),
        TableNames.title(table.name()),
        list,
        state,
        count.rows,
        count.without,
        count.unknown);
  }
}
