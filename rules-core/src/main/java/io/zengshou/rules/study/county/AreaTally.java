package io.zengshou.rules.study.county;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.study.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds up one area. */
final class AreaTally {

  private long applicants;
  private long households;
  private long persons;
  private long unknownPersons;
  private Sum cash = Sum.NONE;
  private Sum guarantees = Sum.NONE;
  private final IncomeTally incomes;
  private final Map<Measure, UptakeTally> measures = new LinkedHashMap<>();

  AreaTally(Catalogue catalogue, Yardsticks yardsticks) {
    incomes = new IncomeTally(yardsticks.line());
    catalogue.measures().forEach(measure -> measures.put(measure, new UptakeTally()));
  }

  void add(Applicant applicant, Assessment assessment) {
    applicants++;
    cash = cash.plus(Sum.of(assessment.total(), assessment.totalMost()));
    guarantees = guarantees.plus(Sum.of(assessment.guarantee(), assessment.guaranteeMost()));
    for (Finding finding : assessment.findings()) {
      measures
          .computeIfAbsent(finding.measure(), any -> new UptakeTally())
          .add(Outcome.of(finding));
    }
    if (applicant instanceof Household household) {
      households++;
      if (household.registeredPersons() == null) {
        unknownPersons++;
      } else {
        persons += household.registeredPersons();
      }
      incomes.add(assessment.income());
    }
  }

  void merge(AreaTally other) {
    applicants += other.applicants;
    households += other.households;
    persons += other.persons;
    unknownPersons += other.unknownPersons;
    cash = cash.plus(other.cash);
    guarantees = guarantees.plus(other.guarantees);
    incomes.merge(other.incomes);
    UptakeTally.merge(other.measures, measures);
  }

  boolean isEmpty() {
    return applicants == 0;
  }

  Area area(@Nullable String township) {
    List<Uptake> uptakes = new ArrayList<>();
    measures.forEach((measure, tally) -> uptakes.add(tally.uptake(measure)));
    return new Area(
        township,
        applicants,
        households,
        persons,
        unknownPersons,
        cash,
        guarantees,
        incomes.incomes(),
        uptakes);
  }
}
