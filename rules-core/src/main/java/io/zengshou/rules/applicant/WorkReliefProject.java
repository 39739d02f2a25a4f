package io.zengshou.rules.applicant;

import io.zengshou.rules.money.Money;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A work-relief project (以工代赈项目).
 *
 * @param id required
 * @param name for the ledger
 * @param bridgingFunds paid from bridging funds (衔接资金); null: unknown
 * @param totalInvestment from 0; null: unknown
 * @param labourPay from 0; null: unknown
 */
@Built
public record WorkReliefProject(
    String id,
    @Nullable String name,
    @Nullable Boolean bridgingFunds,
    @Nullable Money totalInvestment,
    @Nullable Money labourPay)
    implements Applicant {

  public WorkReliefProject {
    Checks checks = new Checks();
    checks.id("id", id);
    checks.words("name", name);
    checks.money("totalInvestment", totalInvestment);
    if (totalInvestment != null && totalInvestment.isZero()) {
      checks.add(
          Fault.of("totalInvestment", new Text("总投资为零", "the investment is zero"))
              .actual("0.00")
              .allowed(new Text("大于零", "more than zero")));
    }
    checks.money("labourPay", labourPay);
    checks.throwIfAny(id);
  }

  /** A builder of workReliefProject: only the id is known. */
  public static WorkReliefProjectBuilder builder(String id) {
    Objects.requireNonNull(id, "id");
    return WorkReliefProjectBuilder.builder().id(id);
  }
}
