package io.zengshou.examples.county;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.console.ProgressBar;
import io.zengshou.examples.county.population.Population;
import io.zengshou.examples.county.population.PopulationSource;
import io.zengshou.rules.applicant.ApplicantEntry;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.study.Rules;
import io.zengshou.rules.study.county.CountyFigures;
import io.zengshou.rules.study.county.CountyTally;
import io.zengshou.rules.study.county.Yardsticks;
import io.zengshou.rules.study.population.InOrder;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Assesses a population with all cores and adds it up, telling how far it is. */
final class Survey {

  private final Desk desk;
  private final Refusals refusals;
  private final Rules rules;
  private final Yardsticks yardsticks;
  // As many as there are threads: each takes one, adds to it, and gives it back.
  private final Queue<CountyTally> tallies = new ConcurrentLinkedQueue<>();
  private long done;

  Survey(Desk desk, Rules rules, Yardsticks yardsticks) {
    this.desk = desk;
    this.refusals = new Refusals(desk);
    this.rules = rules;
    this.yardsticks = yardsticks;
  }

  /** The figures; who cannot be assessed is told at once, and counted in them. */
  CountyFigures of(PopulationSource source) throws IOException {
    ProgressBar bar = new ProgressBar(desk);
    try (Population population = source.open()) {
      InOrder.<ApplicantEntry, ApplicantEntry.@Nullable Faulty>work(
          population,
          this::added,
          refused -> {
            if (refused != null) {
              refusals.tell(refused);
            }
            bar.told(++done, population.share());
          });
      bar.ended(done);
      new InventoryTable(desk).tell(population.inventory());
    }
    CountyTally all = new CountyTally(rules.catalogue(), yardsticks);
    tallies.forEach(all::merge);
    return all.figures();
  }

  private ApplicantEntry.@Nullable Faulty added(ApplicantEntry entry) {
    CountyTally waiting = tallies.poll();
    CountyTally tally = waiting == null ? new CountyTally(rules.catalogue(), yardsticks) : waiting;
    ApplicantEntry.Faulty refused = add(entry, tally);
    tallies.add(tally);
    return refused;
  }

  private ApplicantEntry.@Nullable Faulty add(ApplicantEntry entry, CountyTally tally) {
    if (entry instanceof ApplicantEntry.Faulty faulty) {
      tally.refused();
      return faulty;
    }
    ApplicantEntry.Valid valid = (ApplicantEntry.Valid) entry;
    Assessment assessment;
    try {
      assessment = rules.assess(valid.applicant(), Detail.FULL);
    } catch (InvalidApplicantException e) {
      tally.refused();
      return valid.refused(e);
    }
    tally.add(valid.applicant(), assessment);
    return null;
  }
}
