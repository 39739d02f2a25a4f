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
import io.zengshou.rules.money.Money;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Adds up a household's income of the income year once, each category between what it can be.
 *
 * @param operating receipts less costs; may be negative
 * @param wages what was earned
 * @param property dividends, rents, interest
 * @param transfers what was received
 */
record IncomeBook(
    Household household, Range operating, Range wages, Range property, Range transfers) {

  /** What does not count towards the allowance test (V2 Art. 13). */
  private static final Set<TransferKind> NOT_COUNTED =
      EnumSet.of(
          TransferKind.CENTRAL_BASIC_PENSION,
          TransferKind.SPECIAL_CARE,
          TransferKind.FAMILY_PLANNING,
          TransferKind.SCHOLARSHIP,
          TransferKind.SOCIAL_RELIEF);

  static IncomeBook of(Household h) {
    return new IncomeBook(h, operating(h), wages(h), property(h), transfers(h));
  }

  private static Range operating(Household h) {
    Sum sum = new Sum().plus(unrecorded(h, Ledger.PRODUCTION, Range.NO_LEAST));
    for (int i = 0; i < h.production().size(); i++) {
      Production entry = h.production().get(i);
      sum.plus(entry.receipts(), "production", entry.id(), i, "receipts").minus(entry.costs());
    }
    Money costs = h.operatingCosts();
    return costs == null
        ? sum.range().minus(Range.of(null, "operatingCosts"))
        : sum.minus(costs).range();
  }

  private static Range wages(Household h) {
    Sum sum = new Sum().plus(unrecorded(h, Ledger.WAGES, 0));
    for (int i = 0; i < h.wages().size(); i++) {
      add(h.wages().get(i), i, sum);
    }
    return sum.range();
  }

  private static void add(Wage wage, int index, Sum sum) {
    sum.plus(wage.amount(), "wages", wage.id(), index, "amount");
  }

  private static Range property(Household h) {
    Sum sum = new Sum().plus(unrecorded(h, Ledger.PROPERTY, 0));
    for (int i = 0; i < h.property().size(); i++) {
      PropertyIncome income = h.property().get(i);
      sum.plus(income.amount(), "property", income.id(), i, "amount");
    }
    return sum.range();
  }

  private static Range transfers(Household h) {
    Sum sum = new Sum().plus(unrecorded(h, Ledger.TRANSFERS, 0));
    for (int i = 0; i < h.transfers().size(); i++) {
      add(h.transfers().get(i), i, sum);
    }
    return sum.range();
  }

  private static void add(Transfer transfer, int index, Sum sum) {
    sum.plus(transfer.amount(), "transfers", transfer.id(), index, "amount");
  }

  /** All four categories together. */
  Range total() {
    return new Sum().plus(operating).plus(wages).plus(property).plus(transfers).range();
  }

  /** What was received under one of the measures that {@code paid} names. */
  Range received(Predicate<String> paid) {
    Sum sum = new Sum();
    for (int i = 0; i < household.transfers().size(); i++) {
      Transfer transfer = household.transfers().get(i);
      if (transfer.measure() != null && paid.test(transfer.measure())) {
        add(transfer, i, sum);
      }
    }
    return sum.range();
  }

  /**
   * Income counted in the allowance test, without what was received under {@code measures}: what
   * they give is tested with them and without them (A17).
   */
  Range counted(Predicate<String> measures) {
    Money found = household.subsistence().countedIncome();
    if (found != null) {
      return Range.exact(found);
    }
    Sum sum = new Sum().plus(operating).plus(property);
    sum.plus(unrecorded(household, Ledger.TRANSFERS, 0));
    sum.plus(countedWages(wage -> true)).plus(unrecordedWages());
    for (int i = 0; i < household.transfers().size(); i++) {
      Transfer transfer = household.transfers().get(i);
      boolean underMeasure = transfer.measure() != null && measures.test(transfer.measure());
      if (!underMeasure) {
        addCounted(transfer, i, sum);
      }
    }
    return sum.minus(household.subsistence().rigidSpending()).range();
  }

  /** A transfer of a kind that nobody has recorded may count or not. */
  private static void addCounted(Transfer transfer, int index, Sum sum) {
    if (transfer.kind() == null) {
      Sum alone = new Sum();
      add(transfer, index, alone);
      String path = Paths.entry("transfers", transfer.id(), index) + ".kind";
      sum.plus(alone.range().orNothing(Gap.missing(List.of(path))));
    } else if (!NOT_COUNTED.contains(transfer.kind())) {
      add(transfer, index, sum);
    }
  }

  /** Wages less the costs of earning them, of those entries that {@code chosen} picks. */
  Range countedWages(Predicate<Wage> chosen) {
    Sum sum = new Sum();
    for (int i = 0; i < household.wages().size(); i++) {
      Wage wage = household.wages().get(i);
      if (chosen.test(wage)) {
        add(wage, i, sum);
        sum.minus(wage.employmentCosts());
      }
    }
    return sum.range();
  }

  /** Wages that nobody has recorded, less the costs of earning them: these may be the greater. */
  Range unrecordedWages() {
    return unrecorded(household, Ledger.WAGES, Range.NO_LEAST);
  }

  /** Why it is not known whose some of the wages are. */
  Gap unassignedWages() {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < household.wages().size(); i++) {
      if (household.wages().get(i).member() == null) {
        paths.add(Paths.entry("wages", household.wages().get(i).id(), i) + ".member");
      }
    }
    return Gap.missing(paths);
  }

  /** The paths of what is missing for the income to be known. */
  List<String> missing() {
    Gap gap = operating.gap().and(wages.gap()).and(property.gap()).and(transfers.gap());
    return household.registeredPersons() == null
        ? gap.and(Gap.missing(List.of("registeredPersons"))).missing()
        : gap.missing();
  }

  private static Range unrecorded(Household h, Ledger list, long least) {
    return !h.unknown().isEmpty() && h.unknown().contains(list)
        ? new Range(least, Range.NO_MOST, Gap.missing(List.of(list.id())))
        : Range.ZERO;
  }
}
