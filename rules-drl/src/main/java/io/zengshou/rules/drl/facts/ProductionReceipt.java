package io.zengshou.rules.drl.facts;

import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one line of production brought and cost (种植养殖经营).
 *
 * @param place where it stands in the applicant
 * @param product 经营类别
 * @param receipts 收入, 实际的
 * @param costs 成本, of this entry
 */
public record ProductionReceipt(
    Place place, @Nullable Product product, @Nullable Money receipts, @Nullable Money costs)
    implements Fact {

  @Override
  public String path() {
    return place.path();
  }

  @Override
  public @Nullable Object value(String attribute) {
    return switch (attribute) {
      case "product" -> product;
      case "receipts" -> receipts;
      case "costs" -> costs;
      default -> throw unknown(attribute);
    };
  }

  @Override
  public ProductionReceipt lower() {
    return new ProductionReceipt(place, product, Fact.least(receipts), Fact.least(costs));
  }

  @Override
  public ProductionReceipt upper() {
    return new ProductionReceipt(place, product, Fact.most(receipts), Fact.most(costs));
  }
}
