package io.zengshou.rules.drl.facts;

import io.zengshou.rules.money.Rate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work-relief project (以工代赈项目).
 *
 * @param bridgingFunds 使用衔接资金
 * @param labourShare 劳务报酬占总投资的比例
 * @param gap why the share is unknown
 */
public record Project(@Nullable Boolean bridgingFunds, @Nullable Rate labourShare, Gap gap)
    implements Fact {
  @Override
  public @Nullable Object value(String attribute) {
    return switch (attribute) {
      case "bridgingFunds" -> bridgingFunds;
      case "labourShare" -> labourShare;
      default -> throw unknown(attribute);
    };
  }

  @Override
  public String path() {
    return "";
  }

  @Override
  public List<String> missing(String attribute) {
    return attribute.equals("labourShare") ? gap.missing() : Fact.super.missing(attribute);
  }
}
