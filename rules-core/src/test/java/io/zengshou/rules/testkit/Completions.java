package io.zengshou.rules.testkit;

import io.zengshou.rules.applicant.CocoonDelivery;
import io.zengshou.rules.applicant.CocoonDeliveryBuilder;
import io.zengshou.rules.applicant.DisabilityKind;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.MemberBuilder;
import io.zengshou.rules.applicant.Monitoring;
import io.zengshou.rules.applicant.Payment;
import io.zengshou.rules.applicant.PaymentBuilder;
import io.zengshou.rules.applicant.Wage;
import io.zengshou.rules.applicant.WageBuilder;
import io.zengshou.rules.applicant.WeightUnit;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Households as they may turn out to be, once all that is unknown about one is found out. */
public final class Completions {

  /** Absent is no gap: it is only for the ledger, or has a default. */
  private static final Set<String> NO_GAP =
      Set.of(
          "id",
          "name",
          "township",
          "village",
          "head",
          "birthDate",
          "sharingPersons",
          "countedIncome",
          "measure",
          "member",
          "registeredPersons");

  private static final int MOST_TRIES = 50;

  private final Household veiled;
  private final Household donor;
  private final Guess guess;

  private Completions(Household veiled, Household donor, Guess guess) {
    this.veiled = veiled;
    this.donor = donor;
    this.guess = guess;
  }

  /**
   * Some completions: one with the least of everything, one with the most, and others.
   *
   * @param veiled of which some facts are unknown
   * @param donor has entries for the lists that nobody has checked
   * @param random chooses
   * @param many how many, from 2
   */
  public static List<Household> of(Household veiled, Household donor, Random random, int many) {
    List<Household> completions = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      Guess.Manner manner =
          switch (i) {
            case 0 -> Guess.Manner.LEAST;
            case 1 -> Guess.Manner.MOST;
            default -> Guess.Manner.ANY;
          };
      completions.add(one(veiled, donor, random, manner));
    }
    return completions;
  }

  private static Household one(
      Household veiled, Household donor, Random random, Guess.Manner manner) {
    for (int i = 0; i < MOST_TRIES; i++) {
      try {
        // What contradicts itself in one manner may do in another.
        Guess.Manner tried = i < MOST_TRIES / 2 ? manner : Guess.Manner.ANY;
        return new Completions(veiled, donor, new Guess(random, tried)).household();
      } catch (InvalidApplicantException e) {
        // These guesses contradict each other: the next will not.
      }
    }
    throw new IllegalStateException("no completion of " + veiled);
  }

  private Household household() {
    List<Member> members = members();
    Household listed =
        HouseholdBuilder.builder(veiled)
            .members(members)
            .registeredPersons(
                veiled.registeredPersons() == null ? members.size() : veiled.registeredPersons())
            .production(more(Ledger.PRODUCTION, veiled.production(), donor.production()))
            .silkwormEggs(more(Ledger.SILKWORM_EGGS, veiled.silkwormEggs(), donor.silkwormEggs()))
            .cocoonDeliveries(
                more(Ledger.COCOON_DELIVERIES, veiled.cocoonDeliveries(), donor.cocoonDeliveries()))
            .machines(more(Ledger.MACHINES, veiled.machines(), donor.machines()))
            .wages(wages(members))
            .property(more(Ledger.PROPERTY, veiled.property(), donor.property()))
            .transfers(more(Ledger.TRANSFERS, veiled.transfers(), donor.transfers()))
            .payments(payments())
            .threeQuarters(filled(veiled.threeQuarters()))
            .previousYear(filled(veiled.previousYear()))
            .subsistence(filled(veiled.subsistence()))
            .unknown(Set.of())
            .build();
    Household filled = filled(listed);
    return filled.monitoring() == Monitoring.NONE && veiled.riskEliminated() == null
        ? HouseholdBuilder.builder(filled).riskEliminated(null).build()
        : filled;
  }

  /** All persons: those whom wages name first, then as many as are lacking. */
  private List<Member> members() {
    List<Member> members = new ArrayList<>();
    veiled.members().forEach(member -> members.add(person(member)));
    Set<String> unlisted = new TreeSet<>();
    veiled.wages().stream()
        .map(Wage::member)
        .filter(id -> id != null && members.stream().noneMatch(m -> m.id().equals(id)))
        .forEach(unlisted::add);
    Integer registered = veiled.registeredPersons();
    boolean unchecked = veiled.unknown().contains(Ledger.MEMBERS);
    int all =
        registered != null
            ? registered
            : members.size() + unlisted.size() + (unchecked ? guess.below(3) : 0);
    for (String id : unlisted) {
      members.add(stranger(id));
    }
    while (members.size() < Math.max(all, 1)) {
      members.add(stranger("more" + members.size()));
    }
    return members;
  }

  private Member stranger(String id) {
    Member like = donor.members().get(guess.below(donor.members().size()));
    return MemberBuilder.builder(like).id(id).build();
  }

  private Member person(Member member) {
    boolean noAge = member.age() == null && member.birthDate() == null;
    Member aged = noAge ? member : MemberBuilder.builder(member).age(0).birthDate(null).build();
    Member filled = filled(aged);
    Integer grade = member.disabilityGrade();
    boolean graded = filled.disabilityKind() != DisabilityKind.NONE;
    return MemberBuilder.builder(filled)
        .age(noAge ? filled.age() : member.age())
        .birthDate(member.birthDate())
        .disabilityGrade(grade == null && !graded ? null : filled.disabilityGrade())
        .build();
  }

  private List<Wage> wages(List<Member> members) {
    List<Wage> wages = new ArrayList<>();
    for (Wage wage : more(Ledger.WAGES, veiled.wages(), donor.wages())) {
      boolean known = members.stream().anyMatch(member -> member.id().equals(wage.member()));
      String earner = members.get(guess.below(members.size())).id();
      wages.add(known ? wage : WageBuilder.builder(wage).member(earner).build());
    }
    return wages;
  }

  /** Nothing paid has no day. */
  private List<Payment> payments() {
    List<Payment> payments = new ArrayList<>();
    for (Payment payment : more(Ledger.PAYMENTS, veiled.payments(), donor.payments())) {
      boolean nothing = payment.paidAmount() != null && payment.paidAmount().isZero();
      boolean told = veiled.payments().stream().anyMatch(p -> p.paidOn() != null && is(p, payment));
      payments.add(
          nothing && !told ? PaymentBuilder.builder(payment).paidOn(null).build() : payment);
    }
    return payments;
  }

  private static boolean is(Payment one, Payment other) {
    return one.id() != null && one.id().equals(other.id());
  }

  /** The entries, filled in, and where nobody has checked the list some of the donor's. */
  private <E extends Record> List<E> more(Ledger ledger, List<E> entries, List<E> donated) {
    List<E> all = new ArrayList<>();
    entries.forEach(entry -> all.add(filled(entry)));
    if (veiled.unknown().contains(ledger) && !donated.isEmpty()) {
      int many = guess.below(4);
      for (int i = 0; i < many; i++) {
        E entry = donated.get(guess.below(donated.size()));
        all.add(Parts.with(entry, Parts.of(entry)[0], "found" + i));
      }
    }
    return all;
  }

  /** The record with a guess for each gap. */
  private <R extends Record> R filled(R record) {
    RecordComponent[] parts = Parts.of(record);
    @Nullable Object[] values = new @Nullable Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      Object value = Parts.read(record, parts[i]);
      if (value instanceof Record part && value.getClass().getSimpleName().equals("PeriodIncome")) {
        values[i] = filled(part);
      } else if (value == null && !NO_GAP.contains(parts[i].getName())) {
        values[i] = guess.value(parts[i]);
      } else {
        values[i] = value;
      }
    }
    return meant(record, Parts.make(record, parts, values));
  }

  /** A number that turns out to be of kilograms weighs twice what it would in jin. */
  @SuppressWarnings("unchecked") // The same class as the record's.
  private static <R extends Record> R meant(R veiled, R filled) {
    return veiled instanceof CocoonDelivery before
            && before.unit() == null
            && before.weight() != null
            && filled instanceof CocoonDelivery after
            && after.unit() == WeightUnit.KILOGRAM
        ? (R)
            CocoonDeliveryBuilder.builder(after)
                .weight(before.weight().plus(before.weight()))
                .build()
        : filled;
  }
}
