package io.zengshou.rules.testkit;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Machine;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.applicant.Production;
import net.jqwik.api.statistics.Statistics;

/** Where generated households stand by the lines of the plan, and that both sides were met. */
final class Lines {

  private enum Side {
    BELOW,
    AT,
    ABOVE
  }

  private Lines() {}

  /** To be called in each try of a property; fails after the last where a side was missed. */
  static void collect(Household h) {
    long persons = Facts.known(h.registeredPersons());
    collect("receipts by 50,000", receipts(h), IndustryOracle.BONUS_CAP * 10);
    collect("dearest machine by 2,000", dearestMachine(h), SericultureOracle.MACHINE_CAP * 2);
    collect("income by 8,500", income(h), FocusOracle.FOCUS_LINE * persons);
    int inHardship = PersonOracle.inSpecialHardship(h);
    int sharing = GuaranteeOracle.allowancePersons(h, inHardship);
    long counted = CountedIncome.of(h, inHardship);
    collect("counted by 5,370", counted, GuaranteeOracle.ALLOWANCE_STANDARD * sharing);
    collect("counted by 8,055", counted, GuaranteeOracle.MARGIN_STANDARD * sharing);
  }

  private static void collect(String label, long value, long line) {
    Statistics.label(label).collect(side(value, line));
    Statistics.label(label)
        .coverage(
            coverage -> {
              for (Side side : Side.values()) {
                coverage.check(side).count(count -> count > 0);
              }
            });
  }

  private static Side side(long value, long line) {
    return value < line ? Side.BELOW : value == line ? Side.AT : Side.ABOVE;
  }

  private static long receipts(Household h) {
    return h.production().stream()
        .filter(entry -> entry.product() != Product.OTHER)
        .map(Production::receipts)
        .mapToLong(Facts::fen)
        .sum();
  }

  private static long dearestMachine(Household h) {
    return h.machines().stream().map(Machine::price).mapToLong(Facts::fen).max().orElse(0);
  }

  private static long income(Household h) {
    return IncomeOracle.operating(h)
        + IncomeOracle.wages(h)
        + IncomeOracle.property(h)
        + IncomeOracle.transfers(h);
  }
}
