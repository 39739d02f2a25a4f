package io.zengshou.rules.drl.facts;

import io.zengshou.rules.applicant.Benefit;
import io.zengshou.rules.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A benefit due and what was paid of it (补贴兑付).
 *
 * @param place where it stands in the applicant
 * @param benefit 补贴类别
 * @param dueAmount 应发金额
 * @param paidInFull 已足额兑付
 * @param paidOn 兑付日期, of the last payment
 * @param gap why it is not known whether it was paid in full
 */
public record Payment(
    Place place,
    @Nullable Benefit benefit,
    @Nullable Money dueAmount,
    @Nullable Boolean paidInFull,
    @Nullable LocalDate paidOn,
    Gap gap)
    implements Fact {

  /** 已足额, as a payment's record says. */
  public static @Nullable Boolean paidInFull(io.zengshou.rules.applicant.Payment p) {
    return (p.dueAmount() == null || p.paidAmount() == null)
        ? null
        : p.paidAmount().compareTo(p.dueAmount()) >= 0;
  }

  @Override
  public String path() {
    return place.path();
  }

  @Override
  public @Nullable Object value(String attribute) {
    return switch (attribute) {
      case "benefit" -> benefit;
      case "dueAmount" -> dueAmount;
      case "paidInFull" -> paidInFull;
      case "paidOn" -> paidOn;
      default -> throw unknown(attribute);
    };
  }

  @Override
  public List<String> missing(String attribute) {
    return attribute.equals("paidInFull") ? gap.missing() : Fact.super.missing(attribute);
  }

  @Override
  public Payment lower() {
    return new Payment(place, benefit, Fact.least(dueAmount), paidInFull, paidOn, gap);
  }

  @Override
  public Payment upper() {
    return new Payment(place, benefit, Fact.most(dueAmount), paidInFull, paidOn, gap);
  }
}
