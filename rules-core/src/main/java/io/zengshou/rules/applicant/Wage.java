package io.zengshou.rules.applicant;

import io.zengshou.rules.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Wages that a member earned in the income year.
 *
 * @param id names the entry in paths; null: its index does
 * @param member id of the member who earned them; null: not recorded
 * @param amount from 0; null: unknown
 * @param employmentCosts costs of being employed (V2 Art. 13), from 0; null becomes 0
 */
@Built
public record Wage(
    @Nullable String id, @Nullable String member, @Nullable Money amount, Money employmentCosts) {

  public Wage {
    employmentCosts = employmentCosts == null ? Money.ZERO : employmentCosts;
  }
}
