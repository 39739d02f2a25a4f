package io.zengshou.examples.county.population;

import io.zengshou.rules.json.Row;
import io.zengshou.rules.text.Fault;
import java.util.List;

/**
 * A row as it stands in a source.
 *
 * @param row the cells that the contract knows
 * @param household which household an entry names, by its id; empty where it names none
 * @param line of the file, or number of the row in its table
 * @param order of an applicant: its place among all applicants, from 1. Of an entry: the place of
 *     its household, 0 where there is no such household
 * @param faults what hinders taking its cells; mostly none
 */
record SourceRow(Row row, String household, long line, long order, List<Fault> faults) {

  SourceRow {
    faults = List.copyOf(faults);
  }
}
