package io.zengshou.rules.drl.engine;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.applicant.Paths;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.applicant.PropertyIncome;
import io.zengshou.rules.applicant.Transfer;
import io.zengshou.rules.applicant.TransferKind;
import io.zengshou.rules.applicant.Wage;
import io.zengshou.rules.drl.facts.Gap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Adds up a household's income of the income year, each category between what it can be. */
final class IncomeBook {

  /** What does not count towards the allowance test (V2 Art. 13). */
  private static final Set<TransferKind> NOT_COUNTED =
      EnumSet.of(
          TransferKind.CENTRAL_BASIC_PENSION,
          TransferKind.SPECIAL_CARE,
          TransferKind.FAMILY_PLANNING,
          TransferKind.SCHOLARSHIP,
          TransferKind.SOCIAL_RELIEF);

  private final Household h;

  IncomeBook(Household household) {
    this.h = household;
  }

  /** Receipts less costs; may be negative. */
  Range operating() {
    Range sum = unrecorded(Ledger.PRODUCTION, Range.NO_LEAST);
    for (int i = 0; i < h.production().size(); i++) {
      Production entry = h.production().get(i);
      String path = Paths.entry("production", entry.id(), i);
      sum =
          sum.plus(Range.of(entry.receipts(), path + ".receipts"))
              .minus(Range.exact(entry.costs()));
    }
    return sum.minus(Range.of(h.operatingCosts(), "operatingCosts"));
  }

  Range wages() {
    Range sum = unrecorded(Ledger.WAGES, 0);
    for (int i = 0; i < h.wages().size(); i++) {
      sum = sum.plus(wage(i));
    }
    return sum;
  }

  private Range wage(int index) {
    Wage wage = h.wages().get(index);
    return Range.of(wage.amount(), Paths.entry("wages", wage.id(), index) + ".amount");
  }

  Range property() {
    Range sum = unrecorded(Ledger.PROPERTY, 0);
    for (int i = 0; i < h.property().size(); i++) {
      PropertyIncome income = h.property().get(i);
      String path = Paths.entry("property", income.id(), i);
      sum = sum.plus(Range.of(income.amount(), path + ".amount"));
    }
    return sum;
  }

  Range transfers() {
    return transfers(transfer -> true).plus(unrecorded(Ledger.TRANSFERS, 0));
  }

  /** What was received under one of the measures that {@code paid} names. */
  Range received(Predicate<String> paid) {
    return transfers(transfer -> transfer.measure() != null && paid.test(transfer.measure()));
  }

  private Range transfers(Predicate<Transfer> counted) {
    Range sum = Range.ZERO;
    for (int i = 0; i < h.transfers().size(); i++) {
      Transfer transfer = h.transfers().get(i);
      if (counted.test(transfer)) {
        String path = Paths.entry("transfers", transfer.id(), i);
        sum = sum.plus(Range.of(transfer.amount(), path + ".amount"));
      }
    }
    return sum;
  }

  /**
   * Income counted in the allowance test, without what was received under {@code measures}: what
   * they give is tested with them and without them (A17).
   */
  Range counted(Predicate<String> measures) {
    if (h.subsistence().countedIncome() != null) {
      return Range.exact(h.subsistence().countedIncome());
    }
    Range sum = operating().plus(property()).plus(unrecorded(Ledger.TRANSFERS, 0));
    sum = sum.plus(countedWages((index, wage) -> true)).plus(unrecorded(Ledger.WAGES, 0));
    for (int i = 0; i < h.transfers().size(); i++) {
      Transfer transfer = h.transfers().get(i);
      boolean underMeasure = transfer.measure() != null && measures.test(transfer.measure());
      if (!underMeasure && !NOT_COUNTED.contains(kind(transfer))) {
        String path = Paths.entry("transfers", transfer.id(), i);
        Range amount = Range.of(transfer.amount(), path + ".amount");
        sum =
            sum.plus(
                transfer.kind() == null
                    ? amount.orNothing(Gap.missing(List.of(path + ".kind")))
                    : amount);
      }
    }
    return sum.minus(Range.exact(h.subsistence().rigidSpending()));
  }

  private static TransferKind kind(Transfer transfer) {
    return transfer.kind() == null ? TransferKind.OTHER : transfer.kind();
  }

  /** Wages less the costs of earning them, of those entries that {@code chosen} picks. */
  Range countedWages(BiPredicate<Integer, Wage> chosen) {
    Range sum = Range.ZERO;
    for (int i = 0; i < h.wages().size(); i++) {
      Wage wage = h.wages().get(i);
      if (chosen.test(i, wage)) {
        sum = sum.plus(wage(i)).minus(Range.exact(wage.employmentCosts()));
      }
    }
    return sum;
  }

  /** The paths of what is missing for the income to be known. */
  List<String> missing() {
    Gap gap = operating().gap().and(wages().gap()).and(property().gap()).and(transfers().gap());
    List<String> missing = new ArrayList<>(gap.missing());
    if (h.registeredPersons() == null) {
      missing.add("registeredPersons");
    }
    return Gap.missing(missing).missing();
  }

  private Range unrecorded(Ledger list, long least) {
    return h.unknown().contains(list)
        ? new Range(least, Range.NO_MOST, Gap.missing(List.of(list.id())))
        : Range.ZERO;
  }
}
