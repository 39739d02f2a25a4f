package io.zengshou.rules.drl.facts;

import io.zengshou.rules.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A village collective (村集体).
 *
 * @param operatingIncome 生产经营性收入
 */
public record Collective(@Nullable Money operatingIncome) implements Fact {
  @Override
  public @Nullable Object value(String attribute) {
    return switch (attribute) {
      case "operatingIncome" -> operatingIncome;
      default -> throw unknown(attribute);
    };
  }

  @Override
  public String path() {
    return "";
  }

  @Override
  public Collective lower() {
    return new Collective(Fact.least(operatingIncome));
  }

  @Override
  public Collective upper() {
    return new Collective(Fact.most(operatingIncome));
  }
}
