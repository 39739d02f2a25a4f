package io.zengshou.examples.county.ledger;

import io.zengshou.examples.county.population.InvalidPopulationException;
import io.zengshou.examples.county.population.Inventory;
import io.zengshou.examples.county.population.Population;
import io.zengshou.rules.explain.LedgerTable;
import io.zengshou.rules.study.population.InOrder;
import io.zengshou.rules.text.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/**
 * Writes the ledger of a county. A run that was ended half-way, however roughly, is gone on with by
 * the next one: no line is lost and none stands twice.
 */
public final class Ledger {

  /** Is told how far it is. */
  @FunctionalInterface
  public interface Progress {
    /**
     * So many applicants are done.
     *
     * @param share how much of the whole that is, from 0 to 1
     */
    void told(long done, double share);
  }

  private final LedgerJob job;
  private final Identity identity;
  private final LedgerTable table;
  private final Progress progress;

  private Ledger(LedgerJob job, Identity identity, Progress progress) {
    this.job = job;
    this.identity = identity;
    this.table = new LedgerTable(job.calculator().catalogue(), job.locale());
    this.progress = progress;
  }

  /**
   * Writes a ledger, or goes on with it.
   *
   * @throws InvalidPopulationException where the input is not laid out as it must be, or would be
   *     overwritten; nothing was made
   * @throws OtherLedgerException where the folder holds a ledger of another input, of other rules
   *     or choices, or one that was changed since, or where another run is writing in it
   * @throws DirectoryNotEmptyException where files of a ledger are there and no journal
   * @throws IOException where something cannot be read or written; what is there is gone on with
   *     when it can
   */
  public static LedgerResult write(LedgerJob job, Progress progress) throws IOException {
    job.population().keepFrom(job.folder());
    // Before anything is made: an input that cannot be read leaves no ledger behind.
    try (Population population = job.population().open()) {
      Identity identity = Identity.of(job);
      Files.createDirectories(job.folder());
      FolderLock lock = FolderLock.of(job.folder());
      try {
        return new Ledger(job, identity, progress).write(journal(job, identity), population);
      } finally {
        lock.close();
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Journal journal(LedgerJob job, Identity identity) throws IOException {
    Optional<Journal> known = Journal.read(job.folder());
    if (known.isPresent()) {
      List<Fault> faults = identity.differences(known.get().identity(), job.folder().toString());
      if (!faults.isEmpty()) {
        throw new OtherLedgerException(job.folder().toString(), faults);
      }
      return known.get();
    }
    for (String name : List.of(LedgerFiles.CSV, LedgerFiles.JSON, LedgerFiles.REJECTS)) {
      if (Files.exists(job.file(name))) {
        throw new DirectoryNotEmptyException(job.folder().toString());
      }
    }
    Journal first = Journal.begun(identity);
    first.write(job.folder());
    return first;
  }

  private LedgerResult write(Journal journal, Population population) throws IOException {
    LedgerResult result;
    try (LedgerFiles files = LedgerFiles.open(job, journal, table);
        Outputs outputs = Outputs.of(job, identity, table, files)) {
      boolean complete = outputs.complete();
      if (!complete) {
        lines(outputs, population);
      }
      result =
          new LedgerResult(
              files.done() - files.refused(),
              files.refused(),
              journal.done(),
              complete ? Inventory.NONE : population.inventory());
    }
    if (job.writes(LedgerFormat.xlsx) && !Files.exists(job.file(LedgerWorkbook.NAME))) {
      LedgerWorkbook.write(job, table, identity);
    }
    return result;
  }

  /** Writes all lines that are not there yet. */
  private void lines(Outputs outputs, Population population) throws IOException {
    Writing writing = new Writing(outputs, job.interval(), progress, population);
    writing.skip();
    InOrder.work(population, new LineMaker(job, table), writing::take);
    writing.end();
  }
}
