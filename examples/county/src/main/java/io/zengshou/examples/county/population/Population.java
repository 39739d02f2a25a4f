package io.zengshou.examples.county.population;

import io.zengshou.rules.applicant.ApplicantEntry;
import java.util.Iterator;

/** The applicants of a county, one after the other, never in memory at once. */
public interface Population extends Iterator<ApplicantEntry>, AutoCloseable {

  /** How much of the whole has been read, from 0 to 1: for telling the time left. */
  double share();

  /** Closes what it reads. */
  @Override
  void close();
}
