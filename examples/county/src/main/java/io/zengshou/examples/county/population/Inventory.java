package io.zengshou.examples.county.population;

import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which tables a population has, which it lacks, and what each said of its households, as far as it
 * has been read: what is not there must never pass for what is nil.
 *
 * @param tables all that the contract knows; none where the population has no tables, as JSON
 * @param others files of the folder, or tables of the database, that nobody reads and that may have
 *     been meant for one of these
 */
public record Inventory(List<Table> tables, List<Fault> others) {

  /** Of a population that has no tables. */
  public static final Inventory NONE = new Inventory(List.of(), List.of());

  public Inventory {
    tables = List.copyOf(tables);
    others = List.copyOf(others);
  }

  /** Whether a table was read, and if not, what that says. */
  public enum State {
    /** It is there. */
    READ,
    /** It is not there, so nobody knows what would stand in it. */
    MISSING,
    /** It is not there, as there is none: the clerk said so. */
    NONE
  }

  /**
   * One table.
   *
   * @param name as the contract calls it
   * @param title what it holds
   * @param list whose entries it holds; null: it has a row for each applicant
   * @param rows that were read
   * @param without how many households have no entry; of applicants, 0
   * @param unknown of how many households nobody knows the entries; of applicants, 0
   */
  public record Table(
      String name,
      Text title,
      @Nullable Ledger list,
      State state,
      long rows,
      long without,
      long unknown) {}

  /** The lists that are not there and that a clerk may say there is none of. */
  public List<String> missingLists() {
    return tables.stream()
        .filter(table -> table.state() == State.MISSING)
        .filter(table -> table.list() != null && table.list() != Ledger.MEMBERS)
        .map(Table::name)
        .toList();
  }
}
