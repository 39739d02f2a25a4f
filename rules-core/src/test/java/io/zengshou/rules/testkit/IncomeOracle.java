package io.zengshou.rules.testkit;

import static io.zengshou.rules.testkit.Facts.fen;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.applicant.PropertyIncome;
import io.zengshou.rules.applicant.Transfer;
import io.zengshou.rules.applicant.Wage;
import io.zengshou.rules.measure.IncomeCategory;
import java.util.List;

/** Income before and after the measures (V5). */
final class IncomeOracle {

  /** 二(一)1: the measures that give a household cash; operating income (A16). */
  static final PlanMeasure[] CASH = {
    PlanMeasure.PRODUCTION_BONUS,
    PlanMeasure.SILKWORM_EGG_SUBSIDY,
    PlanMeasure.COCOON_SUBSIDY,
    PlanMeasure.SERICULTURE_MACHINERY_SUBSIDY
  };

  /** 二(三)1: the guarantees; transfer income. */
  static final PlanMeasure[] GUARANTEES = {
    PlanMeasure.RURAL_SUBSISTENCE_ALLOWANCE, PlanMeasure.SPECIAL_HARDSHIP_SUPPORT
  };

  private IncomeOracle() {}

  static void assess(Household h, OracleResult result) {
    long operating = operating(h);
    result.income(
        IncomeCategory.OPERATING,
        operating,
        operating + cashLeast(result),
        operating + cashMost(result));
    long wage = wages(h);
    result.income(IncomeCategory.WAGE, wage, wage, wage);
    long property = property(h);
    result.income(IncomeCategory.PROPERTY, property, property, property);
    long transfer = transfers(h);
    long other = transfer - received(h);
    result.income(
        IncomeCategory.TRANSFER,
        transfer,
        plus(other, least(GUARANTEES, result)),
        plus(other, most(GUARANTEES, result)));
  }

  static long cashLeast(OracleResult result) {
    return least(CASH, result);
  }

  static long cashMost(OracleResult result) {
    return most(CASH, result);
  }

  private static long least(PlanMeasure[] measures, OracleResult result) {
    long sum = 0;
    for (int i = 0; i < measures.length; i++) {
      sum += result.least(measures[i]);
    }
    return sum;
  }

  private static long most(PlanMeasure[] measures, OracleResult result) {
    long sum = 0;
    for (int i = 0; i < measures.length; i++) {
      sum = plus(sum, result.most(measures[i]));
    }
    return sum;
  }

  private static long plus(long sum, long amount) {
    return sum == OracleResult.UNBOUNDED || amount == OracleResult.UNBOUNDED
        ? OracleResult.UNBOUNDED
        : sum + amount;
  }

  static long operating(Household h) {
    List<Production> production = h.production();
    long sum = -fen(h.operatingCosts());
    for (int i = 0; i < production.size(); i++) {
      sum += fen(production.get(i).receipts()) - production.get(i).costs().fen();
    }
    return sum;
  }

  static long wages(Household h) {
    List<Wage> wages = h.wages();
    long sum = 0;
    for (int i = 0; i < wages.size(); i++) {
      sum += fen(wages.get(i).amount());
    }
    return sum;
  }

  static long property(Household h) {
    List<PropertyIncome> property = h.property();
    long sum = 0;
    for (int i = 0; i < property.size(); i++) {
      sum += fen(property.get(i).amount());
    }
    return sum;
  }

  static long transfers(Household h) {
    List<Transfer> transfers = h.transfers();
    long sum = 0;
    for (int i = 0; i < transfers.size(); i++) {
      sum += fen(transfers.get(i).amount());
    }
    return sum;
  }

  /** What was received already under a measure that gives money. */
  private static long received(Household h) {
    List<Transfer> transfers = h.transfers();
    long sum = 0;
    for (int i = 0; i < transfers.size(); i++) {
      if (paysMeasure(transfers.get(i))) {
        sum += fen(transfers.get(i).amount());
      }
    }
    return sum;
  }

  static boolean paysMeasure(Transfer transfer) {
    String measure = transfer.measure();
    return measure != null && (names(CASH, measure) || names(GUARANTEES, measure));
  }

  private static boolean names(PlanMeasure[] measures, String id) {
    for (int i = 0; i < measures.length; i++) {
      if (measures[i].id().equals(id)) {
        return true;
      }
    }
    return false;
  }
}
