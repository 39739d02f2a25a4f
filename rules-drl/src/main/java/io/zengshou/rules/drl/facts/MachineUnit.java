package io.zengshou.rules.drl.facts;

import io.zengshou.rules.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One unit or set of a machine (机械, 一台套); four units of one entry are four facts.
 *
 * @param path where it stands in the applicant
 * @param unit which of the units of its entry, from 1: units of one entry differ
 * @param sericulture 蚕桑机械
 * @param price 发票价
 * @param otherSubsidy 每台已享受的其他补贴
 */
public record MachineUnit(
    String path,
    int unit,
    @Nullable Boolean sericulture,
    @Nullable Money price,
    @Nullable Money otherSubsidy)
    implements Fact {
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
    return new MachineUnit(path, unit, sericulture, Fact.least(price), otherSubsidy);
  }

  @Override
  public MachineUnit upper() {
    return new MachineUnit(path, unit, sericulture, Fact.most(price), otherSubsidy);
  }
}
