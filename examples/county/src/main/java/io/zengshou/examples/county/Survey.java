package io.zengshou.examples.county;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.console.ProgressBar;
import io.zengshou.examples.county.population.Population;
import io.zengshou.examples.county.population.Populations;
import io.zengshou.rules.applicant.Applicant;
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
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Assesses a population with all cores and adds it up, telling how far it is. */
final class Survey {

  /** Why an entry is in no figure. */
  private record Refusal(long line, InvalidApplicantException reason) {}

  private final Desk desk;
  private final Rules rules;
  private final Yardsticks yardsticks;
  // As many as there are threads: each takes one, adds to it, and gives it back.
  private final Queue<CountyTally> tallies = new ConcurrentLinkedQueue<>();
  private long done;

  Survey(Desk desk, Rules rules, Yardsticks yardsticks) {
    this.desk = desk;
    this.rules = rules;
    this.yardsticks = yardsticks;
  }

  /** The figures; who cannot be assessed is told at once, and counted in them. */
  CountyFigures of(Path file) throws IOException {
    ProgressBar bar = new ProgressBar(desk);
    try (Population population = Populations.open(file)) {
      InOrder.<ApplicantEntry, @Nullable Refusal>work(
          population,
          this::added,
          refusal -> {
            if (refusal != null) {
              tell(refusal);
            }
            bar.told(++done, population.share());
          });
    }
    bar.ended(done);
    CountyTally all = new CountyTally(rules.catalogue(), yardsticks);
    tallies.forEach(all::merge);
    return all.figures();
  }

  private @Nullable Refusal added(ApplicantEntry entry) {
    CountyTally waiting = tallies.poll();
    CountyTally tally = waiting == null ? new CountyTally(rules.catalogue(), yardsticks) : waiting;
    Refusal refusal = add(entry, tally);
    tallies.add(tally);
    return refusal;
  }

  private @Nullable Refusal add(ApplicantEntry entry, CountyTally tally) {
    if (entry instanceof ApplicantEntry.Faulty faulty) {
      tally.refused();
      return new Refusal(entry.line(), faulty.refusal());
    }
    Applicant applicant = ((ApplicantEntry.Valid) entry).applicant();
    Assessment assessment;
    try {
      assessment = rules.assess(applicant, Detail.FULL);
    } catch (InvalidApplicantException e) {
      tally.refused();
      return new Refusal(entry.line(), e);
    }
    tally.add(applicant, assessment);
    return null;
  }

  private void tell(Refusal refusal) {
    desk.error(
        desk.say("第 " + refusal.line() + " 行：", "line " + refusal.line() + ": ")
            + refusal.reason().in(desk.locale()));
  }
}
