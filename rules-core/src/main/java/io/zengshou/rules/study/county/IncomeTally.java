package io.zengshou.rules.study.county;

import io.zengshou.rules.assessment.Income;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import org.jspecify.annotations.Nullable;

/** Adds up incomes, and what is lacking of the line. */
final class IncomeTally {

  private final @Nullable PerCapita line;
  private long households;
  private long persons;
  private long unknown;
  private Money before = Money.ZERO;
  private Sum after = Sum.NONE;
  private Below belowBefore = Below.NONE;
  private Below belowAfter = Below.NONE;
  private Below belowAtMost = Below.NONE;

  IncomeTally(Yardsticks.@Nullable Line line) {
    this.line = line == null ? null : PerCapita.of(line.amount());
  }

  void add(@Nullable IncomeStatement statement) {
    PerCapita now = statement == null ? null : statement.before().perCapita();
    PerCapita then = statement == null ? null : statement.after().perCapita();
    if (statement == null || now == null || then == null) {
      unknown++;
      return;
    }
    households++;
    persons += now.persons();
    before = before.plus(now.total());
    after = after.plus(Sum.of(then.total(), statement.most().total()));
    belowBefore = belowBefore.plus(below(statement.before()));
    belowAfter = belowAfter.plus(below(statement.after()));
    belowAtMost = belowAtMost.plus(below(statement.most()));
  }

  /** Whom nothing limits is not certain to be below. */
  private Below below(Income income) {
    PerCapita each = income.perCapita();
    if (line == null || each == null || each.compareTo(line) >= 0) {
      return Below.NONE;
    }
    Money needed = line.total().times(each.persons());
    return new Below(1, each.persons(), needed.minus(each.total()));
  }

  void merge(IncomeTally other) {
    households += other.households;
    persons += other.persons;
    unknown += other.unknown;
    before = before.plus(other.before);
    after = after.plus(other.after);
    belowBefore = belowBefore.plus(other.belowBefore);
    belowAfter = belowAfter.plus(other.belowAfter);
    belowAtMost = belowAtMost.plus(other.belowAtMost);
  }

  Incomes incomes() {
    return new Incomes(
        households,
        persons,
        unknown,
        before,
        after,
        line == null ? null : belowBefore,
        line == null ? null : belowAfter,
        line == null ? null : belowAtMost);
  }
}
