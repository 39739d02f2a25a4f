package io.zengshou.rules.applicant;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks for loan interest (clause 二(一)6).
 *
 * @param id required
 * @param name for the ledger
 * @param entity null: unknown
 * @param labourIntensive of a processor; null: unknown
 * @param inCounty works in the county; null: unknown
 * @param directlyFarmingOrProcessing itself farms or processes; null: unknown
 * @param loan null: unknown
 */
@Built
public record Borrower(
    String id,
    @Nullable String name,
    @Nullable Entity entity,
    @Nullable Boolean labourIntensive,
    @Nullable Boolean inCounty,
    @Nullable Boolean directlyFarmingOrProcessing,
    @Nullable Loan loan)
    implements Applicant {

  public Borrower {
    Checks checks = new Checks();
    checks.id("id", id);
    checks.words("name", name);
    if (loan != null) {
      checks.money("loan.ordinaryInterest", loan.ordinaryInterest());
      checks.money("loan.penaltyInterest", loan.penaltyInterest());
    }
    checks.throwIfAny(id);
  }

  /** A builder of borrower: only the id is known. */
  public static BorrowerBuilder builder(String id) {
    Objects.requireNonNull(id, "id");
    return BorrowerBuilder.builder().id(id);
  }
}
