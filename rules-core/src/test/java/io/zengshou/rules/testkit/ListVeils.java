package io.zengshou.rules.testkit;

import io.zengshou.rules.applicant.CocoonDelivery;
import io.zengshou.rules.applicant.CocoonDeliveryBuilder;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.applicant.Machine;
import io.zengshou.rules.applicant.MachineBuilder;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.MemberBuilder;
import io.zengshou.rules.applicant.Payment;
import io.zengshou.rules.applicant.PaymentBuilder;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.applicant.ProductionBuilder;
import io.zengshou.rules.applicant.PropertyIncome;
import io.zengshou.rules.applicant.PropertyIncomeBuilder;
import io.zengshou.rules.applicant.SilkwormEggs;
import io.zengshou.rules.applicant.SilkwormEggsBuilder;
import io.zengshou.rules.applicant.Transfer;
import io.zengshou.rules.applicant.TransferBuilder;
import io.zengshou.rules.applicant.Wage;
import io.zengshou.rules.applicant.WageBuilder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Ways to know less of one list of a household.
 *
 * @param <E> what an entry is
 * @param ledger which list
 * @param list reads it
 * @param setter writes it
 * @param id the id of an entry
 * @param losses each loses one fact of an entry
 */
record ListVeils<E>(
    Ledger ledger,
    Function<Household, List<E>> list,
    BiConsumer<HouseholdBuilder, List<E>> setter,
    Function<E, @Nullable String> id,
    List<UnaryOperator<E>> losses) {

  static final List<ListVeils<?>> ALL =
      List.of(
          new ListVeils<Member>(
              Ledger.MEMBERS,
              Household::members,
              HouseholdBuilder::members,
              Member::id,
              List.of(
                  m -> MemberBuilder.builder(m).age(null).birthDate(null).build(),
                  m -> MemberBuilder.builder(m).labourCapacity(null).build(),
                  m -> MemberBuilder.builder(m).employed(null).build(),
                  m -> MemberBuilder.builder(m).willingToWork(null).build(),
                  m -> MemberBuilder.builder(m).disabilityKind(null).disabilityGrade(null).build(),
                  m -> MemberBuilder.builder(m).disabilityGrade(null).build(),
                  m -> MemberBuilder.builder(m).gravelyIll(null).build(),
                  m -> MemberBuilder.builder(m).hasLivelihood(null).build(),
                  m -> MemberBuilder.builder(m).supporter(null).build(),
                  m -> MemberBuilder.builder(m).schooling(null).build(),
                  m -> MemberBuilder.builder(m).graduate(null).veteran(null).build(),
                  m -> MemberBuilder.builder(m).returned(null).build(),
                  m -> MemberBuilder.builder(m).skilled(null).build(),
                  m -> MemberBuilder.builder(m).selfEmployed(null).build(),
                  m -> MemberBuilder.builder(m).flexibleWork(null).build(),
                  m -> MemberBuilder.builder(m).startingBusiness(null).build(),
                  m -> MemberBuilder.builder(m).wantsTraining(null).build(),
                  m -> MemberBuilder.builder(m).wantsNearbyWork(null).build(),
                  m -> MemberBuilder.builder(m).publicPost(null).build())),
          new ListVeils<Production>(
              Ledger.PRODUCTION,
              Household::production,
              HouseholdBuilder::production,
              Production::id,
              List.of(
                  e -> ProductionBuilder.builder(e).product(null).build(),
                  e -> ProductionBuilder.builder(e).receipts(null).build())),
          new ListVeils<SilkwormEggs>(
              Ledger.SILKWORM_EGGS,
              Household::silkwormEggs,
              HouseholdBuilder::silkwormEggs,
              SilkwormEggs::id,
              List.of(
                  e -> SilkwormEggsBuilder.builder(e).sheets(null).build(),
                  e -> SilkwormEggsBuilder.builder(e).ledgerSigned(null).build())),
          new ListVeils<CocoonDelivery>(
              Ledger.COCOON_DELIVERIES,
              Household::cocoonDeliveries,
              HouseholdBuilder::cocoonDeliveries,
              CocoonDelivery::id,
              List.of(
                  e -> CocoonDeliveryBuilder.builder(e).weight(null).build(),
                  e -> CocoonDeliveryBuilder.builder(e).unit(null).build(),
                  e -> CocoonDeliveryBuilder.builder(e).registered(null).build(),
                  e -> CocoonDeliveryBuilder.builder(e).premium(null).build())),
          new ListVeils<Machine>(
              Ledger.MACHINES,
              Household::machines,
              HouseholdBuilder::machines,
              Machine::id,
              List.of(
                  e -> MachineBuilder.builder(e).sericulture(null).build(),
                  e -> MachineBuilder.builder(e).price(null).build())),
          new ListVeils<Wage>(
              Ledger.WAGES,
              Household::wages,
              HouseholdBuilder::wages,
              Wage::id,
              List.of(
                  e -> WageBuilder.builder(e).amount(null).build(),
                  e -> WageBuilder.builder(e).member(null).build())),
          new ListVeils<PropertyIncome>(
              Ledger.PROPERTY,
              Household::property,
              HouseholdBuilder::property,
              PropertyIncome::id,
              List.of(
                  e -> PropertyIncomeBuilder.builder(e).kind(null).build(),
                  e -> PropertyIncomeBuilder.builder(e).amount(null).build())),
          new ListVeils<Transfer>(
              Ledger.TRANSFERS,
              Household::transfers,
              HouseholdBuilder::transfers,
              Transfer::id,
              List.of(
                  e -> TransferBuilder.builder(e).kind(null).build(),
                  e -> TransferBuilder.builder(e).amount(null).build())),
          new ListVeils<Payment>(
              Ledger.PAYMENTS,
              Household::payments,
              HouseholdBuilder::payments,
              Payment::id,
              List.of(
                  e -> PaymentBuilder.builder(e).benefit(null).build(),
                  e -> PaymentBuilder.builder(e).dueAmount(null).build(),
                  e -> PaymentBuilder.builder(e).paidAmount(null).build(),
                  e -> PaymentBuilder.builder(e).paidOn(null).build())));

  /** Adds what can be lost of this household's list. */
  void addTo(List<Veil> veils, Household household) {
    List<E> entries = list.apply(household);
    for (int lost : new TreeSet<>(List.of(0, Math.min(1, entries.size()), entries.size()))) {
      veils.add(new Veil("unchecked " + ledger.id() + " less " + lost, h -> unchecked(h, lost)));
    }
    for (E entry : entries) {
      String name = Facts.known(id.apply(entry));
      for (int i = 0; i < losses.size(); i++) {
        UnaryOperator<E> loss = losses.get(i);
        veils.add(new Veil(ledger.id() + "[" + name + "] loss " + i, h -> lose(h, name, loss)));
      }
    }
  }

  /** Nobody has checked the list: as many entries may be missing, and perhaps none. */
  private Household unchecked(Household h, int lost) {
    List<E> entries = list.apply(h);
    Set<Ledger> unknown = EnumSet.of(ledger);
    unknown.addAll(h.unknown());
    HouseholdBuilder builder = HouseholdBuilder.builder(h).unknown(unknown);
    setter.accept(builder, entries.subList(Math.min(lost, entries.size()), entries.size()));
    return builder.build();
  }

  private Household lose(Household h, String name, UnaryOperator<E> loss) {
    List<E> entries = new ArrayList<>(list.apply(h));
    entries.replaceAll(entry -> Objects.equals(id.apply(entry), name) ? loss.apply(entry) : entry);
    HouseholdBuilder builder = HouseholdBuilder.builder(h);
    setter.accept(builder, entries);
    return builder.build();
  }
}
