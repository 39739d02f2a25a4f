package io.zengshou.rules.study.county;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The county, or a township.
 *
 * @param township null: the county as a whole, or all applicants of which no township is recorded,
 *     institutions among them
 * @param applicants how many
 * @param households how many of them are households
 * @param persons registered persons of the households of which their number is known
 * @param unknownPersons of how many households it is not known
 * @param cash cash to households and money to institutions
 * @param guarantees guarantees, if civil affairs confirmed them
 * @param incomes incomes, and who is below the line
 * @param measures each measure, in the catalogue's order
 */
public record Area(
    @Nullable String township,
    long applicants,
    long households,
    long persons,
    long unknownPersons,
    Sum cash,
    Sum guarantees,
    Incomes incomes,
    List<Uptake> measures) {

  public Area {
    measures = List.copyOf(measures);
  }
}
