package io.zengshou.rules.drl.facts;

import io.zengshou.rules.money.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Cocoons sold (蚕茧交售).
 *
 * @param place where it stands in the applicant
 * @param weight 重量
 * @param registered 已在溯源系统登记
 * @param premium 优质茧
 */
public record CocoonDelivery(
    Place place, @Nullable Weight weight, @Nullable Boolean registered, @Nullable Boolean premium)
    implements Fact {

  @Override
  public String path() {
    return place.path();
  }

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
    return weight == null ? new CocoonDelivery(place, Weight.ZERO, registered, premium) : this;
  }

  @Override
  public CocoonDelivery upper() {
    return weight == null ? new CocoonDelivery(place, UNBOUNDED_WEIGHT, registered, premium) : this;
  }
}
