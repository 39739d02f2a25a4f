package io.zengshou.rules.drl.engine;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Limits;
import io.zengshou.rules.assessment.Income;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.drl.facts.AllowanceTest;
import io.zengshou.rules.drl.facts.AllowanceTest.Counted;
import io.zengshou.rules.drl.facts.Gap;
import io.zengshou.rules.drl.facts.Member;
import io.zengshou.rules.drl.facts.Moment;
import io.zengshou.rules.drl.facts.YearOnYear;
import io.zengshou.rules.measure.IncomeCategory;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.money.Rate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Incomes of a household before and after the measures, as results and as facts for rules. */
final class IncomeFacts {

  private final Household household;
  private final Decisions decisions;
  private final IncomeBook book;

  IncomeFacts(Household household, Decisions decisions) {
    this.household = household;
    this.decisions = decisions;
    this.book = new IncomeBook(household);
  }

  /** The income of the household and what has been decided so far makes of it. */
  IncomeStatement statement() {
    return new IncomeStatement(before(), after(false), after(true), book.missing());
  }

  private Income before() {
    return income(book.operating(), book.wages(), book.property(), book.transfers());
  }

  private Income income(Range operating, Range wage, Range property, Range transfer) {
    return new Income(
        operating.exactly(),
        wage.exactly(),
        property.exactly(),
        transfer.exactly(),
        household.registeredPersons());
  }

  private Income after(boolean most) {
    Range received = book.received(decisions::paysHousehold);
    return new Income(
        after(book.operating(), IncomeCategory.OPERATING, most),
        after(book.wages(), IncomeCategory.WAGE, most),
        after(book.property(), IncomeCategory.PROPERTY, most),
        after(book.transfers().minus(received), IncomeCategory.TRANSFER, most, received),
        household.registeredPersons());
  }

  private @Nullable Money after(Range before, IncomeCategory category, boolean most) {
    return after(before, category, most, Range.ZERO);
  }

  private @Nullable Money after(
      Range before, IncomeCategory category, boolean most, Range received) {
    if (!before.isExact() || !received.isExact()) {
      return null;
    }
    Range given = given(category);
    long end = most ? given.most() : given.least();
    return end == Range.NO_MOST ? null : Money.ofFen(Math.addExact(before.least(), end));
  }

  private Range given(IncomeCategory category) {
    return decisions.sum(Kind.CASH, category).plus(decisions.sum(Kind.GUARANTEE, category));
  }

  /** Facts about incomes that rules of the next stage can see. */
  void results(FactBase facts) {
    Gap missing = Gap.missing(book.missing());
    Income before = before();
    Range total =
        book.operating().plus(book.wages()).plus(book.property()).plus(book.transfers());
    Range given = Range.ZERO.minus(book.received(decisions::paysHousehold));
    for (IncomeCategory category : IncomeCategory.values()) {
      given = given.plus(given(category));
    }
    facts.add(fact(Moment.BEFORE, before, total, missing));
    facts.add(fact(Moment.AFTER, after(false), total.plus(given), missing.and(given.gap())));
    facts.add(yearOnYear(before.perCapita(), missing));
    allowanceTest(facts);
  }

  private io.zengshou.rules.drl.facts.Income fact(
      Moment at, Income income, Range total, Gap missing) {
    Integer persons = household.registeredPersons();
    int few = persons == null ? 1 : persons;
    int many = persons == null ? Limits.PERSONS : persons;
    return new io.zengshou.rules.drl.facts.Income(
        at,
        total.exactly(),
        total.isExact() ? income.perCapita() : null,
        lowest(total.least(), few, many),
        highest(total.most(), few, many),
        missing);
  }

  private YearOnYear yearOnYear(@Nullable PerCapita now, Gap missing) {
    List<String> lacking = new ArrayList<>(now == null ? missing.missing() : List.of());
    PerCapita last = null;
    Money income = household.previousYear().netIncome();
    Integer persons = household.previousYear().persons();
    if (income == null) {
      lacking.add("previousYear.netIncome");
    }
    if (persons == null) {
      lacking.add("previousYear.persons");
    }
    if (income != null && persons != null) {
      last = new PerCapita(income, persons);
    }
    Gap gap = Gap.missing(lacking);
    if (now == null || last == null) {
      return new YearOnYear(null, null, gap);
    }
    boolean fell = now.compareTo(last) < 0;
    return new YearOnYear(fell, fell ? drop(now, last) : null, gap);
  }

  /** The exact share that was lost; null where last year's income was not above zero. */
  private static @Nullable Rate drop(PerCapita now, PerCapita last) {
    if (!last.total().isPositive()) {
      return null;
    }
    // last/p - now/q over last/p is (last*q - now*p) over last*q.
    long whole = Math.multiplyExact(last.total().fen(), now.persons());
    long left = Math.multiplyExact(now.total().fen(), last.persons());
    return new Rate(Math.subtractExact(whole, left), whole);
  }

  private void allowanceTest(FactBase facts) {
    Integer sharing = household.subsistence().sharingPersons();
    Integer known = sharing == null ? household.registeredPersons() : sharing;
    Covered covered = covered();
    int fewest = Math.max(0, (known == null ? 1 : known) - covered.perhaps());
    int most = (known == null ? Limits.PERSONS : known) - covered.certain();
    if (most < 1) {
      return;
    }
    Range counted = book.counted(decisions::paysHousehold).minus(covered.wages());
    Range cash = cash();
    Range with = counted.plus(cash);
    boolean exactPersons = known != null && fewest == most;
    Gap persons = known == null ? Gap.missing(List.of("registeredPersons")) : covered.gap();
    Gap gap = counted.gap().and(cash.gap()).and(persons);
    int few = Math.max(1, fewest);
    facts.add(
        new AllowanceTest(
            household.subsistence().assetsWithinLimits(),
            household.subsistence().method(),
            cash.exactly(),
            exactPersons && counted.isExact() ? perCapita(counted.least(), most) : null,
            exactPersons && with.isExact() ? perCapita(with.least(), most) : null,
            new Counted(
                Money.ofFen(cash.least()),
                lowest(counted.least(), few, most),
                lowest(with.least(), few, most)),
            new Counted(
                Money.ofFen(cash.most()),
                highest(counted.most(), few, most),
                highest(with.most(), few, most)),
            gap));
  }

  private Range cash() {
    Range sum = Range.ZERO;
    for (IncomeCategory category : IncomeCategory.values()) {
      sum = sum.plus(decisions.sum(Kind.CASH, category));
    }
    return sum;
  }

  private static PerCapita perCapita(long fen, int persons) {
    return new PerCapita(Money.ofFen(fen), persons);
  }

  private static PerCapita lowest(long fen, int few, int many) {
    return perCapita(fen, fen >= 0 ? many : few);
  }

  private static PerCapita highest(long fen, int few, int many) {
    return perCapita(fen, fen >= 0 ? few : many);
  }

  /** Who leaves the computation, certainly and perhaps, and what they earn (A26). */
  private record Covered(int certain, int perhaps, Range wages, Gap gap) {}

  private Covered covered() {
    int certain = 0;
    int perhaps = 0;
    Gap gap = Gap.NONE;
    Set<String> out = new HashSet<>();
    Set<String> perhapsOut = new HashSet<>();
    for (Map.Entry<Member, Truth> person : decisions.guaranteed().entrySet()) {
      perhaps++;
      perhapsOut.add(person.getKey().path());
      if (person.getValue().isTrue()) {
        certain++;
        out.add(person.getKey().path());
      } else {
        gap = gap.and(person.getValue().gap());
      }
    }
    Range wages = book.countedWages((i, wage) -> out.contains("members[" + wage.member() + "]"));
    Range ofPerhaps =
        book.countedWages(
            (i, wage) -> {
              String path = "members[" + wage.member() + "]";
              return perhapsOut.contains(path) && !out.contains(path);
            });
    return new Covered(certain, perhaps, wages.plus(ofPerhaps.orNothing(gap)), gap);
  }
}
