package io.zengshou.rules.json;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.applicant.Borrower;
import io.zengshou.rules.applicant.BorrowerBuilder;
import io.zengshou.rules.applicant.Entity;
import io.zengshou.rules.applicant.Loan;
import io.zengshou.rules.applicant.LoanBuilder;
import io.zengshou.rules.applicant.LoanProduct;
import io.zengshou.rules.applicant.VillageCollective;
import io.zengshou.rules.applicant.VillageCollectiveBuilder;
import io.zengshou.rules.applicant.WorkReliefProject;
import io.zengshou.rules.applicant.WorkReliefProjectBuilder;
import io.zengshou.rules.money.Money;

/** The properties of all applicants that are no households. */
final class InstitutionTables {

  static final TermType<ApplicantKind> KIND = TermType.of("applicantKind", ApplicantKind.class);

  static final Table<VillageCollective, VillageCollectiveBuilder> COLLECTIVE =
      Table.<VillageCollective, VillageCollectiveBuilder>of(
              "collective", VillageCollectiveBuilder::builder, VillageCollectiveBuilder::build)
          .with("applicant", KIND, (builder, kind) -> builder, Applicant::kind)
          .with("id", Types.REQUIRED_ID, VillageCollectiveBuilder::id, VillageCollective::id)
          .with("name", Types.WORDS, VillageCollectiveBuilder::name, VillageCollective::name)
          .with(
              "operatingIncome",
              Types.MONEY,
              VillageCollectiveBuilder::operatingIncome,
              VillageCollective::operatingIncome);

  static final Table<Loan, LoanBuilder> LOAN =
      Table.<Loan, LoanBuilder>of("loan", LoanBuilder::builder, LoanBuilder::build)
          .with(
              "product",
              TermType.of("loanProduct", LoanProduct.class),
              LoanBuilder::product,
              Loan::product)
          .with(
              "ordinaryInterest",
              Types.MONEY,
              LoanBuilder::ordinaryInterest,
              Loan::ordinaryInterest)
          .with(
              "penaltyInterest",
              Types.MONEY,
              LoanBuilder::penaltyInterest,
              Loan::penaltyInterest,
              Money.ZERO)
          .with("onTime", Types.YES_NO, LoanBuilder::onTime, Loan::onTime);

  static final Table<Borrower, BorrowerBuilder> BORROWER =
      Table.<Borrower, BorrowerBuilder>of(
              "borrower", BorrowerBuilder::builder, BorrowerBuilder::build)
          .with("applicant", KIND, (builder, kind) -> builder, Applicant::kind)
          .with("id", Types.REQUIRED_ID, BorrowerBuilder::id, Borrower::id)
          .with("name", Types.WORDS, BorrowerBuilder::name, Borrower::name)
          .with(
              "entity",
              TermType.of("entity", Entity.class),
              BorrowerBuilder::entity,
              Borrower::entity)
          .with(
              "labourIntensive",
              Types.YES_NO,
              BorrowerBuilder::labourIntensive,
              Borrower::labourIntensive)
          .with("inCounty", Types.YES_NO, BorrowerBuilder::inCounty, Borrower::inCounty)
          .with(
              "directlyFarmingOrProcessing",
              Types.YES_NO,
              BorrowerBuilder::directlyFarmingOrProcessing,
              Borrower::directlyFarmingOrProcessing)
          .with("loan", new Part<>(LOAN), BorrowerBuilder::loan, Borrower::loan);

  static final Table<WorkReliefProject, WorkReliefProjectBuilder> WORK_RELIEF_PROJECT =
      Table.<WorkReliefProject, WorkReliefProjectBuilder>of(
              "workReliefProject",
              WorkReliefProjectBuilder::builder,
              WorkReliefProjectBuilder::build)
          .with("applicant", KIND, (builder, kind) -> builder, Applicant::kind)
          .with("id", Types.REQUIRED_ID, WorkReliefProjectBuilder::id, WorkReliefProject::id)
          .with("name", Types.WORDS, WorkReliefProjectBuilder::name, WorkReliefProject::name)
          .with(
              "bridgingFunds",
              Types.YES_NO,
              WorkReliefProjectBuilder::bridgingFunds,
              WorkReliefProject::bridgingFunds)
          .with(
              "totalInvestment",
              Types.MONEY,
              WorkReliefProjectBuilder::totalInvestment,
              WorkReliefProject::totalInvestment)
          .with(
              "labourPay",
              Types.MONEY,
              WorkReliefProjectBuilder::labourPay,
              WorkReliefProject::labourPay);

  private InstitutionTables() {}
}
