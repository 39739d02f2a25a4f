package io.zengshou.rules.testkit;

import io.zengshou.rules.applicant.Borrower;
import io.zengshou.rules.applicant.Entity;
import io.zengshou.rules.applicant.Loan;
import io.zengshou.rules.applicant.LoanProduct;
import io.zengshou.rules.applicant.VillageCollective;
import io.zengshou.rules.applicant.WorkReliefProject;
import io.zengshou.rules.money.Money;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Applicants that are no household, of which every fact is known. */
final class Institutions {

  private Institutions() {}

  static Arbitrary<VillageCollective> collectives() {
    return Figures.money().map(income -> new VillageCollective("C", null, income));
  }

  static Arbitrary<Borrower> borrowers() {
    Arbitrary<Loan> loan =
        Combinators.combine(
                Figures.mostlyTrue(), Figures.money(), Figures.seldom(), Figures.mostlyTrue())
            .as(
                (featured, ordinary, penalty, onTime) ->
                    new Loan(
                        featured ? LoanProduct.FEATURED_INDUSTRY : LoanProduct.MICRO,
                        ordinary,
                        penalty,
                        onTime));
    return Combinators.combine(
            Arbitraries.of(Entity.class),
            Figures.either(),
            Figures.mostlyTrue(),
            Figures.mostlyTrue(),
            loan)
        .as(
            (entity, labourIntensive, inCounty, farming, itsLoan) ->
                new Borrower("B", null, entity, labourIntensive, inCounty, farming, itsLoan));
  }

  /** 二(二)4: labour pay around three twentieths of the whole. */
  static Arbitrary<WorkReliefProject> workReliefProjects() {
    Arbitrary<Long> twentieths = Arbitraries.longs().between(1, 10_000_000_00L);
    return Combinators.combine(
            Figures.mostlyTrue(), twentieths, Figures.smallDifferences(), Figures.money())
        .as(
            (bridging, twentieth, difference, pay) ->
                new WorkReliefProject(
                    "W",
                    null,
                    bridging,
                    Money.ofFen(twentieth * 20),
                    pay.isZero() ? Money.ofFen(Math.max(0, twentieth * 3 + difference)) : pay));
  }
}
