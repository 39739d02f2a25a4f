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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Incomes of a household before and after the measures, as results and as facts for rules. */
final class IncomeFacts {

  /** The point that is open where no share can be lost: of an income that was not above zero. */
  private static final String NO_DROP = "A22";

  private static final FactType INCOME =
      Vocabulary.STANDARD.typeOf(io.zengshou.rules.drl.facts.Income.class);
  private static final FactType YEAR_ON_YEAR = Vocabulary.STANDARD.typeOf(YearOnYear.class);
  private static final FactType ALLOWANCE_TEST = Vocabulary.STANDARD.typeOf(AllowanceTest.class);

  private final Household household;
  private final Decided decisions;
  private final IncomeBook book;

  IncomeFacts(Household household, Decided decisions) {
    this.household = household;
    this.decisions = decisions;
    this.book = IncomeBook.of(household);
  }

  /** The income of the household and what has been decided so far makes of it. */
  IncomeStatement statement() {
    Map<IncomeCategory, Range> given = decisions.given();
    Range received = book.received(decisions.rules()::paysHousehold);
    return new IncomeStatement(
        before(), after(given, received, false), after(given, received, true), book.missing());
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

  private Income after(Map<IncomeCategory, Range> given, Range received, boolean most) {
    return new Income(
        after(book.operating(), given.get(IncomeCategory.OPERATING), most),
        after(book.wages(), given.get(IncomeCategory.WAGE), most),
        after(book.property(), given.get(IncomeCategory.PROPERTY), most),
        received.isExact()
            ? after(book.transfers().minus(received), given.get(IncomeCategory.TRANSFER), most)
            : null,
        household.registeredPersons());
  }

  private static @Nullable Money after(Range before, @Nullable Range given, boolean most) {
    if (!before.isExact()) {
      return null;
    }
    if (given == null) {
      return before.exactly();
    }
    long end = most ? given.most() : given.least();
    return end == Range.NO_MOST ? null : Money.ofFen(Math.addExact(before.least(), end));
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
    if (stage.looksAt(INCOME)) {
      incomes(facts);
    }
    if (stage.looksAt(YEAR_ON_YEAR)) {
      facts.add(yearOnYear(before().perCapita(), Gap.missing(book.missing())));
    }
    if (stage.looksAt(ALLOWANCE_TEST)) {
      new AllowanceFacts(household, decisions, book).results(facts);
    }
  }

  private void incomes(FactBase facts) {
    Gap missing = Gap.missing(book.missing());
    Range total = book.total();
    Range received = book.received(decisions.rules()::paysHousehold);
    Range given = Range.ZERO.minus(received).plus(decisions.givenToHousehold());
    Income after = after(decisions.given(), received, false);
    facts.add(fact(Moment.BEFORE, before(), total, missing));
    facts.add(fact(Moment.AFTER, after, total.plus(given), missing.and(given.gap())));
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
        PersonalEnds.lowest(total.least(), few, many),
        PersonalEnds.highest(total.most(), few, many),
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
    if (now.compareTo(last) >= 0) {
      return new YearOnYear(false, null, gap);
    }
    Rate drop = drop(now, last);
    return new YearOnYear(true, drop, drop == null ? Gap.because(NO_DROP) : gap);
  }

  /** The exact share that was lost; null where last year's income was not above zero. */
  private static @Nullable Rate drop(PerCapita now, PerCapita last) {
    if (!last.total().isPositive()) {
      return null;
    }
    // last/p - now/q over last/p is (last*q - now*p) over last*q.
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
