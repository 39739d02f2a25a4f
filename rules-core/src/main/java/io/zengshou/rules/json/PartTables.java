package io.zengshou.rules.json;

import io.zengshou.rules.applicant.AllowanceMethod;
import io.zengshou.rules.applicant.PeriodIncome;
import io.zengshou.rules.applicant.PeriodIncomeBuilder;
import io.zengshou.rules.applicant.PreviousYear;
import io.zengshou.rules.applicant.PreviousYearBuilder;
import io.zengshou.rules.applicant.Subsistence;
import io.zengshou.rules.applicant.SubsistenceBuilder;
import io.zengshou.rules.applicant.ThreeQuarters;
import io.zengshou.rules.applicant.ThreeQuartersBuilder;
import io.zengshou.rules.money.Money;

/** The properties of the objects that a household has once. */
final class PartTables {

  static final Table<PeriodIncome, PeriodIncomeBuilder> PERIOD =
      Table.<PeriodIncome, PeriodIncomeBuilder>of(
              "periodIncome", PeriodIncomeBuilder::builder, PeriodIncomeBuilder::build)
          .with(
              "netIncome",
              Types.SIGNED_MONEY,
              PeriodIncomeBuilder::netIncome,
              PeriodIncome::netIncome)
          .with("persons", Types.PERSONS, PeriodIncomeBuilder::persons, PeriodIncome::persons);

  static final Table<ThreeQuarters, ThreeQuartersBuilder> THREE_QUARTERS =
      Table.<ThreeQuarters, ThreeQuartersBuilder>of(
              "threeQuarters", ThreeQuartersBuilder::builder, ThreeQuartersBuilder::build)
          .with(
              "current",
              new Part<>(PERIOD),
              ThreeQuartersBuilder::current,
              ThreeQuarters::current,
              PERIOD.empty())
          .with(
              "previous",
              new Part<>(PERIOD),
              ThreeQuartersBuilder::previous,
              ThreeQuarters::previous,
              PERIOD.empty());

  static final Table<PreviousYear, PreviousYearBuilder> PREVIOUS_YEAR =
      Table.<PreviousYear, PreviousYearBuilder>of(
              "previousYear", PreviousYearBuilder::builder, PreviousYearBuilder::build)
          .with(
              "netIncome",
              Types.SIGNED_MONEY,
              PreviousYearBuilder::netIncome,
              PreviousYear::netIncome)
          .with("persons", Types.PERSONS, PreviousYearBuilder::persons, PreviousYear::persons)
          .with("allowance", Types.MONEY, PreviousYearBuilder::allowance, PreviousYear::allowance);

  static final Table<Subsistence, SubsistenceBuilder> SUBSISTENCE =
      Table.<Subsistence, SubsistenceBuilder>of(
              "subsistence", SubsistenceBuilder::builder, SubsistenceBuilder::build)
          .with(
              "assetsWithinLimits",
              Types.YES_NO,
              SubsistenceBuilder::assetsWithinLimits,
              Subsistence::assetsWithinLimits)
          .with(
              "sharingPersons",
              Types.PERSONS,
              SubsistenceBuilder::sharingPersons,
              Subsistence::sharingPersons)
          .with(
              "countedIncome",
              Types.MONEY,
              SubsistenceBuilder::countedIncome,
              Subsistence::countedIncome)
          .with(
              "rigidSpending",
              Types.MONEY,
              SubsistenceBuilder::rigidSpending,
              Subsistence::rigidSpending,
              Money.ZERO)
          .with(
              "method",
              TermType.of("allowanceMethod", AllowanceMethod.class),
              SubsistenceBuilder::method,
              Subsistence::method);

  private PartTables() {}
}
