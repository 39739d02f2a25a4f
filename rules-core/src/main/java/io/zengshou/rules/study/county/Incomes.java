package io.zengshou.rules.study.county;

import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import org.jspecify.annotations.Nullable;

/**
 * Incomes of the households whose income and persons are known, and who of them is below the line.
 *
 * @param households how many households that is
 * @param persons their registered persons
 * @param unknown how many households there are besides, of which income or persons are not known
 * @param before without the measures not yet paid, in yuan
 * @param after with the measures, guarantees among them as if civil affairs confirmed them
 * @param belowBefore below the line without the measures; null: the rules have no line
 * @param belowAfter below the line with the least that the measures give; null as before
 * @param belowAtMost below the line even with the most that the measures can give; null as before
 */
public record Incomes(
    long households,
    long persons,
    long unknown,
    Money before,
    Sum after,
    @Nullable Below belowBefore,
    @Nullable Below belowAfter,
    @Nullable Below belowAtMost) {

  /** What each person has without the measures; null: nobody's income is known. */
  public @Nullable PerCapita perCapitaBefore() {
    return perCapita(before);
  }

  /** What each person has for certain with the measures; null: nobody's income is known. */
  public @Nullable PerCapita perCapitaAfter() {
    return perCapita(after.least());
  }

  private @Nullable PerCapita perCapita(Money total) {
    return persons == 0 ? null : new PerCapita(total, Math.toIntExact(persons));
  }
}
