package io.zengshou.rules.json;

import io.zengshou.rules.applicant.Benefit;
import io.zengshou.rules.applicant.Machine;
import io.zengshou.rules.applicant.MachineBuilder;
import io.zengshou.rules.applicant.Payment;
import io.zengshou.rules.applicant.PaymentBuilder;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.applicant.ProductionBuilder;
import io.zengshou.rules.applicant.PropertyIncome;
import io.zengshou.rules.applicant.PropertyIncomeBuilder;
import io.zengshou.rules.applicant.PropertyKind;
import io.zengshou.rules.applicant.SilkwormEggs;
import io.zengshou.rules.applicant.SilkwormEggsBuilder;
import io.zengshou.rules.applicant.Transfer;
import io.zengshou.rules.applicant.TransferBuilder;
import io.zengshou.rules.applicant.TransferKind;
import io.zengshou.rules.applicant.Wage;
import io.zengshou.rules.applicant.WageBuilder;
import io.zengshou.rules.money.Money;

/** The properties of the entries of a household's ledgers. */
final class LedgerTables {

  static final Table<Production, ProductionBuilder> PRODUCTION =
      Table.<Production, ProductionBuilder>of(
              "production", ProductionBuilder::builder, ProductionBuilder::build)
          .with("id", Types.ID, ProductionBuilder::id, Production::id)
          .with(
              "product",
              TermType.of("product", Product.class),
              ProductionBuilder::product,
              Production::product)
          .with("name", Types.WORDS, ProductionBuilder::name, Production::name)
          .with("receipts", Types.MONEY, ProductionBuilder::receipts, Production::receipts)
          .with("costs", Types.MONEY, ProductionBuilder::costs, Production::costs, Money.ZERO);

  static final Table<SilkwormEggs, SilkwormEggsBuilder> SILKWORM_EGGS =
      Table.<SilkwormEggs, SilkwormEggsBuilder>of(
              "silkwormEggs", SilkwormEggsBuilder::builder, SilkwormEggsBuilder::build)
          .with("id", Types.ID, SilkwormEggsBuilder::id, SilkwormEggs::id)
          .with("sheets", Types.SHEETS, SilkwormEggsBuilder::sheets, SilkwormEggs::sheets)
          .with(
              "ledgerSigned",
              Types.YES_NO,
              SilkwormEggsBuilder::ledgerSigned,
              SilkwormEggs::ledgerSigned);

  static final Table<Machine, MachineBuilder> MACHINE =
      Table.<Machine, MachineBuilder>of("machine", MachineBuilder::builder, MachineBuilder::build)
          .with("id", Types.ID, MachineBuilder::id, Machine::id)
          .with("name", Types.WORDS, MachineBuilder::name, Machine::name)
          .with("sericulture", Types.YES_NO, MachineBuilder::sericulture, Machine::sericulture)
          .with("price", Types.MONEY, MachineBuilder::price, Machine::price)
          .with("units", Types.UNITS, MachineBuilder::units, Machine::units, 1)
          .with(
              "otherSubsidy",
              Types.MONEY,
              MachineBuilder::otherSubsidy,
              Machine::otherSubsidy,
              Money.ZERO);

  static final Table<Wage, WageBuilder> WAGE =
      Table.<Wage, WageBuilder>of("wage", WageBuilder::builder, WageBuilder::build)
          .with("id", Types.ID, WageBuilder::id, Wage::id)
          .with("member", Types.ID, WageBuilder::member, Wage::member)
          .with("amount", Types.MONEY, WageBuilder::amount, Wage::amount)
          .with(
              "employmentCosts",
              Types.MONEY,
              WageBuilder::employmentCosts,
              Wage::employmentCosts,
              Money.ZERO);

  static final Table<PropertyIncome, PropertyIncomeBuilder> PROPERTY =
      Table.<PropertyIncome, PropertyIncomeBuilder>of(
              "propertyIncome", PropertyIncomeBuilder::builder, PropertyIncomeBuilder::build)
          .with("id", Types.ID, PropertyIncomeBuilder::id, PropertyIncome::id)
          .with(
              "kind",
              TermType.of("propertyKind", PropertyKind.class),
              PropertyIncomeBuilder::kind,
              PropertyIncome::kind)
          .with("amount", Types.MONEY, PropertyIncomeBuilder::amount, PropertyIncome::amount);

  static final Table<Transfer, TransferBuilder> TRANSFER =
      Table.<Transfer, TransferBuilder>of(
              "transfer", TransferBuilder::builder, TransferBuilder::build)
          .with("id", Types.ID, TransferBuilder::id, Transfer::id)
          .with(
              "kind",
              TermType.of("transferKind", TransferKind.class),
              TransferBuilder::kind,
              Transfer::kind)
          .with("amount", Types.MONEY, TransferBuilder::amount, Transfer::amount)
          .with("measure", Types.ID, TransferBuilder::measure, Transfer::measure);

  static final Table<Payment, PaymentBuilder> PAYMENT =
      Table.<Payment, PaymentBuilder>of("payment", PaymentBuilder::builder, PaymentBuilder::build)
          .with("id", Types.ID, PaymentBuilder::id, Payment::id)
          .with(
              "benefit",
              TermType.of("benefit", Benefit.class),
              PaymentBuilder::benefit,
              Payment::benefit)
          .with("dueAmount", Types.MONEY, PaymentBuilder::dueAmount, Payment::dueAmount)
          .with("paidAmount", Types.MONEY, PaymentBuilder::paidAmount, Payment::paidAmount)
          .with("paidOn", Types.DAY, PaymentBuilder::paidOn, Payment::paidOn);

  private LedgerTables() {}
}
