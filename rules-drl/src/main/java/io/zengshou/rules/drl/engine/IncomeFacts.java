package io.zengshou.rules.drl.engine;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Limits;
import io.zengshou.rules.assessment.Income;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.drl.facts.AllowanceTest;
import io.zengshou.rules.drl.facts.Gap;
import io.zengshou.rules.drl.facts.Moment;
import io.zengshou.rules.drl.facts.YearOnYear;
import io.zengshou.rules.drl.language.FactType;
import io.zengshou.rules.drl.language.Vocabulary;
import io.zengshou.rules.measure.IncomeCategory;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.money.Rate;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Incomes of a household before and after the measures, as results and as facts for rules. */
final class IncomeFacts {

  /** The point that is open where no share can be lost: of an income that was not above zero. */
  private static final String NO_DROP = "A22";

  /** Of incomes up to here, in fen, the product with persons and a difference fit a long. */
  private static final long SMALL = Long.MAX_VALUE / 4 / Limits.PERSONS;

  private static final FactType INCOME =
      Vocabulary.STANDARD.typeOf(io.zengshou.rules.drl.facts.Income.class);
  private static final FactType YEAR_ON_YEAR = Vocabulary.STANDARD.typeOf(YearOnYear.class);
  private static final FactType ALLOWANCE_TEST = Vocabulary.STANDARD.typeOf(AllowanceTest.class);

  private final Household household;
  private final Decided decisions;
  private final IncomeBook book;
  private final Income before;

  /** What was received already under a measure; worked out when first asked for. */
  private @Nullable Range received;

  IncomeFacts(Household household, Decided decisions) {
    this.household = household;
    this.decisions = decisions;
    this.book = IncomeBook.of(household);
    this.before =
        new Income(
            book.operating().exactly(),
            book.wages().exactly(),
            book.property().exactly(),
            book.transfers().exactly(),
            household.registeredPersons());
  }

  /** The income of the household and what has been decided so far makes of it. */
  IncomeStatement statement() {
    Range operating = decisions.given(IncomeCategory.OPERATING);
    Range wage = decisions.given(IncomeCategory.WAGE);
    Range property = decisions.given(IncomeCategory.PROPERTY);
    Range transfer = decisions.given(IncomeCategory.TRANSFER);
    Income after = after(operating.least(), wage.least(), property.least(), transfer.least());
    boolean exact =
        operating.isExact() && wage.isExact() && property.isExact() && transfer.isExact();
    Income most =
        exact ? after : after(operating.most(), wage.most(), property.most(), transfer.most());
    return new IncomeStatement(before, after, most, book.missing());
  }

  /** The income with what measures give to each category, in fen. */
  private Income after(long operating, long wage, long property, long transfer) {
    Range received = received();
    return new Income(
        plus(before.operating(), operating),
        plus(before.wage(), wage),
        plus(before.property(), property),
        received.isExact() && transfer != Range.NO_MOST
            ? plus(before.transfer(), Math.subtractExact(transfer, received.least()))
            : null,
        household.registeredPersons());
  }

  private static @Nullable Money plus(@Nullable Money income, long given) {
    if (income == null || given == 0) {
      return income;
    }
    return given == Range.NO_MOST ? null : Money.ofFen(Math.addExact(income.fen(), given));
  }

  private Range received() {
    if (received == null) {
      received = book.received(decisions.rules()::paysHousehold);
    }
    return received;
  }

  /** Facts, and those about incomes that rules of a stage look at. */
  FactBase above(FactBase facts, Stage stage) {
    if (!stage.looksAt(INCOME) && !stage.looksAt(YEAR_ON_YEAR) && !stage.looksAt(ALLOWANCE_TEST)) {
      return facts;
    }
    FactBase all = facts.above();
    results(stage, all);
    return all;
  }

  /** Adds facts about incomes that rules of a stage look at. */
  void results(Stage stage, FactBase facts) {
    if (stage.looksAt(Moment.BEFORE)) {
      facts.add(fact(Moment.BEFORE, book.total(), missing()));
    }
    if (stage.looksAt(Moment.AFTER)) {
      Range given = Range.ZERO.minus(received()).plus(decisions.givenToHousehold());
      facts.add(fact(Moment.AFTER, book.total().plus(given), missing().and(given.gap())));
    }
    if (stage.looksAt(YEAR_ON_YEAR)) {
      facts.add(yearOnYear(before.perCapita(), missing()));
    }
    if (stage.looksAt(ALLOWANCE_TEST)) {
      new AllowanceFacts(household, decisions, book).results(facts);
    }
  }

  private Gap missing() {
    return Gap.missing(book.missing());
  }

  private io.zengshou.rules.drl.facts.Income fact(Moment at, Range total, Gap missing) {
    Integer persons = household.registeredPersons();
    if (persons != null && total.isExact()) {
      PerCapita exact = PersonalEnds.perCapita(total.least(), persons);
      return new io.zengshou.rules.drl.facts.Income(
          at, exact.total(), exact, exact, exact, missing);
    }
    int few = persons == null ? 1 : persons;
    int many = persons == null ? Limits.PERSONS : persons;
    return new io.zengshou.rules.drl.facts.Income(
        at,
        total.exactly(),
        null,
        PersonalEnds.lowest(total.least(), few, many),
        PersonalEnds.highest(total.most(), few, many),
        missing);
  }

  private YearOnYear yearOnYear(@Nullable PerCapita now, Gap missing) {
    Money income = household.previousYear().netIncome();
    Integer persons = household.previousYear().persons();
    if (now == null || income == null || persons == null) {
      return new YearOnYear(null, null, lacking(now == null ? missing : Gap.NONE));
    }
    PerCapita last = new PerCapita(income, persons);
    if (now.compareTo(last) >= 0) {
      return new YearOnYear(false, null, Gap.NONE);
    }
    Rate drop = drop(now, last);
    return new YearOnYear(true, drop, drop == null ? Gap.because(NO_DROP) : Gap.NONE);
  }

  /** What of last year is not known either. */
  private Gap lacking(Gap missing) {
    List<String> lacking = new ArrayList<>(missing.missing());
    if (household.previousYear().netIncome() == null) {
      lacking.add("previousYear.netIncome");
    }
    if (household.previousYear().persons() == null) {
      lacking.add("previousYear.persons");
    }
    return Gap.missing(lacking);
  }

  /** The exact share that was lost; null where last year's income was not above zero. */
  private static @Nullable Rate drop(PerCapita now, PerCapita last) {
    if (!last.total().isPositive()) {
      return null;
    }
    // last/p - now/q over last/p is (last*q - now*p) over last*q.
    long ofLast = last.total().fen();
    long ofNow = now.total().fen();
    if (Math.max(ofLast, Math.abs(ofNow)) <= SMALL) {
      long whole = ofLast * now.persons();
      return new Rate(whole - ofNow * last.persons(), whole);
    }
    BigInteger whole = product(last.total(), now.persons());
    BigInteger lost = whole.subtract(product(now.total(), last.persons()));
    // Only sums of more than a thousand trillion yuan are longer than that.
    int excess = Math.max(0, Math.max(whole.bitLength(), lost.bitLength()) - (Long.SIZE - 1));
    return new Rate(
        lost.shiftRight(excess).longValueExact(), whole.shiftRight(excess).longValueExact());
  }

  private static BigInteger product(Money total, int persons) {
    return BigInteger.valueOf(total.fen()).multiply(BigInteger.valueOf(persons));
  }
}
