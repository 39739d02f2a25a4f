package io.zengshou.rules.study.county;

import io.zengshou.rules.money.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How incomes per person are spread, before and after the measures (as far as they are certain),
 * over the persons of the households whose income is known: each person has what the household has
 * per person.
 *
 * @param bands from the lowest to the highest; every household is in one
 * @param deciles the nine that divide the persons into tenths; empty where nobody's income is known
 * @param giniBefore null where the incomes together are not above zero
 * @param giniAfter null where the incomes together are not above zero
 */
public record Distribution(
    List<Band> bands, List<Decile> deciles, @Nullable Gini giniBefore, @Nullable Gini giniAfter) {

  public Distribution {
    bands = List.copyOf(bands);
    deciles = List.copyOf(deciles);
  }

  /**
   * Those whose income per person is from {@code from} up to, not including, {@code to}; compared
   * exactly.
   *
   * @param from in yuan; null: the lowest band
   * @param to in yuan; null: the highest band
   */
  public record Band(
      @Nullable Money from,
      @Nullable Money to,
      long householdsBefore,
      long personsBefore,
      long householdsAfter,
      long personsAfter) {}

  /**
   * The income per person that at least {@code tenths} tenths of the persons do not exceed: the
   * least one of any person for which that holds.
   *
   * @param tenths 1 to 9
   * @param before in whole yuan, rounded down
   * @param after in whole yuan, rounded down
   */
  public record Decile(int tenths, Money before, Money after) {}

  /**
   * The Gini coefficient: half the mean difference between the incomes of any two persons, over the
   * mean income. 0: all have the same. Negative incomes count as they are, so it can be more than
   * 1.
   *
   * <p>Incomes are counted by whole yuan per person. Between them it is exact; within one yuan it
   * is only known that incomes differ by less than that. So it lies between two bounds that are,
   * for any county, the same in every decimal that matters.
   *
   * @param least rounded down to six decimals
   * @param most rounded up to six decimals
   */
  public record Gini(BigDecimal least, BigDecimal most) {}
}
