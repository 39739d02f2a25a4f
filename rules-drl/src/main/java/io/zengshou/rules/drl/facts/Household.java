package io.zengshou.rules.drl.facts;

import io.zengshou.rules.applicant.Monitoring;
import io.zengshou.rules.money.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The household itself (农户).
 *
 * @param lifted 脱贫户
 * @param monitoring 监测类别
 * @param riskEliminated 风险已消除
 * @param relocated 易地搬迁户
 * @param relocatedIntoTown 搬迁进了城镇
 * @param registeredPersons 户籍人数
 * @param operatingCosts 未分摊的经营成本
 * @param insured 已参加农业保险
 * @param disasterLoss 受灾损失
 * @param creditNeeded 需要贷款
 * @param goodsToSell 有农产品待售
 * @param farmingIntent 有产业发展意愿
 * @param scaledProduction 产业已成规模
 * @param monitored 监测户: in one of the three monitored classes
 * @param atRisk 风险未消除的监测户
 * @param farms 从事种养, silkworms too
 * @param gap why it is not known whether it farms
 */
public record Household(
    @Nullable Boolean lifted,
    @Nullable Monitoring monitoring,
    @Nullable Boolean riskEliminated,
    @Nullable Boolean relocated,
    @Nullable Boolean relocatedIntoTown,
    @Nullable Integer registeredPersons,
    @Nullable Money operatingCosts,
    @Nullable Boolean insured,
    @Nullable Money disasterLoss,
    @Nullable Boolean creditNeeded,
    @Nullable Boolean goodsToSell,
    @Nullable Boolean farmingIntent,
    @Nullable Boolean scaledProduction,
    @Nullable Boolean monitored,
    @Nullable Boolean atRisk,
    @Nullable Boolean farms,
    Gap gap)
    implements Fact {
  @Override
  public @Nullable Object value(String attribute) {
    return switch (attribute) {
      case "lifted" -> lifted;
      case "monitoring" -> monitoring;
      case "riskEliminated" -> riskEliminated;
      case "relocated" -> relocated;
      case "relocatedIntoTown" -> relocatedIntoTown;
      case "registeredPersons" -> registeredPersons;
      case "operatingCosts" -> operatingCosts;
      case "insured" -> insured;
      case "disasterLoss" -> disasterLoss;
      case "creditNeeded" -> creditNeeded;
      case "goodsToSell" -> goodsToSell;
      case "farmingIntent" -> farmingIntent;
      case "scaledProduction" -> scaledProduction;
      case "monitored" -> monitored;
      case "atRisk" -> atRisk;
      case "farms" -> farms;
      default -> throw unknown(attribute);
    };
  }

  @Override
  public String path() {
    return "";
  }

  /** A household's facts; what can be derived is derived here. */
  public static Household of(io.zengshou.rules.applicant.Household h) {
    Boolean farms = farms(h);
    return new Household(
        h.lifted(),
        h.monitoring(),
        h.riskEliminated(),
        h.relocated(),
        h.relocatedIntoTown(),
        h.registeredPersons(),
        h.operatingCosts(),
        h.insured(),
        h.disasterLoss(),
        h.creditNeeded(),
        h.goodsToSell(),
        h.farmingIntent(),
        h.scaledProduction(),
        monitored(h),
        atRisk(h),
        farms,
        farms == null ? Gap.missing(Farming.missing(h)) : Gap.NONE);
  }

  /** 监测户, as a household's record says. */
  public static @Nullable Boolean monitored(io.zengshou.rules.applicant.Household h) {
    return h.monitoring() == null ? null : h.monitoring() != Monitoring.NONE;
  }

  /** 风险未消除的监测户, as a household's record says. */
  public static @Nullable Boolean atRisk(io.zengshou.rules.applicant.Household h) {
    Boolean eliminated = h.riskEliminated();
    if (h.monitoring() == Monitoring.NONE || (eliminated != null && eliminated)) {
      return false;
    }
    return (h.monitoring() == null || eliminated == null) ? null : true;
  }

  /** 从事种养, as a household's records say. */
  public static @Nullable Boolean farms(io.zengshou.rules.applicant.Household h) {
    return Farming.of(h);
  }

  @Override
  public List<String> missing(String attribute) {
    return switch (attribute) {
      case "monitored" -> List.of("monitoring");
      case "farms" -> gap.missing();
      case "atRisk" -> {
        List<String> missing = new ArrayList<>(2);
        if (monitoring == null) {
          missing.add("monitoring");
        }
        if (riskEliminated == null) {
          missing.add("riskEliminated");
        }
        yield missing;
      }
      default -> Fact.super.missing(attribute);
    };
  }

  @Override
  public Household lower() {
    return withAmounts(Fact.least(operatingCosts), Fact.least(disasterLoss));
  }

  @Override
  public Household upper() {
    return withAmounts(Fact.most(operatingCosts), Fact.most(disasterLoss));
  }

  private Household withAmounts(Money costs, Money loss) {
    return new Household(
        lifted,
        monitoring,
        riskEliminated,
        relocated,
        relocatedIntoTown,
        registeredPersons,
        costs,
        insured,
        loss,
        creditNeeded,
        goodsToSell,
        farmingIntent,
        scaledProduction,
        monitored,
        atRisk,
        farms,
        gap);
  }
}
