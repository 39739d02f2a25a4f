package io.zengshou.rules.drl.facts;

import io.zengshou.rules.applicant.Entity;
import io.zengshou.rules.applicant.LoanProduct;
import io.zengshou.rules.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for loan interest (贷款主体).
 *
 * @param entity 主体类型
 * @param labourIntensive 属于劳动密集型
 * @param inCounty 在县域内
 * @param directlyFarmingOrProcessing 直接从事种养加工
 * @param loanProduct 贷款产品
 * @param ordinaryInterest 正常利息
 * @param onTime 按期还款
 */
public record Borrower(
    @Nullable Entity entity,
    @Nullable Boolean labourIntensive,
    @Nullable Boolean inCounty,
    @Nullable Boolean directlyFarmingOrProcessing,
    @Nullable LoanProduct loanProduct,
    @Nullable Money ordinaryInterest,
    @Nullable Boolean onTime)
    implements Fact {
  @Override
  public @Nullable Object value(String attribute) {
    return switch (attribute) {
      case "entity" -> entity;
      case "labourIntensive" -> labourIntensive;
      case "inCounty" -> inCounty;
      case "directlyFarmingOrProcessing" -> directlyFarmingOrProcessing;
      case "loanProduct" -> loanProduct;
      case "ordinaryInterest" -> ordinaryInterest;
      case "onTime" -> onTime;
      default -> throw unknown(attribute);
    };
  }

  @Override
  public String path() {
    return "";
  }

  @Override
  public List<String> missing(String attribute) {
    return switch (attribute) {
      case "loanProduct" -> List.of("loan.product");
      case "ordinaryInterest", "onTime" -> List.of("loan." + attribute);
      default -> Fact.super.missing(attribute);
    };
  }

  @Override
  public Borrower lower() {
    return withInterest(Fact.least(ordinaryInterest));
  }

  @Override
  public Borrower upper() {
    return withInterest(Fact.most(ordinaryInterest));
  }

  private Borrower withInterest(Money interest) {
    return new Borrower(
        entity,
        labourIntensive,
        inCounty,
        directlyFarmingOrProcessing,
        loanProduct,
        interest,
        onTime);
  }
}
