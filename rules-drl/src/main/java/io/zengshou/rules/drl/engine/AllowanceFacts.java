package io.zengshou.rules.drl.engine;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Limits;
import io.zengshou.rules.applicant.Wage;
import io.zengshou.rules.drl.facts.AllowanceTest;
import io.zengshou.rules.drl.facts.AllowanceTest.Counted;
import io.zengshou.rules.drl.facts.Gap;
import io.zengshou.rules.money.Money;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the subsistence allowance is tested on: counted income and persons, without those who have a
 * guarantee of their own (A26).
 */
final class AllowanceFacts {

  private final Household household;
  private final Decided decisions;
  private final IncomeBook book;

  AllowanceFacts(Household household, Decided decisions, IncomeBook book) {
    this.household = household;
    this.decisions = decisions;
    this.book = book;
  }

  /** The allowance test of the household, where anybody is left to share the allowance. */
  void results(FactBase facts) {
    Integer sharing = household.subsistence().sharingPersons();
    Integer known = sharing == null ? household.registeredPersons() : sharing;
    Covered covered = covered();
    int fewest = Math.max(0, (known == null ? 1 : known) - covered.perhaps());
    int most = (known == null ? Limits.PERSONS : known) - covered.certain();
    if (most < 1) {
      return;
    }
    Range counted = book.counted(decisions.rules()::paysHousehold).minus(covered.wages());
    Range cash = decisions.cash();
    // Last of all, when nothing more is added or taken away (A18).
    Range without = counted.notNegative();
    Range with = counted.plus(cash).notNegative();
    boolean exactPersons = known != null && fewest == most;
    int few = Math.max(1, fewest);
    Counted lowest =
        new Counted(
            Money.ofFen(cash.least()),
            PersonalEnds.lowest(without.least(), few, most),
            PersonalEnds.lowest(with.least(), few, most));
    boolean exact = exactPersons && without.isExact() && with.isExact() && cash.isExact();
    Counted highest =
        exact
            ? lowest
            : new Counted(
                Money.ofFen(cash.most()),
                PersonalEnds.highest(without.most(), few, most),
                PersonalEnds.highest(with.most(), few, most));
    Gap persons = known == null ? Gap.missing(List.of("registeredPersons")) : covered.gap();
    AllowanceTest test =
        new AllowanceTest(
            household.subsistence().assetsWithinLimits(),
            household.subsistence().method(),
            cash.isExact() ? lowest.measures() : null,
            exactPersons && without.isExact() ? lowest.withoutMeasures() : null,
            exactPersons && with.isExact() ? lowest.withMeasures() : null,
            lowest,
            highest,
            counted.gap().and(cash.gap()).and(persons));
    // Where nobody may be left to share the allowance, there may be nothing to test.
    if (fewest == 0 && known != null) {
      facts.addPerhaps(test, persons);
    } else {
      facts.add(test);
    }
  }

  /** Who leaves the computation, certainly and perhaps, and what they earn (A26). */
  private record Covered(int certain, int perhaps, Range wages, Gap gap) {
    static final Covered NOBODY = new Covered(0, 0, Range.ZERO, Gap.NONE);
  }

  private Covered covered() {
    List<Decided.Guaranteed> guaranteed = decisions.guaranteed();
    if (guaranteed.isEmpty()) {
      return Covered.NOBODY;
    }
    int certain = 0;
    Gap gap = Gap.NONE;
    for (Decided.Guaranteed person : guaranteed) {
      if (person.truth().isTrue()) {
        certain++;
      } else {
        gap = gap.and(person.truth().gap());
      }
    }
    Range wages = wagesOf(guaranteed);
    if (certain < guaranteed.size()) {
      wages = wages.plus(wagesPerhapsOf(guaranteed).orNothing(gap));
    }
    return new Covered(certain, guaranteed.size(), wages, gap);
  }

  /** Wages of those who certainly leave, and those of which it is not known whose they are. */
  private Range wagesOf(List<Decided.Guaranteed> guaranteed) {
    Range unassigned = book.countedWages(wage -> wage.member() == null);
    return book.countedWages(wage -> isTrue(guaranteed, wage))
        .plus(unassigned.orNothing(book.unassignedWages()))
        .plus(book.unrecordedWages());
  }

  private static boolean isTrue(List<Decided.Guaranteed> guaranteed, Wage wage) {
    for (Decided.Guaranteed person : guaranteed) {
      if (person.member().equals(wage.member())) {
        return person.truth().isTrue();
      }
    }
    return false;
  }

  /** Wages of those who may leave: of an unlisted member, perhaps. */
  private Range wagesPerhapsOf(List<Decided.Guaranteed> guaranteed) {
    Set<String> perhaps = new HashSet<>();
    guaranteed.forEach(person -> perhaps.add(person.member()));
    boolean unlisted = perhaps.stream().anyMatch(id -> id.startsWith(FactMaker.UNLISTED));
    return book.countedWages(
        wage ->
            wage.member() != null
                && !isTrue(guaranteed, wage)
                && (perhaps.contains(wage.member()) || (unlisted && !isListed(wage))));
  }

  private boolean isListed(Wage wage) {
    return household.members().stream().anyMatch(one -> one.id().equals(wage.member()));
  }
}
