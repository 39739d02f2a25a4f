package io.zengshou.rules.study.county;

import io.zengshou.rules.applicant.PreviousYear;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import org.jspecify.annotations.Nullable;

/** Adds up incomes against last year's. */
final class GrowthTally {

  private long households;
  private long unknown;
  private Money lastYear = Money.ZERO;
  private long personsLastYear;
  private Money before = Money.ZERO;
  private Money after = Money.ZERO;
  private long persons;
  private long fellBefore;
  private long fellAfter;

  void add(PreviousYear previous, @Nullable PerCapita now, @Nullable PerCapita then) {
    Money income = previous.netIncome();
    Integer number = previous.persons();
    if (income == null || number == null || now == null || then == null) {
      unknown++;
      return;
    }
    PerCapita last = new PerCapita(income, number);
    households++;
    lastYear = lastYear.plus(income);
    personsLastYear += number;
    before = before.plus(now.total());
    after = after.plus(then.total());
    persons += now.persons();
    fellBefore += now.compareTo(last) < 0 ? 1 : 0;
    fellAfter += then.compareTo(last) < 0 ? 1 : 0;
  }

  void merge(GrowthTally other) {
    households += other.households;
    unknown += other.unknown;
    lastYear = lastYear.plus(other.lastYear);
    personsLastYear += other.personsLastYear;
    before = before.plus(other.before);
    after = after.plus(other.after);
    persons += other.persons;
    fellBefore += other.fellBefore;
    fellAfter += other.fellAfter;
  }

  Growth growth() {
    return new Growth(
        households,
        unknown,
        lastYear,
        personsLastYear,
        before,
        after,
        persons,
        fellBefore,
        fellAfter);
  }
}
