package io.zengshou.rules.assessment;

import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * How one amount was reached: {@code base × rate = uncapped}, held to {@code cap}, gives {@code
 * granted}. A top-up has no rate: it lifts {@code base} to {@code standard} for each of {@code
 * persons}.
 *
 * @param rule the rule that granted it
 * @param subject the path of what it was granted for; null: the applicant
 * @param base what it is computed on; null where there is nothing but a standard
 * @param rate the figure applied to the base, with its unit
 * @param standard the amount per person and year
 * @param persons for how many persons
 * @param uncapped the amount before any ceiling, in yuan
 * @param cap the ceiling that held for this step; null: none
 * @param granted the amount in the end
 */
public record Step(
    String rule,
    @Nullable String subject,
    @Nullable Quantity base,
    @Nullable String rate,
    @Nullable Money standard,
    @Nullable Integer persons,
    Money uncapped,
    @Nullable Money cap,
    Money granted) {}
