package io.zengshou.rules.testkit;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.PeriodIncome;
import io.zengshou.rules.applicant.PeriodIncomeBuilder;
import io.zengshou.rules.applicant.PreviousYearBuilder;
import io.zengshou.rules.applicant.SubsistenceBuilder;
import io.zengshou.rules.applicant.ThreeQuarters;
import io.zengshou.rules.applicant.Wage;
import io.zengshou.rules.applicant.WageBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** All the ways to know less of one household. */
final class Veils {

  private final List<Veil> veils = new ArrayList<>();

  private Veils() {}

  static List<Veil> of(Household h) {
    Veils all = new Veils();
    all.household();
    all.quarters();
    all.guarantee();
    for (ListVeils<?> list : ListVeils.ALL) {
      list.addTo(all.veils, h);
    }
    return all.veils;
  }

  private void household() {
    lose("lifted", b -> b.lifted(null));
    lose("monitoring", b -> b.monitoring(null));
    lose("riskEliminated", b -> b.riskEliminated(null));
    lose("relocated", b -> b.relocated(null));
    lose("relocatedIntoTown", b -> b.relocatedIntoTown(null));
    lose("insured", b -> b.insured(null));
    lose("disasterLoss", b -> b.disasterLoss(null));
    lose("creditNeeded", b -> b.creditNeeded(null));
    lose("goodsToSell", b -> b.goodsToSell(null));
    lose("farmingIntent", b -> b.farmingIntent(null));
    lose("scaledProduction", b -> b.scaledProduction(null));
    veils.add(new Veil("operatingCosts", Veils::withoutOperatingCosts));
    veils.add(new Veil("registeredPersons", Veils::withoutPersons));
    veils.add(new Veil("a member", Veils::withoutFirstMember));
  }

  /** Without production, no costs are a fact and not a gap. */
  private static Household withoutOperatingCosts(Household h) {
    boolean gap = !h.production().isEmpty() || h.unknown().contains(Ledger.PRODUCTION);
    return gap ? HouseholdBuilder.builder(h).operatingCosts(null).build() : h;
  }

  /** Where some members are missing, the number of the others says nothing of the persons. */
  private static Household withoutPersons(Household h) {
    boolean complete = Objects.equals(h.registeredPersons(), h.members().size());
    return complete || h.unknown().contains(Ledger.MEMBERS)
        ? HouseholdBuilder.builder(h).registeredPersons(null).build()
        : h;
  }

  /** Fewer members than persons: the rest are unknown, and so is who earned their wages. */
  private static Household withoutFirstMember(Household h) {
    if (h.registeredPersons() == null || h.members().isEmpty()) {
      return h;
    }
    Member lost = h.members().get(0);
    List<Wage> wages = new ArrayList<>(h.wages());
    wages.replaceAll(
        wage ->
            lost.id().equals(wage.member())
                ? WageBuilder.builder(wage).member(null).build()
                : wage);
    return HouseholdBuilder.builder(h)
        .members(h.members().subList(1, h.members().size()))
        .wages(wages)
        .build();
  }

  private void quarters() {
    quarters("current.netIncome", q -> now(q, b -> b.netIncome(null)));
    quarters("current.persons", q -> now(q, b -> b.persons(null)));
    quarters("previous.netIncome", q -> then(q, b -> b.netIncome(null)));
    quarters("previous.persons", q -> then(q, b -> b.persons(null)));
  }

  private void quarters(String name, UnaryOperator<ThreeQuarters> loss) {
    veils.add(
        new Veil(
            "threeQuarters." + name,
            h -> HouseholdBuilder.builder(h).threeQuarters(loss.apply(h.threeQuarters())).build()));
  }

  private static ThreeQuarters now(ThreeQuarters q, UnaryOperator<PeriodIncomeBuilder> loss) {
    return new ThreeQuarters(less(q.current(), loss), q.previous());
  }

  private static ThreeQuarters then(ThreeQuarters q, UnaryOperator<PeriodIncomeBuilder> loss) {
    return new ThreeQuarters(q.current(), less(q.previous(), loss));
  }

  private static PeriodIncome less(PeriodIncome period, UnaryOperator<PeriodIncomeBuilder> loss) {
    return loss.apply(PeriodIncomeBuilder.builder(period)).build();
  }

  private void guarantee() {
    previousYear("netIncome", b -> b.netIncome(null));
    previousYear("persons", b -> b.persons(null));
    previousYear("allowance", b -> b.allowance(null));
    subsistence("assetsWithinLimits", b -> b.assetsWithinLimits(null));
    subsistence("method", b -> b.method(null));
  }

  private void previousYear(String name, UnaryOperator<PreviousYearBuilder> loss) {
    veils.add(
        new Veil(
            "previousYear." + name,
            h ->
                HouseholdBuilder.builder(h)
                    .previousYear(loss.apply(PreviousYearBuilder.builder(h.previousYear())).build())
                    .build()));
  }

  private void subsistence(String name, UnaryOperator<SubsistenceBuilder> loss) {
    veils.add(
        new Veil(
            "subsistence." + name,
            h ->
                HouseholdBuilder.builder(h)
                    .subsistence(loss.apply(SubsistenceBuilder.builder(h.subsistence())).build())
                    .build()));
  }

  private void lose(String name, UnaryOperator<HouseholdBuilder> loss) {
    veils.add(new Veil(name, h -> loss.apply(HouseholdBuilder.builder(h)).build()));
  }
}
