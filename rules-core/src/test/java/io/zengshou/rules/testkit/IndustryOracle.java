package io.zengshou.rules.testkit;

import static io.zengshou.rules.testkit.Facts.fen;
import static io.zengshou.rules.testkit.Facts.halfUp;
import static io.zengshou.rules.testkit.Facts.known;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.assessment.Status;
import io.zengshou.rules.testkit.OracleReadings.ProductionBase;
import java.util.List;

/** Clause 二(一): industry. Sericulture's own subsidies are in {@link SericultureOracle}. */
final class IndustryOracle {

  /** 二(一)1: 10% of the receipts. */
  private static final long BONUS_DIVISOR = 10;

  /** 二(一)1: at most 5,000 yuan a household and year (A3). */
  static final long BONUS_CAP = 5_000_00;

  private IndustryOracle() {}

  static void assess(Household h, OracleReadings readings, OracleResult result) {
    productionBonus(h, readings, result);
    SericultureOracle.assess(h, readings, result);
    if (readings.capCoversSericulture()) {
      holdToOneCap(result);
    }
    services(h, result);
  }

  /** 二(一)1: lifted households, and monitored ones whose risk is not eliminated (A11). */
  private static void productionBonus(Household h, OracleReadings readings, OracleResult result) {
    PlanMeasure bonus = PlanMeasure.PRODUCTION_BONUS;
    long receipts = receipts(h, readings);
    if (receipts == 0 || !(Facts.lifted(h) || Facts.atRisk(h))) {
      // production-bonus: without receipts there is nothing to take a tenth of.
      result.refuse(bonus);
    } else if (readings.productionBase() == ProductionBase.GROSS) {
      result.grant(bonus, bonusOn(receipts));
    } else {
      netBonus(h, readings, receipts, result);
    }
  }

  /** A2 net: common costs cannot be shared out where only a part of the production counts. */
  private static void netBonus(
      Household h, OracleReadings readings, long receipts, OracleResult result) {
    PlanMeasure bonus = PlanMeasure.PRODUCTION_BONUS;
    long commonCosts = fen(h.operatingCosts());
    long net = receipts - costs(h, readings) - commonCosts;
    if (commonCosts > 0 && !allCounted(h, readings)) {
      result.leaveOpen(bonus, 0, bonusOn(receipts));
    } else if (net > 0) {
      result.grant(bonus, bonusOn(net));
    } else {
      result.refuse(bonus);
    }
  }

  private static long bonusOn(long base) {
    return Math.min(halfUp(base, BONUS_DIVISOR), BONUS_CAP);
  }

  private static long receipts(Household h, OracleReadings readings) {
    List<Production> production = h.production();
    long sum = 0;
    for (int i = 0; i < production.size(); i++) {
      Production entry = production.get(i);
      if (counts(entry, readings)) {
        sum += fen(entry.receipts());
      }
    }
    return sum;
  }

  private static long costs(Household h, OracleReadings readings) {
    List<Production> production = h.production();
    long sum = 0;
    for (int i = 0; i < production.size(); i++) {
      Production entry = production.get(i);
      if (counts(entry, readings)) {
        sum += entry.costs().fen();
      }
    }
    return sum;
  }

  private static boolean allCounted(Household h, OracleReadings readings) {
    List<Production> production = h.production();
    for (int i = 0; i < production.size(); i++) {
      if (!counts(production.get(i), readings)) {
        return false;
      }
    }
    return true;
  }

  /** A27: any crops and livestock; A5: cocoons. */
  private static boolean counts(Production entry, OracleReadings readings) {
    return switch (known(entry.product())) {
      case CROP, LIVESTOCK -> true;
      case COCOON -> readings.cocoonInProductionBase();
      case OTHER -> false;
    };
  }

  /**
   * A4 yes: one total, which the measures use up in the order of the plan. What is open is settled
   * all one way or all the other, so the two ends are followed separately.
   */
  private static void holdToOneCap(OracleResult result) {
    long leftOfLeast = BONUS_CAP;
    long leftOfMost = BONUS_CAP;
    for (int i = 0; i < IncomeOracle.CASH.length; i++) {
      PlanMeasure measure = IncomeOracle.CASH[i];
      long least = Math.min(result.least(measure), leftOfLeast);
      long most = Math.min(result.most(measure), leftOfMost);
      leftOfLeast -= least;
      leftOfMost -= most;
      hold(measure, least, most, result);
    }
  }

  /** Where it is certain that something is due, equal ends are an amount and not a range. */
  private static void hold(PlanMeasure measure, long least, long most, OracleResult result) {
    Status status = result.status(measure);
    if (status == Status.INELIGIBLE) {
      return;
    }
    boolean due = status == Status.ELIGIBLE || result.least(measure) > 0;
    if (due && least == most) {
      result.grant(measure, least);
    } else {
      result.leaveOpen(measure, Math.min(least, most), Math.max(least, most));
    }
  }

  /** The clauses of 二(一) that refer a household and give no amount. */
  private static void services(Household h, OracleResult result) {
    boolean lifted = Facts.lifted(h);
    boolean farms = Facts.farms(h);
    // 二(一)1
    result.decide(PlanMeasure.SCALED_PRODUCTION_GUIDANCE, lifted && known(h.scaledProduction()));
    // 二(一)2. technical-guidance: crops, livestock and cocoons are grown or bred, "other" is not.
    result.decide(PlanMeasure.TECHNICAL_GUIDANCE, lifted && farms);
    result.decide(PlanMeasure.TECHNICIAN_RECRUITMENT, lifted && anySkilled(h));
    // 二(一)4. order-farming: names nobody, so any household; "production" is farming.
    result.decide(PlanMeasure.ORDER_FARMING, farms || known(h.farmingIntent()));
    result.decide(PlanMeasure.RELOCATION_PARK_SUPPORT, Facts.relocated(h));
    // 二(一)5. agricultural-insurance: who is insured and lost something is referred to claim.
    result.decide(
        PlanMeasure.AGRICULTURAL_INSURANCE,
        lifted && farms && (!known(h.insured()) || known(h.disasterLoss()).isPositive()));
    // 二(一)6. micro-loan: need alone; whether a household qualifies is the bank's to find (A34).
    result.decide(PlanMeasure.MICRO_LOAN, known(h.creditNeeded()));
    // 二(一)7
    result.decide(PlanMeasure.CONSUMER_CHANNELS, known(h.goodsToSell()));
  }

  private static boolean anySkilled(Household h) {
    List<Member> members = h.members();
    for (int i = 0; i < members.size(); i++) {
      if (known(members.get(i).skilled())) {
        return true;
      }
    }
    return false;
  }
}
