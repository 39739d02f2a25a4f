package io.zengshou.rules.testkit;

import io.zengshou.rules.applicant.CocoonDelivery;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Monitoring;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.applicant.SilkwormEggs;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What several clauses ask of a household. */
final class Facts {

  private Facts() {}

  /** A fact that must be known for the oracle to speak. */
  static <T> T known(@Nullable T fact) {
    return Objects.requireNonNull(fact, "the oracle needs every fact");
  }

  /** A known amount in fen. */
  static long fen(@Nullable Money amount) {
    return known(amount).fen();
  }

  static boolean lifted(Household h) {
    return known(h.lifted());
  }

  static boolean relocated(Household h) {
    return known(h.relocated());
  }

  /** In one of the three monitored classes, whether or not the risk is eliminated (A12). */
  static boolean monitored(Household h) {
    return known(h.monitoring()) != Monitoring.NONE;
  }

  /** Monitored, and the risk is not eliminated (二(一)1, A11). */
  static boolean atRisk(Household h) {
    return monitored(h) && !known(h.riskEliminated());
  }

  /**
   * Whether the household grows or breeds anything; an entry without receipts counts too, and so do
   * silkworms without an entry (A29).
   */
  static boolean farms(Household h) {
    List<Production> production = h.production();
    for (int i = 0; i < production.size(); i++) {
      if (known(production.get(i).product()) != Product.OTHER) {
        return true;
      }
    }
    return breedsSilkworms(h);
  }

  private static boolean breedsSilkworms(Household h) {
    for (SilkwormEggs eggs : h.silkwormEggs()) {
      if (!known(eggs.sheets()).equals(Sheets.ZERO)) {
        return true;
      }
    }
    for (CocoonDelivery delivery : h.cocoonDeliveries()) {
      if (!known(delivery.weight()).equals(Weight.ZERO)) {
        return true;
      }
    }
    return false;
  }

  /** {@code dividend ÷ divisor} to the fen, half up (A24); neither is negative. */
  static long halfUp(long dividend, long divisor) {
    return (dividend + divisor / 2) / divisor;
  }

  /** Whether {@code total ÷ persons} is below {@code other ÷ others}, exactly (A13). */
  static boolean perCapitaBelow(long total, int persons, long other, int others) {
    long high = Math.multiplyHigh(total, others);
    long otherHigh = Math.multiplyHigh(other, persons);
    if (high != otherHigh) {
      return high < otherHigh;
    }
    return Long.compareUnsigned(total * others, other * persons) < 0;
  }
}
