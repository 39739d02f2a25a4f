package io.zengshou.rules.drl.facts;

import io.zengshou.rules.applicant.TransferKind;
import io.zengshou.rules.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A transfer received (转移性收入).
 *
 * @param place where it stands in the applicant
 * @param kind 类别
 * @param amount 金额
 */
public record Transfer(Place place, @Nullable TransferKind kind, @Nullable Money amount)
    implements Fact {

  @Override
  public String path() {
    return place.path();
  }

  @Override
  public @Nullable Object value(String attribute) {
    return switch (attribute) {
      case "kind" -> kind;
      case "amount" -> amount;
      default -> throw unknown(attribute);
    };
  }

  @Override
  public Transfer lower() {
    return new Transfer(place, kind, Fact.least(amount));
  }

  @Override
  public Transfer upper() {
    return new Transfer(place, kind, Fact.most(amount));
  }
}
