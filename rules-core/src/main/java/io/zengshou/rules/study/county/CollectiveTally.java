package io.zengshou.rules.study.county;

import io.zengshou.rules.applicant.VillageCollective;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.money.Money;

/** Adds up village collectives. */
final class CollectiveTally {

  private long collectives;
  private long unknown;
  private Money operatingIncome = Money.ZERO;
  private Sum award = Sum.NONE;

  void add(VillageCollective collective, Assessment assessment) {
    collectives++;
    Money income = collective.operatingIncome();
    if (income == null) {
      unknown++;
    } else {
      operatingIncome = operatingIncome.plus(income);
    }
    award = award.plus(Sum.of(assessment.total(), assessment.totalMost()));
  }

  void merge(CollectiveTally other) {
    collectives += other.collectives;
    unknown += other.unknown;
    operatingIncome = operatingIncome.plus(other.operatingIncome);
    award = award.plus(other.award);
  }

  Collectives collectives() {
    return new Collectives(collectives, unknown, operatingIncome, award);
  }
}
