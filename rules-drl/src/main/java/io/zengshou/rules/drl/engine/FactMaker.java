package io.zengshou.rules.drl.engine;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.applicant.Limits;
import io.zengshou.rules.applicant.Loan;
import io.zengshou.rules.applicant.Machine;
import io.zengshou.rules.applicant.PathOrder;
import io.zengshou.rules.applicant.PeriodIncome;
import io.zengshou.rules.applicant.VillageCollective;
import io.zengshou.rules.applicant.WorkReliefProject;
import io.zengshou.rules.drl.facts.Borrower;
import io.zengshou.rules.drl.facts.CocoonDelivery;
import io.zengshou.rules.drl.facts.Collective;
import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.facts.Gap;
import io.zengshou.rules.drl.facts.HostFacts;
import io.zengshou.rules.drl.facts.Household;
import io.zengshou.rules.drl.facts.MachineUnit;
import io.zengshou.rules.drl.facts.Member;
import io.zengshou.rules.drl.facts.Payment;
import io.zengshou.rules.drl.facts.Place;
import io.zengshou.rules.drl.facts.ProductionReceipt;
import io.zengshou.rules.drl.facts.Project;
import io.zengshou.rules.drl.facts.SilkwormEggs;
import io.zengshou.rules.drl.facts.ThreeQuarters;
import io.zengshou.rules.drl.facts.Transfer;
import io.zengshou.rules.drl.language.Vocabulary;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Rate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes facts of an applicant; the order of the applicant's lists leaves no trace. */
final class FactMaker {

  /** How the id of a person begins who is registered but not listed. */
  static final String UNLISTED = "?";

  private final LocalDate asOf;
  private final FactBase facts;
  private final boolean inOrder;

  /**
   * Makes facts as of a day.
   *
   * @param inOrder whether they come in the order of their paths: what explains a finding does,
   *     amounts do not depend on it
   */
  FactMaker(LocalDate asOf, FactBase facts, boolean inOrder) {
    this.asOf = asOf;
    this.facts = facts;
    this.inOrder = inOrder;
  }

  void make(Applicant applicant) {
    if (applicant instanceof io.zengshou.rules.applicant.Household household) {
      household(household);
    } else if (applicant instanceof VillageCollective collective) {
      facts.add(new Collective(collective.operatingIncome()));
    } else if (applicant instanceof WorkReliefProject project) {
      facts.add(new Project(project.bridgingFunds(), share(project), shareGap(project)));
    } else if (applicant instanceof io.zengshou.rules.applicant.Borrower borrower) {
      facts.add(borrower(borrower));
    }
    for (HostFacts host : Vocabulary.STANDARD.hosts()) {
      new Recorded(facts, inOrder).of(host, applicant, asOf);
    }
  }

  private static @Nullable Rate share(WorkReliefProject project) {
    Money pay = project.labourPay();
    Money total = project.totalInvestment();
    return (pay == null || total == null) ? null : Rate.of(pay, total);
  }

  private static Gap shareGap(WorkReliefProject project) {
    return missing("totalInvestment", project.totalInvestment(), "labourPay", project.labourPay());
  }

  /** Which of two amounts, or both, are unknown. */
  private static Gap missing(
      String path, @Nullable Money amount, String otherPath, @Nullable Money other) {
    List<String> missing = new ArrayList<>(2);
    if (amount == null) {
      missing.add(path);
    }
    if (other == null) {
      missing.add(otherPath);
    }
    return Gap.missing(missing);
  }

  private static Borrower borrower(io.zengshou.rules.applicant.Borrower borrower) {
    Loan loan = borrower.loan();
    return new Borrower(
        borrower.entity(),
        borrower.labourIntensive(),
        borrower.inCounty(),
        borrower.directlyFarmingOrProcessing(),
        loan == null ? null : loan.product(),
        loan == null ? null : loan.ordinaryInterest(),
        loan == null ? null : loan.onTime());
  }

  private void household(io.zengshou.rules.applicant.Household h) {
    facts.add(Household.of(h));
    each(h.members(), "members", io.zengshou.rules.applicant.Member::id, this::member);
    unrecordedMembers(h);
    each(
        h.production(),
        "production",
        io.zengshou.rules.applicant.Production::id,
        (place, p) -> new ProductionReceipt(place, p.product(), p.receipts(), p.costs()));
    perhapsMore(h, Ledger.PRODUCTION, place -> new ProductionReceipt(place, null, null, null));
    each(
        h.silkwormEggs(),
        "silkwormEggs",
        io.zengshou.rules.applicant.SilkwormEggs::id,
        (place, e) -> new SilkwormEggs(place, e.sheets(), e.ledgerSigned()));
    perhapsMore(h, Ledger.SILKWORM_EGGS, place -> new SilkwormEggs(place, null, null));
    each(
        h.cocoonDeliveries(),
        "cocoonDeliveries",
        io.zengshou.rules.applicant.CocoonDelivery::id,
        CocoonDelivery::of);
    perhapsMore(h, Ledger.COCOON_DELIVERIES, CocoonDelivery::unknown);
    machines(h);
    each(
        h.transfers(),
        "transfers",
        io.zengshou.rules.applicant.Transfer::id,
        (place, t) -> new Transfer(place, t.kind(), t.amount()));
    perhapsMore(h, Ledger.TRANSFERS, place -> new Transfer(place, null, null));
    each(h.payments(), "payments", io.zengshou.rules.applicant.Payment::id, FactMaker::payment);
    perhapsMore(h, Ledger.PAYMENTS, place -> new Payment(place, null, null, null, null, Gap.NONE));
    facts.add(threeQuarters(h));
  }

  private void machines(io.zengshou.rules.applicant.Household h) {
    List<MachineUnit> units = new ArrayList<>();
    for (int i = 0; i < h.machines().size(); i++) {
      Machine machine = h.machines().get(i);
      Place place = new Place("machines", machine.id(), i);
      // Each unit is a fact of its own: the cap counts for each of them (A8).
      for (int unit = 1; unit <= machine.units(); unit++) {
        units.add(
            new MachineUnit(
                place, unit, machine.sericulture(), machine.price(), machine.otherSubsidy()));
      }
    }
    if (inOrder) {
      units.sort(
          Comparator.comparing(MachineUnit::path, PathOrder.NATURAL)
              .thenComparingInt(MachineUnit::unit));
    }
    units.forEach(facts::add);
    perhapsMore(h, Ledger.MACHINES, place -> new MachineUnit(place, 1, null, null, null));
  }

  private static Payment payment(Place place, io.zengshou.rules.applicant.Payment p) {
    Money due = p.dueAmount();
    Money paid = p.paidAmount();
    Gap gap =
        due != null && paid != null
            ? Gap.NONE
            : missing(place + ".dueAmount", due, place + ".paidAmount", paid);
    return new Payment(place, p.benefit(), due, Payment.paidInFull(p), p.paidOn(), gap);
  }

  private static ThreeQuarters threeQuarters(io.zengshou.rules.applicant.Household h) {
    List<String> missing = new ArrayList<>();
    missing("threeQuarters.current", h.threeQuarters().current(), missing);
    missing("threeQuarters.previous", h.threeQuarters().previous(), missing);
    return new ThreeQuarters(
        ThreeQuarters.current(h.threeQuarters()),
        ThreeQuarters.previous(h.threeQuarters()),
        Gap.missing(missing));
  }

  private static void missing(String path, PeriodIncome period, List<String> missing) {
    if (period.netIncome() == null) {
      missing.add(path + ".netIncome");
    }
    if (period.persons() == null) {
      missing.add(path + ".persons");
    }
  }

  private Member member(Place place, io.zengshou.rules.applicant.Member m) {
    return new Member(
        place,
        Member.age(m, asOf),
        m.labourCapacity(),
        Member.labour(m),
        m.employed(),
        m.willingToWork(),
        m.disabilityKind(),
        m.disabilityGrade(),
        Member.disabled(m),
        m.gravelyIll(),
        m.hasLivelihood(),
        m.supporter(),
        Member.onSubsistence(m),
        Member.onSpecialHardship(m),
        m.schooling(),
        Member.pupil(m, asOf),
        m.graduate(),
        m.veteran(),
        m.returned(),
        m.skilled(),
        m.selfEmployed(),
        m.flexibleWork(),
        m.startingBusiness(),
        m.wantsTraining(),
        m.wantsNearbyWork(),
        m.publicPost());
  }

  /** Persons that are registered but not listed: as many as are lacking, or any number. */
  private void unrecordedMembers(io.zengshou.rules.applicant.Household h) {
    boolean unchecked = h.unknown().contains(Ledger.MEMBERS);
    Integer registered = h.registeredPersons();
    int most = registered == null ? Limits.PERSONS : registered;
    int lacking = most - h.members().size();
    if (lacking <= 0 || (registered == null && !unchecked)) {
      return;
    }
    Gap gap = Gap.missing(List.of("members"));
    for (int i = 0; i < (registered == null ? 1 : lacking); i++) {
      facts.addUnrecorded(
          unknownMember(new Place("members", UNLISTED + i, i)), gap, registered == null);
    }
  }

  private static Member unknownMember(Place place) {
    return new Member(
        place, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null);
  }

  private void perhapsMore(
      io.zengshou.rules.applicant.Household h, Ledger list, Function<Place, Fact> unknown) {
    if (!h.unknown().isEmpty() && h.unknown().contains(list)) {
      facts.addUnrecorded(
          unknown.apply(Place.whole(list.id())), Gap.missing(List.of(list.id())), true);
    }
  }

  private <E> void each(
      List<E> entries,
      String list,
      Function<E, @Nullable String> id,
      BiFunction<Place, E, ? extends Fact> make) {
    List<Fact> made = new ArrayList<>(inOrder ? entries.size() : 0);
    for (int i = 0; i < entries.size(); i++) {
      Fact fact = make.apply(new Place(list, id.apply(entries.get(i)), i), entries.get(i));
      if (inOrder && entries.size() > 1) {
        made.add(fact);
      } else {
        facts.add(fact);
      }
    }
    if (made.size() > 1) {
      made.sort(Comparator.comparing(Fact::path, PathOrder.NATURAL));
    }
    for (Fact fact : made) {
      facts.add(fact);
    }
  }
}
