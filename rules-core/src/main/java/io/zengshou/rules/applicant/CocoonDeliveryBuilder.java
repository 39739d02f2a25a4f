package io.zengshou.rules.applicant;

import io.zengshou.rules.money.Weight;
import org.jspecify.annotations.Nullable;

/** Builds a delivery of cocoons; what is not told is unknown. */
public final class CocoonDeliveryBuilder {

  private @Nullable String id;
  private @Nullable Weight weight;
  private @Nullable WeightUnit unit;
  private @Nullable Boolean registered;
  private @Nullable Boolean premium;

  private CocoonDeliveryBuilder() {}

  public static CocoonDeliveryBuilder builder() {
    return new CocoonDeliveryBuilder();
  }

  /** Begins with what a delivery says. */
  public static CocoonDeliveryBuilder builder(CocoonDelivery from) {
    CocoonDeliveryBuilder builder = builder();
    builder.id = from.id();
    builder.weight = from.weight();
    builder.unit = from.unit();
    builder.registered = from.registered();
    builder.premium = from.premium();
    return builder;
  }

  public CocoonDeliveryBuilder id(@Nullable String value) {
    id = value;
    return this;
  }

  /** Sets the weight, which holds its unit, and that unit. */
  public CocoonDeliveryBuilder weight(@Nullable Weight value) {
    weight = value;
    unit = value == null ? unit : WeightUnit.JIN;
    return this;
  }

  /**
   * Sets in which unit the weight was told, which leaves the weight as it is; null: it is a number
   * of a unit that nobody knows, and {@link CocoonDelivery#weight} says how it is read.
   */
  public CocoonDeliveryBuilder unit(@Nullable WeightUnit value) {
    unit = value;
    return this;
  }

  public CocoonDeliveryBuilder registered(@Nullable Boolean value) {
    registered = value;
    return this;
  }

  public CocoonDeliveryBuilder premium(@Nullable Boolean value) {
    premium = value;
    return this;
  }

  public CocoonDelivery build() {
    return new CocoonDelivery(id, weight, unit, registered, premium);
  }
}
