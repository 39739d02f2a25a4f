package io.zengshou.rules.drl.facts;

import io.zengshou.rules.money.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Cocoons sold (蚕茧交售).
 *
 * @param path where it stands in the applicant
 * @param weight 重量
 * @param registered 已在溯源系统登记
 * @param premium 优质茧
 */
public record CocoonDelivery(
    String path, @Nullable Weight weight, @Nullable Boolean registered, @Nullable Boolean premium)
    implements Fact {
  @Override
  public @Nullable Object value(String attribute) {
    return switch (attribute) {
      case "weight" -> weight;
      case "registered" -> registered;
      case "premium" -> premium;
      default -> throw unknown(attribute);
    };
  }

  @Override
  public CocoonDelivery lower() {
    return weight == null ? new CocoonDelivery(path, Weight.ZERO, registered, premium) : this;
  }

  @Override
  public CocoonDelivery upper() {
    return weight == null ? new CocoonDelivery(path, UNBOUNDED_WEIGHT, registered, premium) : this;
  }
}
