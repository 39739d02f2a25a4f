package io.zengshou.examples.county;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.console.ProgressBar;
import io.zengshou.examples.county.population.Population;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.ApplicantEntry;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The applicants of a population that can be assessed; the others are told and counted. */
final class ValidApplicants implements Iterator<Applicant> {

  private final Population population;
  private final Refusals refusals;
  private final ProgressBar bar;
  private @Nullable Applicant next;
  private long read;

  ValidApplicants(Population population, Desk desk) {
    this.population = population;
    this.refusals = new Refusals(desk);
    this.bar = new ProgressBar(desk);
  }

  /** How many were left out so far. */
  long faulty() {
    return refusals.count();
  }

  @Override
  public boolean hasNext() {
    while (next == null && population.hasNext()) {
      ApplicantEntry entry = population.next();
      read++;
      bar.told(read, population.share());
      if (entry instanceof ApplicantEntry.Valid valid) {
        next = valid.applicant();
      } else if (entry instanceof ApplicantEntry.Faulty refused) {
        refusals.tell(refused);
      }
    }
    if (next == null) {
      bar.ended(read);
    }
    return next != null;
  }

  @Override
  public Applicant next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Applicant applicant = next;
    next = null;
    return applicant;
  }
}
