package io.zengshou.rules.drl.facts;

import io.zengshou.rules.applicant.Paths;
import io.zengshou.rules.money.Weight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cocoons sold (蚕茧交售).
 *
 * @param place where it stands in the applicant
 * @param weight 重量
 * @param registered 已在溯源系统登记
 * @param premium 优质茧
 * @param least the least that an unknown weight can be
 * @param most the most that an unknown weight can be
 */
public record CocoonDelivery(
    Place place,
    @Nullable Weight weight,
    @Nullable Boolean registered,
    @Nullable Boolean premium,
    Weight least,
    Weight most)
    implements Fact {

  /** What an applicant's record of a delivery says. */
  public static CocoonDelivery of(Place place, io.zengshou.rules.applicant.CocoonDelivery c) {
    Weight told = c.weight();
    Weight least = told == null ? Weight.ZERO : told;
    Weight most = told == null ? UNBOUNDED_WEIGHT : c.unit() == null ? told.plus(told) : told;
    return new CocoonDelivery(place, c.exactWeight(), c.registered(), c.premium(), least, most);
  }

  /** A delivery of which nothing is known. */
  public static CocoonDelivery unknown(Place place) {
    return new CocoonDelivery(place, null, null, null, Weight.ZERO, UNBOUNDED_WEIGHT);
  }

  /** 重量, as the record of a delivery says; null where its unit is unknown. */
  public static @Nullable Weight weight(io.zengshou.rules.applicant.CocoonDelivery c) {
    return c.exactWeight();
  }

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

  /** Of a number without a unit, the unit is what is missing. */
  @Override
  public List<String> missing(String attribute) {
    return attribute.equals("weight") && !most.equals(UNBOUNDED_WEIGHT)
        ? List.of(Paths.property(path(), "unit"))
        : Fact.super.missing(attribute);
  }

  @Override
  public CocoonDelivery lower() {
    return weight == null
        ? new CocoonDelivery(place, least, registered, premium, least, most)
        : this;
  }

  @Override
  public CocoonDelivery upper() {
    return weight == null
        ? new CocoonDelivery(place, most, registered, premium, least, most)
        : this;
  }
}
