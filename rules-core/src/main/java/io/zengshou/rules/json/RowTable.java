package io.zengshou.rules.json;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.applicant.Ledger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of the contract as a table: one for each kind of applicant, and one for each list of a
 * household. What links an entry to its household, and what orders rows, is for each source to add.
 *
 * @param name of the table: {@code households}, {@code collectives}, {@code borrowers}, {@code
 *     workReliefProjects}, or the list that its rows are entries of, such as {@code members}
 * @param columns in the order of the contract
 */
public record RowTable(String name, List<RowColumn> columns) {

  private static final Map<ApplicantKind, RowTable> APPLICANTS = new EnumMap<>(ApplicantKind.class);
  private static final Map<Ledger, RowTable> ENTRIES = new EnumMap<>(Ledger.class);

  static {
    for (ApplicantKind kind : ApplicantKind.values()) {
      Table<?, ?> table = ApplicantParser.table(kind);
      APPLICANTS.put(kind, new RowTable(kind.id() + "s", columns(table, "")));
    }
    for (Property<?, ?, ?> property : HouseholdTable.HOUSEHOLD.properties()) {
      if (property.type() instanceof Entries<?> entries) {
        ENTRIES.put(ledger(property.name()), new RowTable(property.name(), columns(entries)));
      }
    }
  }

  public RowTable {
    columns = List.copyOf(columns);
  }

  /** The table with a row for each applicant of a kind. */
  public static RowTable of(ApplicantKind kind) {
    Objects.requireNonNull(kind, "kind");
    return known(APPLICANTS.get(kind));
  }

  /** The table with a row for each entry of a list of a household. */
  public static RowTable of(Ledger list) {
    Objects.requireNonNull(list, "list");
    return known(ENTRIES.get(list));
  }

  /** What the cells of a column hold; text where the contract knows no such column. */
  CellType type(String column) {
    return columns.stream()
        .filter(known -> known.name().equals(column))
        .findFirst()
        .map(RowColumn::type)
        .orElse(CellType.TEXT);
  }

  private static RowTable known(@Nullable RowTable table) {
    return Objects.requireNonNull(table, "every kind and every list has its table");
  }

  private static Ledger ledger(String name) {
    for (Ledger ledger : Ledger.values()) {
      if (ledger.id().equals(name)) {
        return ledger;
      }
    }
    throw new IllegalStateException("a list that is no ledger: " + name);
  }

  private static List<RowColumn> columns(Entries<?> entries) {
    return columns(entries.table(), "");
  }

  private static List<RowColumn> columns(Table<?, ?> table, String prefix) {
    List<RowColumn> columns = new ArrayList<>();
    for (Property<?, ?, ?> property : table.properties()) {
      String name = prefix + property.name();
      CellType cell = property.type().cell();
      if (cell != null) {
        columns.add(new RowColumn(name, cell));
        continue;
      }
      if (property.omitted() == null) {
        columns.add(new RowColumn(name, CellType.NOTHING));
      }
      if (property.type() instanceof Part<?> part) {
        columns.addAll(columns(part.table(), name + "."));
      }
    }
    // Which kind it is, the table says.
    columns.removeIf(column -> column.name().equals("applicant"));
    return columns;
  }
}
