package io.zengshou.rules.testkit;

import io.zengshou.rules.applicant.AllowanceMethod;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.applicant.Subsistence;
import io.zengshou.rules.applicant.Wage;
import io.zengshou.rules.money.Money;
import java.util.ArrayList;
import java.util.List;

/** Households that differ from another in one thing. */
final class Variants {

  private Variants() {}

  static Household withMoreReceipts(Household h, Product product, Money receipts) {
    List<Production> production = new ArrayList<>(h.production());
    production.add(new Production("more", product, null, receipts, Money.ZERO));
    return HouseholdBuilder.builder(h).production(production).build();
  }

  /** The allowance is topped up, on an income that civil affairs has not found yet. */
  static Household toppedUp(Household h) {
    Subsistence known = h.subsistence();
    return HouseholdBuilder.builder(h)
        .subsistence(
            new Subsistence(
                known.assetsWithinLimits(),
                known.sharingPersons(),
                null,
                known.rigidSpending(),
                AllowanceMethod.TOP_UP))
        .build();
  }

  /** Earned by the first member. */
  static Household withOneMoreYuan(Household h) {
    List<Wage> wages = new ArrayList<>(h.wages());
    wages.add(new Wage("more", h.members().get(0).id(), Money.yuan(1), Money.ZERO));
    return HouseholdBuilder.builder(h).wages(wages).build();
  }
}
