package io.zengshou.rules.applicant;

import io.zengshou.rules.money.Weight;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Cocoons that a household sold.
 *
 * @param id names the entry in paths; null: its index does
 * @param weight null: unknown; where its unit is unknown, what the number that is known would be in
 *     jin: the delivery weighs that or, in kilograms, twice as much
 * @param unit in which the weight was told; null: unknown
 * @param registered in the traceability system (溯源系统); null: unknown
 * @param premium of premium grade (优质茧); null: unknown
 */
public record CocoonDelivery(
    @Nullable String id,
    @Nullable Weight weight,
    @Nullable WeightUnit unit,
    @Nullable Boolean registered,
    @Nullable Boolean premium)
    implements Coupled<CocoonDelivery> {

  /** A delivery whose weight, where it is known, is known with its unit. */
  public CocoonDelivery(
      @Nullable String id,
      @Nullable Weight weight,
      @Nullable Boolean registered,
      @Nullable Boolean premium) {
    this(id, weight, weight == null ? null : WeightUnit.JIN, registered, premium);
  }

  /** The weight, where it can be said exactly; null otherwise. */
  public @Nullable Weight exactWeight() {
    return unit == null && !Weight.ZERO.equals(weight) ? null : weight;
  }

  /** Of a new unit the number stays what it was; a new weight holds its unit. */
  @Override
  public CocoonDelivery changedFrom(CocoonDelivery before) {
    boolean sameWeight = Objects.equals(weight, before.weight);
    boolean sameUnit = unit == before.unit;
    if (weight == null || sameWeight == sameUnit) {
      return this;
    }
    return sameWeight
        ? new CocoonDelivery(id, numberOf(before, weight), unit, registered, premium)
        : new CocoonDelivery(id, weight, registered, premium);
  }

  /** What the number of a delivery that weighs so much comes to in this unit. */
  private Weight numberOf(CocoonDelivery before, Weight weighed) {
    return new Weight(weighed.milligrams() * jin(unit) / jin(before.unit));
  }

  private static int jin(@Nullable WeightUnit unit) {
    return unit == WeightUnit.KILOGRAM ? 2 : 1;
  }
}
