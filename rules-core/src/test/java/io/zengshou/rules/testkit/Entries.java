package io.zengshou.rules.testkit;

import io.zengshou.rules.applicant.Benefit;
import io.zengshou.rules.applicant.CocoonDelivery;
import io.zengshou.rules.applicant.CocoonDeliveryBuilder;
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
import io.zengshou.rules.money.Weight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** The lists of a household, every fact known and every entry with an id. */
final class Entries {

  private Entries() {}

  static Arbitrary<List<Production>> production() {
    Arbitrary<Production> entry =
        Combinators.combine(Arbitraries.of(Product.class), Figures.around(50_000), Figures.seldom())
            .as((product, receipts, costs) -> new Production(null, product, null, receipts, costs));
    return listOf(3, "crop", entry, (id, e) -> ProductionBuilder.builder(e).id(id).build());
  }

  static Arbitrary<List<SilkwormEggs>> silkwormEggs() {
    Arbitrary<SilkwormEggs> entry =
        Combinators.combine(Figures.sheets(), Figures.mostlyTrue())
            .as((sheets, signed) -> new SilkwormEggs(null, sheets, signed));
    return listOf(2, "eggs", entry, (id, e) -> SilkwormEggsBuilder.builder(e).id(id).build());
  }

  static Arbitrary<List<CocoonDelivery>> cocoonDeliveries() {
    Arbitrary<CocoonDelivery> entry =
        Combinators.combine(Figures.weight(), Figures.mostlyTrue(), Figures.mostlyTrue())
            .as((weight, registered, premium) -> delivery(weight, registered, premium));
    return listOf(3, "delivery", entry, (id, e) -> CocoonDeliveryBuilder.builder(e).id(id).build());
  }

  private static CocoonDelivery delivery(Weight weight, boolean registered, boolean premium) {
    return new CocoonDelivery(null, weight, registered, premium);
  }

  static Arbitrary<List<Machine>> machines() {
    Arbitrary<Machine> entry =
        Combinators.combine(
                Figures.mostlyTrue(),
                Figures.around(2_000),
                Arbitraries.frequency(Tuple.of(3, 1), Tuple.of(1, 2), Tuple.of(1, 3)),
                Figures.seldom())
            .as(
                (sericulture, price, units, other) ->
                    new Machine(null, null, sericulture, price, units, other));
    return listOf(2, "machine", entry, (id, e) -> MachineBuilder.builder(e).id(id).build());
  }

  /** The member is only a number, until the members are known. */
  static Arbitrary<List<Wage>> wages() {
    Arbitrary<Wage> entry =
        Combinators.combine(Arbitraries.integers().between(0, 5), Figures.money(), Figures.seldom())
            .as((member, amount, costs) -> new Wage(null, member.toString(), amount, costs));
    return listOf(3, "wage", entry, (id, e) -> WageBuilder.builder(e).id(id).build());
  }

  static Arbitrary<List<PropertyIncome>> property() {
    Arbitrary<PropertyIncome> entry =
        Combinators.combine(Arbitraries.of(PropertyKind.class), Figures.money())
            .as((kind, amount) -> new PropertyIncome(null, kind, amount));
    return listOf(2, "property", entry, (id, e) -> PropertyIncomeBuilder.builder(e).id(id).build());
  }

  /** In about half the households the three kinds that clause 二(三)4 asks for are all there. */
  static Arbitrary<List<Transfer>> transfers() {
    Arbitrary<List<Transfer>> any = transfer().list().ofMaxSize(3);
    Arbitrary<List<Transfer>> asked =
        Combinators.combine(Figures.seldom(), Figures.seldom(), Figures.seldom())
            .as(
                (support, claim, donation) ->
                    List.of(
                        transfer(TransferKind.SUPPORT, support, null),
                        transfer(TransferKind.INSURANCE_CLAIM, claim, null),
                        transfer(TransferKind.DONATION, donation, null)));
    return Combinators.combine(any, Arbitraries.oneOf(asked, Arbitraries.just(List.<Transfer>of())))
        .as(Entries::joined)
        .map(
            entries ->
                numbered(
                    "transfer", entries, (id, e) -> TransferBuilder.builder(e).id(id).build()));
  }

  /** What was paid under a cash measure is a subsidy; under a guarantee it is social relief. */
  private static Arbitrary<Transfer> transfer() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            8,
            Combinators.combine(Arbitraries.of(TransferKind.class), Figures.money())
                .as((kind, amount) -> transfer(kind, amount, null))),
        Tuple.of(
            1,
            Combinators.combine(Arbitraries.of(IncomeOracle.CASH), Figures.money())
                .as((measure, amount) -> transfer(TransferKind.SUBSIDY, amount, measure))),
        Tuple.of(
            1,
            Combinators.combine(Arbitraries.of(IncomeOracle.GUARANTEES), Figures.money())
                .as((measure, amount) -> transfer(TransferKind.SOCIAL_RELIEF, amount, measure))));
  }

  private static Transfer transfer(TransferKind kind, Money amount, @Nullable PlanMeasure measure) {
    return new Transfer(null, kind, amount, measure == null ? null : measure.id());
  }

  static Arbitrary<List<Payment>> payments() {
    Arbitrary<Payment> entry =
        Combinators.combine(
                Arbitraries.of(Benefit.class),
                Figures.money(),
                Arbitraries.of(-1L, 0L, 0L, 0L, 1L, Long.MIN_VALUE),
                Figures.payday())
            .as(Entries::payment);
    return listOf(2, "payment", entry, (id, e) -> PaymentBuilder.builder(e).id(id).build());
  }

  /** Nothing paid has no day. */
  private static Payment payment(Benefit benefit, Money due, long more, LocalDate day) {
    long paid = more == Long.MIN_VALUE ? 0 : Math.max(0, due.fen() + more);
    return new Payment(null, benefit, due, Money.ofFen(paid), paid == 0 ? null : day);
  }

  private static <E> List<E> joined(List<E> some, List<E> others) {
    List<E> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private static <E> Arbitrary<List<E>> listOf(
      int most, String prefix, Arbitrary<E> entry, BiFunction<String, E, E> withId) {
    return entry.list().ofMaxSize(most).map(entries -> numbered(prefix, entries, withId));
  }

  static <E> List<E> numbered(String prefix, List<E> entries, BiFunction<String, E, E> withId) {
    List<E> numbered = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      numbered.add(withId.apply(prefix + i, entries.get(i)));
    }
    return numbered;
  }
}
