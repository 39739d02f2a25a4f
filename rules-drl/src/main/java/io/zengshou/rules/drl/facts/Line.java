package io.zengshou.rules.drl.facts;

import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a measure, from the figure {@code @Line} (界线).
 *
 * @param measure id of the measure
 * @param perPerson in money per person; null where the line is a share
 * @param share as a share; null where the line is money
 */
public record Line(String measure, @Nullable PerCapita perPerson, @Nullable Rate share)
    implements Fact {
  @Override
  public @Nullable Object value(String attribute) {
    return switch (attribute) {
      case "measure" -> measure;
      case "perPerson" -> perPerson;
      case "share" -> share;
      default -> throw unknown(attribute);
    };
  }

  @Override
  public String path() {
    return "";
  }
}
