package io.zengshou.rules.testkit;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.PreviousYear;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.applicant.PropertyIncome;
import io.zengshou.rules.applicant.PropertyKind;
import io.zengshou.rules.applicant.Subsistence;
import io.zengshou.rules.applicant.SubsistenceBuilder;
import io.zengshou.rules.money.Money;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Brings a household to a line of the plan, or a few fen beside it. Sums would hardly ever get
 * there by chance.
 *
 * @param line which line
 * @param difference how many fen above it
 */
record Tuning(Line line, long difference) {

  /** Lines that sums of a household are measured by. */
  enum Line {
    NONE,
    RECEIPTS,
    PER_CAPITA,
    ALLOWANCE,
    ALLOWANCE_WITH_CASH,
    ALLOWANCE_FOUND,
    MARGIN,
    MARGIN_WITH_CASH,
    PREVIOUS_YEAR
  }

  /** 二(一)1: the receipts at which a tenth of them is the most there is. */
  private static final long CAPPED_RECEIPTS = IndustryOracle.BONUS_CAP * 10;

  private static final Oracle ORACLE = new Oracle();

  static Arbitrary<Tuning> any() {
    Arbitrary<Line> lines =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(Line.NONE)), Tuple.of(5, Arbitraries.of(Line.class)));
    return Combinators.combine(lines, Figures.smallDifferences()).as(Tuning::new);
  }

  Household tune(Household h) {
    return switch (line) {
      case NONE -> h;
      case RECEIPTS -> withReceipts(h);
      case PER_CAPITA -> withIncome(h, line(h, FocusOracle.FOCUS_LINE) - total(h));
      case ALLOWANCE -> withCounted(h, GuaranteeOracle.ALLOWANCE_STANDARD, 0);
      case ALLOWANCE_WITH_CASH -> withCounted(h, GuaranteeOracle.ALLOWANCE_STANDARD, cash(h));
      case ALLOWANCE_FOUND -> withFound(h);
      case MARGIN -> withCounted(h, GuaranteeOracle.MARGIN_STANDARD, 0);
      case MARGIN_WITH_CASH -> withCounted(h, GuaranteeOracle.MARGIN_STANDARD, cash(h));
      case PREVIOUS_YEAR -> withPreviousYear(h);
    };
  }

  private long line(Household h, long perPerson) {
    return perPerson * Facts.known(h.registeredPersons()) + difference;
  }

  private static long total(Household h) {
    return ORACLE.assess(h).before();
  }

  private static long cash(Household h) {
    return IncomeOracle.cashMost(ORACLE.assess(h));
  }

  /** All receipts are crops of one more entry, and the line is reached together with it. */
  private Household withReceipts(Household h) {
    List<Production> production = new ArrayList<>();
    long receipts = 0;
    for (Production entry : h.production()) {
      if (receipts + Facts.fen(entry.receipts()) <= CAPPED_RECEIPTS - 100) {
        production.add(entry);
        receipts += entry.product() == Product.OTHER ? 0 : Facts.fen(entry.receipts());
      }
    }
    Money rest = Money.ofFen(CAPPED_RECEIPTS + difference - receipts);
    production.add(new Production("tuned", Product.CROP, null, rest, Money.ZERO));
    return HouseholdBuilder.builder(h).production(production).build();
  }

  private Household withCounted(Household h, long perPerson, long alreadyCounted) {
    Household computed =
        with(h, SubsistenceBuilder.builder(h.subsistence()).countedIncome(null).build());
    long goal = perPerson * allowancePersons(h) + difference;
    long counted = CountedIncome.of(computed, PersonOracle.inSpecialHardship(h));
    return withIncome(computed, goal - counted - alreadyCounted);
  }

  private Household withFound(Household h) {
    long goal = GuaranteeOracle.ALLOWANCE_STANDARD * allowancePersons(h) + difference;
    Money found = Money.ofFen(Math.max(0, goal));
    return with(h, SubsistenceBuilder.builder(h.subsistence()).countedIncome(found).build());
  }

  private static int allowancePersons(Household h) {
    return GuaranteeOracle.allowancePersons(h, PersonOracle.inSpecialHardship(h));
  }

  private static Household with(Household h, Subsistence subsistence) {
    return HouseholdBuilder.builder(h).subsistence(subsistence).build();
  }

  /** More income is property; less is operating costs: neither belongs to a person. */
  private static Household withIncome(Household h, long more) {
    HouseholdBuilder builder = HouseholdBuilder.builder(h);
    if (more < 0) {
      Money costs = Facts.known(h.operatingCosts()).minus(Money.ofFen(more));
      return builder.operatingCosts(costs).build();
    }
    List<PropertyIncome> property = new ArrayList<>(h.property());
    property.add(new PropertyIncome("tuned", PropertyKind.OTHER, Money.ofFen(more)));
    return builder.property(property).build();
  }

  /** The same income per capita, with twice the persons. */
  private Household withPreviousYear(Household h) {
    int persons = Facts.known(h.registeredPersons());
    Money income = Money.ofFen(2 * total(h) + difference);
    PreviousYear previous = new PreviousYear(income, 2 * persons, h.previousYear().allowance());
    return HouseholdBuilder.builder(h).previousYear(previous).build();
  }
}
