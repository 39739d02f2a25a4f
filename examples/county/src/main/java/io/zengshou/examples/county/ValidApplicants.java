package io.zengshou.examples.county;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.console.ProgressBar;
import io.zengshou.examples.county.population.Population;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.ApplicantEntry;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The applicants of a population that can be assessed, telling how far it is. */
final class ValidApplicants implements Iterator<Applicant> {

  private final Population population;
  private final Consumer<ApplicantEntry.Faulty> refused;
  private final ProgressBar bar;
  private @Nullable Applicant next;
  private long read;

  /**
   * @param refused is told of each that is left out
   */
  ValidApplicants(Population population, Desk desk, Consumer<ApplicantEntry.Faulty> refused) {
    this.population = population;
    this.refused = refused;
    this.bar = new ProgressBar(desk);
  }

  @Override
  public boolean hasNext() {
    while (next == null && population.hasNext()) {
      ApplicantEntry entry = population.next();
      read++;
      bar.told(read, population.share());
      if (entry instanceof ApplicantEntry.Valid valid) {
        next = valid.applicant();
      } else if (entry instanceof ApplicantEntry.Faulty faulty) {
        refused.accept(faulty);
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
