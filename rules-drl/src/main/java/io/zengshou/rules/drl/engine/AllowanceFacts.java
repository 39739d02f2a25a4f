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
    Range with = counted.plus(cash);
    boolean exactPersons = known != null && fewest == most;
    Gap persons = known == null ? Gap.missing(List.of("registeredPersons")) : covered.gap();
    Gap gap = counted.gap().and(cash.gap()).and(persons);
    int few = Math.max(1, fewest);
    AllowanceTest test =
        new AllowanceTest(
            household.subsistence().assetsWithinLimits(),
            household.subsistence().method(),
            cash.exactly(),
            exactPersons && counted.isExact()
                ? PersonalEnds.perCapita(counted.least(), most)
                : null,
            exactPersons && with.isExact() ? PersonalEnds.perCapita(with.least(), most) : null,
            new Counted(
                Money.ofFen(cash.least()),
                PersonalEnds.lowest(counted.least(), few, most),
                PersonalEnds.lowest(with.least(), few, most)),
            new Counted(
                Money.ofFen(cash.most()),
                PersonalEnds.highest(counted.most(), few, most),
                PersonalEnds.highest(with.most(), few, most)),
            gap);
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
    int perhaps = 0;
    Gap gap = Gap.NONE;
    Set<String> out = new HashSet<>();
    Set<String> perhapsOut = new HashSet<>();
    for (Decided.Guaranteed person : guaranteed) {
      perhaps++;
      perhapsOut.add(person.member());
      if (person.truth().isTrue()) {
        certain++;
        out.add(person.member());
      } else {
        gap = gap.and(person.truth().gap());
      }
    }
    return new Covered(certain, perhaps, wagesOf(out, perhapsOut, gap), gap);
  }

  /** Wages of those who certainly leave, and of those who may be among them. */
  private Range wagesOf(Set<String> out, Set<String> perhapsOut, Gap gap) {
    Range certain = book.countedWages(wage -> out.contains(wage.member()));
    Range possible =
        book.countedWages(wage -> !out.contains(wage.member()) && maybe(wage, perhapsOut));
    Range unassigned = book.countedWages(wage -> wage.member() == null);
    return certain
        .plus(possible.orNothing(gap))
        .plus(unassigned.orNothing(book.unassignedWages()))
        .plus(book.unrecordedWages());
  }

  /** Whether a wage may be that of somebody who may leave: of an unlisted member, perhaps. */
  private boolean maybe(Wage wage, Set<String> perhapsOut) {
    String member = wage.member();
    boolean listed = household.members().stream().anyMatch(one -> one.id().equals(member));
    boolean unlistedMayLeave =
        perhapsOut.stream().anyMatch(id -> id.startsWith(FactMaker.UNLISTED));
    return member != null && (perhapsOut.contains(wage.member()) || (!listed && unlistedMayLeave));
  }
}
