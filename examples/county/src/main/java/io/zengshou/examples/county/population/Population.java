package io.zengshou.examples.county.population;

import io.zengshou.rules.applicant.ApplicantEntry;
import java.util.Iterator;

/**
 * The applicants of a county, one after the other, never in memory at once. One that breaks the
 * contract is refused and stops no other.
 *
 * <p>{@link #hasNext} and {@link #next} throw {@link java.io.UncheckedIOException} where the source
 * cannot be read, and {@link InvalidPopulationException} where what was read so far may be wrong.
 */
public interface Population extends Iterator<ApplicantEntry>, AutoCloseable {

  /** How much of the whole has been read, from 0 to 1: for telling the time left. */
  double share();

  /** What it is made of, as far as it has been read. */
  Inventory inventory();

  /** Closes what it reads. */
  @Override
  void close();
}
