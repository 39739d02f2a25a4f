package io.zengshou.rules.applicant;

import io.zengshou.rules.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A benefit that is due to a household, and what was paid of it (clause 二(三)4).
 *
 * @param id names the entry in paths; null: its index does
 * @param benefit null: unknown
 * @param dueAmount from 0; null: unknown
 * @param paidAmount 0: nothing yet; null: unknown
 * @param paidOn the day of the last payment; null: unknown, or nothing paid
 */
@Built
public record Payment(
    @Nullable String id,
    @Nullable Benefit benefit,
    @Nullable Money dueAmount,
    @Nullable Money paidAmount,
    @Nullable LocalDate paidOn) {}
