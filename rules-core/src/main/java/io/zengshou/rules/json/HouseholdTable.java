package io.zengshou.rules.json;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.Monitoring;
import io.zengshou.rules.money.Money;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The properties of a household. */
final class HouseholdTable {

  static final TermType<ApplicantKind> KIND = TermType.of("applicantKind", ApplicantKind.class);

  static final Table<Household, HouseholdBuilder> HOUSEHOLD =
      Table.<Household, HouseholdBuilder>of(
              "household", HouseholdBuilder::builder, HouseholdBuilder::build)
          .with("applicant", KIND, (builder, kind) -> builder, Applicant::kind)
          .with("id", Types.REQUIRED_ID, HouseholdBuilder::id, Household::id)
          .with("township", Types.WORDS, HouseholdBuilder::township, Household::township)
          .with("village", Types.WORDS, HouseholdBuilder::village, Household::village)
          .with("head", Types.WORDS, HouseholdBuilder::head, Household::head)
          .with("lifted", Types.YES_NO, HouseholdBuilder::lifted, Household::lifted)
          .with(
              "monitoring",
              TermType.of("monitoring", Monitoring.class),
              HouseholdBuilder::monitoring,
              Household::monitoring)
          .with(
              "riskEliminated",
              Types.YES_NO,
              HouseholdBuilder::riskEliminated,
              Household::riskEliminated)
          .with("relocated", Types.YES_NO, HouseholdBuilder::relocated, Household::relocated)
          .with(
              "relocatedIntoTown",
              Types.YES_NO,
              HouseholdBuilder::relocatedIntoTown,
              Household::relocatedIntoTown)
          .with(
              "registeredPersons",
              Types.PERSONS,
              HouseholdBuilder::registeredPersons,
              Household::registeredPersons)
          .with(
              "members",
              new Entries<>(PersonTables.MEMBER),
              HouseholdBuilder::members,
              HouseholdTable::members)
          .with(
              "production",
              new Entries<>(LedgerTables.PRODUCTION),
              HouseholdBuilder::production,
              Household::production,
              List.of())
          .with(
              "operatingCosts",
              Types.MONEY,
              HouseholdBuilder::operatingCosts,
              HouseholdTable::operatingCosts)
          .with(
              "silkwormEggs",
              new Entries<>(LedgerTables.SILKWORM_EGGS),
              HouseholdBuilder::silkwormEggs,
              Household::silkwormEggs,
              List.of())
          .with(
              "cocoonDeliveries",
              new Entries<>(CocoonDraft.TABLE),
              HouseholdBuilder::cocoonDeliveries,
              Household::cocoonDeliveries,
              List.of())
          .with(
              "machines",
              new Entries<>(LedgerTables.MACHINE),
              HouseholdBuilder::machines,
              Household::machines,
              List.of())
          .with(
              "wages",
              new Entries<>(LedgerTables.WAGE),
              HouseholdBuilder::wages,
              Household::wages,
              List.of())
          .with(
              "property",
              new Entries<>(LedgerTables.PROPERTY),
              HouseholdBuilder::property,
              Household::property,
              List.of())
          .with(
              "transfers",
              new Entries<>(LedgerTables.TRANSFER),
              HouseholdBuilder::transfers,
              Household::transfers,
              List.of())
          .with(
              "threeQuarters",
              new Part<>(PartTables.THREE_QUARTERS),
              HouseholdBuilder::threeQuarters,
              Household::threeQuarters,
              PartTables.THREE_QUARTERS.empty())
          .with(
              "previousYear",
              new Part<>(PartTables.PREVIOUS_YEAR),
              HouseholdBuilder::previousYear,
              Household::previousYear,
              PartTables.PREVIOUS_YEAR.empty())
          .with(
              "subsistence",
              new Part<>(PartTables.SUBSISTENCE),
              HouseholdBuilder::subsistence,
              Household::subsistence,
              PartTables.SUBSISTENCE.empty())
          .with(
              "payments",
              new Entries<>(LedgerTables.PAYMENT),
              HouseholdBuilder::payments,
              Household::payments,
              List.of())
          .with("insured", Types.YES_NO, HouseholdBuilder::insured, Household::insured)
          .with(
              "disasterLoss", Types.MONEY, HouseholdBuilder::disasterLoss, Household::disasterLoss)
          .with(
              "creditNeeded", Types.YES_NO, HouseholdBuilder::creditNeeded, Household::creditNeeded)
          .with("goodsToSell", Types.YES_NO, HouseholdBuilder::goodsToSell, Household::goodsToSell)
          .with(
              "farmingIntent",
              Types.YES_NO,
              HouseholdBuilder::farmingIntent,
              Household::farmingIntent)
          .with(
              "scaledProduction",
              Types.YES_NO,
              HouseholdBuilder::scaledProduction,
              Household::scaledProduction)
          .with(
              "unknown",
              new TermSet<>(TermType.of("ledger", Ledger.class)),
              HouseholdBuilder::unknown,
              HouseholdTable::unknown,
              Set.of());

  private HouseholdTable() {}

  // No members is something else than members nobody knows.
  private static @Nullable List<Member> members(Household household) {
    boolean unsaid = household.members().isEmpty() && household.unknown().contains(Ledger.MEMBERS);
    return unsaid ? null : household.members();
  }

  private static Set<Ledger> unknown(Household household) {
    Set<Ledger> named = EnumSet.noneOf(Ledger.class);
    named.addAll(household.unknown());
    if (household.members().isEmpty()) {
      named.remove(Ledger.MEMBERS);
    }
    return named;
  }

  // Without production, costs of nothing are what is understood anyway.
  private static @Nullable Money operatingCosts(Household household) {
    Money costs = household.operatingCosts();
    boolean understood =
        household.production().isEmpty() && !household.unknown().contains(Ledger.PRODUCTION);
    return costs != null && costs.isZero() && understood ? null : costs;
  }
}
