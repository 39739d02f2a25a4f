package io.zengshou.rules.drl.facts;

import io.zengshou.rules.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One unit or set of a machine (机械, 一台套); four units of one entry are four facts.
 *
 * @param place where it stands in the applicant
 * @param unit which of the units of its entry, from 1: units of one entry differ
 * @param sericulture 蚕桑机械
 * @param price 发票单价
 * @param otherSubsidy 已享受的其他补贴, of this unit
 */
public record MachineUnit(
    Place place,
    int unit,
    @Nullable Boolean sericulture,
    @Nullable Money price,
    @Nullable Money otherSubsidy)
    implements Fact {

  @Override
  public String path() {
    return place.path();
  }

  @Override
  public @Nullable Object value(String attribute) {
    return switch (attribute) {
      case "sericulture" -> sericulture;
      case "price" -> price;
      case "otherSubsidy" -> otherSubsidy;
      default -> throw unknown(attribute);
    };
  }

  @Override
  public MachineUnit lower() {
    return new MachineUnit(place, unit, sericulture, Fact.least(price), Fact.least(otherSubsidy));
  }

  @Override
  public MachineUnit upper() {
    return new MachineUnit(place, unit, sericulture, Fact.most(price), Fact.most(otherSubsidy));
  }
}
