package io.zengshou.rules.applicant;

import io.zengshou.rules.money.Money;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A village collective (村集体经济组织).
 *
 * @param id required
 * @param name for the ledger
 * @param operatingIncome production and operating income alone (reading A21), from 0; null: unknown
 */
@Built
public record VillageCollective(String id, @Nullable String name, @Nullable Money operatingIncome)
    implements Applicant {

  public VillageCollective {
    Checks checks = new Checks();
    checks.id("id", id);
    checks.words("name", name);
    checks.money("operatingIncome", operatingIncome);
    checks.throwIfAny(id);
  }

  /** A builder of villageCollective: only the id is known. */
  public static VillageCollectiveBuilder builder(String id) {
    Objects.requireNonNull(id, "id");
    return VillageCollectiveBuilder.builder().id(id);
  }
}
