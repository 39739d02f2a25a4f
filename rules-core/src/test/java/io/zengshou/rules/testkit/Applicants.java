package io.zengshou.rules.testkit;

import io.zengshou.rules.applicant.AllowanceMethod;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Borrower;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.Monitoring;
import io.zengshou.rules.applicant.PeriodIncome;
import io.zengshou.rules.applicant.PreviousYear;
import io.zengshou.rules.applicant.Subsistence;
import io.zengshou.rules.applicant.ThreeQuarters;
import io.zengshou.rules.applicant.VillageCollective;
import io.zengshou.rules.applicant.Wage;
import io.zengshou.rules.applicant.WageBuilder;
import io.zengshou.rules.applicant.WorkReliefProject;
import io.zengshou.rules.money.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * Generators of applicants. Everything they make keeps the contract, every entry has an id, and the
 * figures crowd around the lines of the plan.
 */
public final class Applicants {

  private Applicants() {}

  /** A household, and the same one with some facts removed. */
  public record Veiled(Household known, Household veiled) {}

  /** Applicants of all four kinds, of whom every fact is known. */
  public static Arbitrary<Applicant> applicants() {
    return Arbitraries.<Applicant>frequencyOf(
            Tuple.of(7, households()),
            Tuple.of(1, collectives()),
            Tuple.of(1, borrowers()),
            Tuple.of(1, workReliefProjects()))
        .withoutEdgeCases();
  }

  /** Households of which every fact is known. */
  public static Arbitrary<Household> households() {
    return Combinators.combine(untuned(), Tuning.any())
        .as((household, tuning) -> tuning.tune(household))
        .withoutEdgeCases();
  }

  /** Households with some facts removed, beside the ones they come from. */
  public static Arbitrary<Veiled> householdsWithUnknowns() {
    return households()
        .flatMap(known -> withUnknowns(known).map(veiled -> new Veiled(known, veiled)));
  }

  /** The household with some of its facts unknown; nothing else about it changes. */
  public static Arbitrary<Household> withUnknowns(Household household) {
    return Arbitraries.of(Veils.of(household))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(veils -> Veil.lower(veils, household))
        .withoutEdgeCases();
  }

  /** The household with all its lists in another order. */
  public static Household shuffled(Household h, Random random) {
    return HouseholdBuilder.builder(h)
        .members(shuffled(h.members(), random))
        .production(shuffled(h.production(), random))
        .silkwormEggs(shuffled(h.silkwormEggs(), random))
        .cocoonDeliveries(shuffled(h.cocoonDeliveries(), random))
        .machines(shuffled(h.machines(), random))
        .wages(shuffled(h.wages(), random))
        .property(shuffled(h.property(), random))
        .transfers(shuffled(h.transfers(), random))
        .payments(shuffled(h.payments(), random))
        .build();
  }

  private static <E> List<E> shuffled(List<E> entries, Random random) {
    List<E> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  /** Members of whom everything is known. */
  public static Arbitrary<Member> members() {
    return Persons.member();
  }

  /** Village collectives of which every fact is known. */
  public static Arbitrary<VillageCollective> collectives() {
    return Institutions.collectives();
  }

  /** Borrowers of whom every fact is known. */
  public static Arbitrary<Borrower> borrowers() {
    return Institutions.borrowers();
  }

  /** Work-relief projects of which every fact is known; labour pay around 15% of the whole. */
  public static Arbitrary<WorkReliefProject> workReliefProjects() {
    return Institutions.workReliefProjects();
  }

  private static Arbitrary<Household> untuned() {
    return Builders.withBuilder(() -> HouseholdBuilder.builder().id("H"))
        .use(standing())
        .in(
            (b, standing) ->
                b.lifted(standing.lifted)
                    .monitoring(standing.monitoring)
                    .riskEliminated(standing.riskEliminated))
        .use(Arbitraries.of(0, 0, 1, 2))
        .in((b, moved) -> b.relocated(moved > 0).relocatedIntoTown(moved > 1))
        .use(Combinators.combine(Persons.members(), Entries.wages()).as(People::new))
        .in(
            (b, people) ->
                b.members(people.members)
                    .registeredPersons(people.members.size())
                    .wages(people.earned()))
        .use(Entries.production())
        .in((b, production) -> b.production(production))
        .use(Figures.money())
        .in((b, costs) -> b.operatingCosts(costs))
        .use(Entries.silkwormEggs())
        .in((b, eggs) -> b.silkwormEggs(eggs))
        .use(Entries.cocoonDeliveries())
        .in((b, deliveries) -> b.cocoonDeliveries(deliveries))
        .use(Entries.machines())
        .in((b, machines) -> b.machines(machines))
        .use(Entries.property())
        .in((b, property) -> b.property(property))
        .use(Entries.transfers())
        .in((b, transfers) -> b.transfers(transfers))
        .use(threeQuarters())
        .in((b, quarters) -> b.threeQuarters(quarters))
        .use(previousYear())
        .in((b, year) -> b.previousYear(year))
        .use(subsistence())
        .in((b, subsistence) -> b.subsistence(subsistence))
        .use(Entries.payments())
        .in((b, payments) -> b.payments(payments))
        .use(Figures.either())
        .in((b, insured) -> b.insured(insured))
        .use(Figures.seldom())
        .in((b, loss) -> b.disasterLoss(loss))
        .use(Figures.seldomTrue())
        .in((b, needed) -> b.creditNeeded(needed))
        .use(Figures.seldomTrue())
        .in((b, goods) -> b.goodsToSell(goods))
        .use(Figures.seldomTrue())
        .in((b, intent) -> b.farmingIntent(intent))
        .use(Figures.seldomTrue())
        .in((b, scaled) -> b.scaledProduction(scaled))
        .build(HouseholdBuilder::build);
  }

  private record Standing(
      boolean lifted, Monitoring monitoring, @Nullable Boolean riskEliminated) {}

  /** Members and what they earned, where a wage says the number of its earner. */
  private record People(List<Member> members, List<Wage> wages) {

    List<Wage> earned() {
      List<Wage> earned = new ArrayList<>();
      for (Wage wage : wages) {
        int number = Integer.parseInt(Facts.known(wage.member())) % members.size();
        earned.add(WageBuilder.builder(wage).member(members.get(number).id()).build());
      }
      return earned;
    }
  }

  /** An unstable household is a lifted one, and one near poverty is not. */
  private static Arbitrary<Standing> standing() {
    return Combinators.combine(Arbitraries.of(Monitoring.class), Figures.either(), Figures.either())
        .as(
            (monitoring, lifted, eliminated) ->
                switch (monitoring) {
                  case NONE -> new Standing(lifted, monitoring, null);
                  case UNSTABLE -> new Standing(true, monitoring, eliminated);
                  case NEAR_POVERTY -> new Standing(false, monitoring, eliminated);
                  case SUDDEN_HARDSHIP -> new Standing(lifted, monitoring, eliminated);
                });
  }

  /** Often the same income per capita, give or take a fen. */
  private static Arbitrary<ThreeQuarters> threeQuarters() {
    return Combinators.combine(
            Figures.money(),
            Arbitraries.of(1, 1, -1),
            Figures.persons(),
            Figures.persons(),
            Figures.smallDifferences())
        .as(
            (perCapita, sign, now, then, difference) -> {
              Money income = perCapita.times(sign);
              return new ThreeQuarters(
                  new PeriodIncome(income.times(now).plus(Money.ofFen(difference)), now),
                  new PeriodIncome(income.times(then), then));
            });
  }

  private static Arbitrary<PreviousYear> previousYear() {
    return Combinators.combine(
            Figures.money(), Arbitraries.of(1, 1, -1), Figures.persons(), Figures.money())
        .as(
            (income, sign, persons, allowance) ->
                new PreviousYear(income.times(sign), persons, allowance));
  }

  private static Arbitrary<Subsistence> subsistence() {
    return Combinators.combine(
            Figures.mostlyTrue(),
            Figures.orNull(7, Figures.persons()),
            Figures.orNull(8, Figures.money()),
            Figures.seldom(),
            Arbitraries.frequency(
                Tuple.of(5, AllowanceMethod.TOP_UP), Tuple.of(1, AllowanceMethod.TIERED)))
        .as(Subsistence::new);
  }
}
