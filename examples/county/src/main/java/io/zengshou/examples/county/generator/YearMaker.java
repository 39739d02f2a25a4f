package io.zengshou.examples.county.generator;

import io.zengshou.rules.applicant.AllowanceMethod;
import io.zengshou.rules.applicant.Benefit;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.Payment;
import io.zengshou.rules.applicant.PeriodIncome;
import io.zengshou.rules.applicant.PreviousYear;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.applicant.PropertyIncome;
import io.zengshou.rules.applicant.Subsistence;
import io.zengshou.rules.applicant.ThreeQuarters;
import io.zengshou.rules.applicant.Transfer;
import io.zengshou.rules.applicant.Wage;
import io.zengshou.rules.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes what hangs on the calendar: the year before, three quarters, and benefits paid by a day.
 */
final class YearMaker {

  private static final LocalDate FIRST_PAID = LocalDate.of(2023, 3, 1);

  /** How many days lie between that and the deadline. */
  private static final int DAYS = 213;

  /** The day of clause 二(三)4. */
  private static final LocalDate DEADLINE = LocalDate.of(2023, 9, 30);

  private final Dice dice;
  private final int persons;
  private final boolean onAllowance;
  private final List<Payment> payments = new ArrayList<>();

  YearMaker(Dice dice, int persons, boolean onAllowance) {
    this.dice = dice;
    this.persons = persons;
    this.onAllowance = onAllowance;
  }

  Household make(Household household) {
    Money income = net(household);
    Money before =
        dice.hits(Share.INCOME_FELL)
            ? income.plus(dice.hundredths(income.max(Money.ZERO), 3, 60).plus(Money.yuan(1)))
            : income.minus(dice.hundredths(income.max(Money.ZERO), 0, 18));
    int personsBefore = dice.percent(94) ? persons : Math.max(1, persons + dice.between(-1, 1));
    benefits(!household.production().isEmpty());
    HouseholdBuilder builder = HouseholdBuilder.builder(household).payments(payments);
    if (!dice.hits(Share.YEAR_BEFORE_UNKNOWN)) {
      builder.previousYear(new PreviousYear(before, personsBefore, allowance()));
    }
    if (!dice.hits(Share.THREE_QUARTERS_UNKNOWN)) {
      builder.threeQuarters(
          new ThreeQuarters(
              new PeriodIncome(dice.hundredths(income, 66, 76), persons),
              new PeriodIncome(dice.hundredths(before, 66, 76), personsBefore)));
    }
    return builder.subsistence(subsistence()).build();
  }

  /** What was paid in the year before. */
  private Money allowance() {
    return onAllowance ? dice.yuan(900, 4_000).times(persons) : Money.ZERO;
  }

  private Subsistence subsistence() {
    @Nullable Boolean withinLimits =
        dice.unless(Share.ASSETS_UNKNOWN, onAllowance || dice.percent(30));
    return new Subsistence(withinLimits, null, null, Money.ZERO, AllowanceMethod.TOP_UP);
  }

  /** What is unknown counts as nothing: it is the year before that hangs on it, no result. */
  static Money net(Household household) {
    Money net = orZero(household.operatingCosts()).times(-1);
    for (Production entry : household.production()) {
      net = net.plus(orZero(entry.receipts())).minus(entry.costs());
    }
    for (Wage wage : household.wages()) {
      net = net.plus(orZero(wage.amount()));
    }
    for (PropertyIncome income : household.property()) {
      net = net.plus(orZero(income.amount()));
    }
    for (Transfer transfer : household.transfers()) {
      net = net.plus(orZero(transfer.amount()));
    }
    return net;
  }

  private static Money orZero(@Nullable Money amount) {
    return amount == null ? Money.ZERO : amount;
  }

  private void benefits(boolean farms) {
    if (farms) {
      due(Benefit.FARMLAND, dice.yuan(60, 700));
    }
    if (farms && dice.percent(35)) {
      due(Benefit.INDUSTRY, dice.yuan(200, 5_000));
    }
    if (dice.percent(30)) {
      due(Benefit.ECOLOGICAL, dice.yuan(200, 1_500));
    }
    if (onAllowance) {
      due(Benefit.MINIMUM_GUARANTEE, dice.yuan(900, 4_000).times(persons));
    }
    if (dice.percent(6)) {
      due(Benefit.DISABILITY, dice.yuan(600, 1_500));
    }
    if (dice.percent(8)) {
      due(Benefit.EDUCATION, dice.yuan(500, 3_000));
    }
  }

  private void due(Benefit benefit, Money due) {
    String id = "b" + (payments.size() + 1);
    payments.add(
        switch (dice.weighted(
            Share.PAID_LATE.perMille(),
            Share.PAID_IN_PART.perMille(),
            Share.NOT_PAID.perMille(),
            Share.PAYMENT_UNKNOWN.perMille(),
            900)) {
          case 0 -> new Payment(id, benefit, due, due, DEADLINE.plusDays(dice.between(1, 60)));
          case 1 -> new Payment(id, benefit, due, dice.hundredths(due, 30, 90), inTime());
          case 2 -> new Payment(id, benefit, due, Money.ZERO, null);
          case 3 -> new Payment(id, benefit, due, null, null);
          default -> new Payment(id, benefit, due, due, inTime());
        });
  }

  /** One in ten on the very last day. */
  private LocalDate inTime() {
    return dice.percent(10) ? DEADLINE : FIRST_PAID.plusDays(dice.between(0, DAYS));
  }
}
