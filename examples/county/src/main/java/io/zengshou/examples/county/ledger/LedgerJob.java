package io.zengshou.examples.county.ledger;

import io.zengshou.examples.county.population.PopulationSource;
import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.text.IdentityMask;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written.
 *
 * @param population where the applicants are
 * @param folder where the ledger goes; made where it does not exist
 * @param formats at least one
 * @param database JDBC address of the database, for {@link LedgerFormat#db}; null: a file of H2 in
 *     the folder
 * @param calculator by which rules, on which day, under which choices
 * @param locale a Chinese one for Chinese words, any other for English
 * @param mask how identity numbers stand in it; a run goes on only with one of the same mask
 * @param interval how much work a power failure may cost: so often, what is written is made safe
 */
public record LedgerJob(
    PopulationSource population,
    Path folder,
    Set<LedgerFormat> formats,
    @Nullable String database,
    BenefitCalculator calculator,
    Locale locale,
    IdentityMask mask,
    Duration interval) {

  public LedgerJob {
    formats = Set.copyOf(formats);
  }

  /** Whether the CSV file is written: for itself, or to make the workbook from. */
  boolean writesCsv() {
    return formats.contains(LedgerFormat.csv) || formats.contains(LedgerFormat.xlsx);
  }

  boolean writes(LedgerFormat format) {
    return formats.contains(format);
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** The address of the database, for {@link LedgerFormat#db}. */
  String databaseUrl() {
    // What is committed must outlive a killed process at once, not half a second later.
    return database == null
        ? "jdbc:h2:file:" + file("ledger").toAbsolutePath() + ";WRITE_DELAY=0"
        : database;
  }
}
