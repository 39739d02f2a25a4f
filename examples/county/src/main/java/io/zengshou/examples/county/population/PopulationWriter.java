package io.zengshou.examples.county.population;

import io.zengshou.rules.applicant.Applicant;
import java.io.IOException;

/** Writes applicants one after the other, so that the same population is read again. */
public interface PopulationWriter extends AutoCloseable {

  /** Writes the next applicant. */
  void write(Applicant applicant) throws IOException;

  /** Ends what was written; without it, the end may be missing. */
  @Override
  void close() throws IOException;
}
