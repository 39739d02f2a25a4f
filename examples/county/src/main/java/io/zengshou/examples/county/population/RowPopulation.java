package io.zengshou.examples.county.population;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.ApplicantEntry;
import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.applicant.Limits;
import io.zengshou.rules.json.ApplicantIds;
import io.zengshou.rules.json.ApplicantRows;
import io.zengshou.rules.json.Row;
import io.zengshou.rules.json.RowTable;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Applicants whose facts stand in several tables: all are read at once, each from its beginning to
 * its end, and what belongs to one household is put together.
 */
final class RowPopulation implements Population {

  /** What the tables are read from. */
  interface Source extends AutoCloseable {

    /** The rows of a table; null where the source does not have it. */
    @Nullable Rows rows(RowTable table);

    double share();

    @Override
    void close();
  }

  private final Source source;
  private final Map<ApplicantKind, Rows> applicants = new EnumMap<>(ApplicantKind.class);
  private final Map<Ledger, Rows> entries = new EnumMap<>(Ledger.class);
  private final RowInventory inventory;
  private final ApplicantIds ids = new ApplicantIds(ApplicantIds.MANY);
  private int number;

  /**
   * The applicants of a source.
   *
   * @param declared lists without a table, which no household has
   * @param others see {@link Inventory#others}
   */
  RowPopulation(Source source, Set<Ledger> declared, List<Fault> others) {
    this.source = source;
    for (ApplicantKind kind : ApplicantKind.values()) {
      Rows rows = source.rows(RowTable.of(kind));
      if (rows != null) {
        applicants.put(kind, rows);
      }
    }
    for (Ledger list : Ledger.values()) {
      Rows rows = source.rows(RowTable.of(list));
      if (rows != null) {
        entries.put(list, rows);
      }
    }
    inventory = new RowInventory(applicants.keySet(), entries.keySet(), declared, others);
  }

  @Override
  public boolean hasNext() {
    return stray() != null || nextKind() != null;
  }

  @Override
  public ApplicantEntry next() {
    Ledger stray = stray();
    if (stray != null) {
      number++;
      inventory.entry(stray);
      return withoutHousehold(taken(known(entries.get(stray))));
    }
    ApplicantKind kind = nextKind();
    if (kind == null) {
      throw new NoSuchElementException("nothing further in the population");
    }
    number++;
    inventory.applicant(kind);
    SourceRow own = taken(known(applicants.get(kind)));
    return entry(kind, own, kind == ApplicantKind.HOUSEHOLD ? entriesOf(own) : Map.of());
  }

  /** The list whose next row belongs to no household; null where there is none. */
  private @Nullable Ledger stray() {
    for (Map.Entry<Ledger, Rows> one : entries.entrySet()) {
      SourceRow next = one.getValue().peek();
      if (next != null && next.order() == 0) {
        return one.getKey();
      }
    }
    return null;
  }

  /** The kind of the applicant that comes next: the first of equals, as tables have their order. */
  private @Nullable ApplicantKind nextKind() {
    ApplicantKind first = null;
    long least = Long.MAX_VALUE;
    for (Map.Entry<ApplicantKind, Rows> one : applicants.entrySet()) {
      SourceRow next = one.getValue().peek();
      if (next != null && next.order() < least) {
        first = one.getKey();
        least = next.order();
      }
    }
    return first;
  }

  private Map<Ledger, List<SourceRow>> entriesOf(SourceRow household) {
    Map<Ledger, List<SourceRow>> all = new EnumMap<>(Ledger.class);
    entries.forEach(
        (list, rows) -> {
          List<SourceRow> own = new ArrayList<>();
          for (SourceRow next = rows.peek();
              next != null && next.order() == household.order();
              next = rows.peek()) {
            inventory.entry(list);
            SourceRow row = taken(rows);
            // One more than there may be says that there are too many; all of them may be a file.
            if (own.size() <= Limits.ENTRIES) {
              own.add(row);
            }
          }
          if (!own.isEmpty()) {
            all.put(list, own);
          }
        });
    return all;
  }

  private ApplicantEntry entry(
      ApplicantKind kind, SourceRow own, Map<Ledger, List<SourceRow>> entriesOfIt) {
    List<Fault> faults = new ArrayList<>(own.faults());
    Map<Ledger, List<Row>> rows = new EnumMap<>(Ledger.class);
    entriesOfIt.forEach(
        (list, found) -> {
          rows.put(list, found.stream().map(SourceRow::row).toList());
          found.forEach(row -> faults.addAll(row.faults()));
        });
    String id = own.row().cells().getOrDefault(Columns.ID, "");
    Fault twice = id.isBlank() ? null : ids.twice(id, number);
    if (twice != null) {
      faults.add(twice.at(own.row().place(Columns.ID)));
    }
    Applicant applicant = null;
    try {
      Row first = kind == ApplicantKind.HOUSEHOLD ? inventory.withUnknown(own.row()) : own.row();
      applicant = new ApplicantRows(kind, first, rows).read();
    } catch (InvalidApplicantException e) {
      faults.addAll(e.faults());
    }
    String place = own.row().place();
    if (applicant instanceof Household valid && faults.isEmpty()) {
      inventory.household(valid, rows.keySet());
    }
    return applicant != null && faults.isEmpty()
        ? new ApplicantEntry.Valid(number, own.line(), place, applicant)
        : faulty(own.line(), place, id.isBlank() ? place : id, faults);
  }

  private ApplicantEntry withoutHousehold(SourceRow entry) {
    String household = entry.household();
    List<Fault> faults = new ArrayList<>(entry.faults());
    faults.add(
        Fault.of(
                entry.row().place(Columns.HOUSEHOLD),
                new Text("没有这一户", "there is no such household"))
            .actual(household)
            .allowed(new Text("households 里的一个编号", "the id of a household in households")));
    String place = entry.row().place();
    return faulty(entry.line(), place, household.isBlank() ? place : household, faults);
  }

  private ApplicantEntry faulty(long line, String place, String applicant, List<Fault> faults) {
    return new ApplicantEntry.Faulty(
        number, line, place, new InvalidApplicantException(applicant, faults));
  }

  private static SourceRow taken(Rows rows) {
    SourceRow next = rows.peek();
    if (next == null) {
      throw new NoSuchElementException("nothing further in the table");
    }
    rows.advance();
    return next;
  }

  private static Rows known(@Nullable Rows rows) {
    if (rows == null) {
      throw new IllegalStateException("a kind without its table");
    }
    return rows;
  }

  @Override
  public Inventory inventory() {
    return inventory.inventory();
  }

  @Override
  public double share() {
    return source.share();
  }

  @Override
  public void close() {
    source.close();
  }
}
