package io.zengshou.rules.applicant;

import io.zengshou.rules.money.Money;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rural household (农户). What is null is unknown; what a list holds is all there is, unless the
 * list is named in {@code unknown}.
 *
 * @param id required
 * @param township for the ledger
 * @param village for the ledger
 * @param head for the ledger
 * @param lifted 脱贫户; implied by {@link Monitoring#UNSTABLE}; null: unknown
 * @param monitoring 监测对象
 * @param riskEliminated 风险已消除, for a monitored household; null: unknown
 * @param relocated 易地搬迁; null: unknown
 * @param relocatedIntoTown 搬迁进城镇; false where not relocated; null: unknown
 * @param registeredPersons 1 to 50; null: the number of members, where they are known
 * @param members null: unknown
 * @param production null: none
 * @param operatingCosts not tied to an entry of {@code production}; 0 where there is no production,
 *     else null: unknown
 * @param silkwormEggs null: none
 * @param cocoonDeliveries null: none
 * @param machines null: none
 * @param wages null: none
 * @param property null: none
 * @param transfers null: none
 * @param threeQuarters null: unknown
 * @param previousYear null: unknown
 * @param subsistence null: unknown
 * @param payments null: none
 * @param insured 农业保险; null: unknown
 * @param disasterLoss of force majeure, from 0; null: unknown
 * @param creditNeeded needs credit; null: unknown
 * @param goodsToSell has goods to sell; null: unknown
 * @param farmingIntent intends to farm; null: unknown
 * @param scaledProduction produces at scale; null: unknown
 * @param unknown lists that nobody has checked; holds {@link Ledger#MEMBERS} where {@code members}
 *     was null
 */
@Built
public record Household(
    String id,
    @Nullable String township,
    @Nullable String village,
    @Nullable String head,
    @Nullable Boolean lifted,
    @Nullable Monitoring monitoring,
    @Nullable Boolean riskEliminated,
    @Nullable Boolean relocated,
    @Nullable Boolean relocatedIntoTown,
    @Nullable Integer registeredPersons,
    List<Member> members,
    List<Production> production,
    @Nullable Money operatingCosts,
    List<SilkwormEggs> silkwormEggs,
    List<CocoonDelivery> cocoonDeliveries,
    List<Machine> machines,
    List<Wage> wages,
    List<PropertyIncome> property,
    List<Transfer> transfers,
    ThreeQuarters threeQuarters,
    PreviousYear previousYear,
    Subsistence subsistence,
    List<Payment> payments,
    @Nullable Boolean insured,
    @Nullable Money disasterLoss,
    @Nullable Boolean creditNeeded,
    @Nullable Boolean goodsToSell,
    @Nullable Boolean farmingIntent,
    @Nullable Boolean scaledProduction,
    Set<Ledger> unknown)
    implements Applicant {

  public Household(
      String id,
      @Nullable String township,
      @Nullable String village,
      @Nullable String head,
      @Nullable Boolean lifted,
      @Nullable Monitoring monitoring,
      @Nullable Boolean riskEliminated,
      @Nullable Boolean relocated,
      @Nullable Boolean relocatedIntoTown,
      @Nullable Integer registeredPersons,
      @Nullable List<Member> members,
      @Nullable List<Production> production,
      @Nullable Money operatingCosts,
      @Nullable List<SilkwormEggs> silkwormEggs,
      @Nullable List<CocoonDelivery> cocoonDeliveries,
      @Nullable List<Machine> machines,
      @Nullable List<Wage> wages,
      @Nullable List<PropertyIncome> property,
      @Nullable List<Transfer> transfers,
      @Nullable ThreeQuarters threeQuarters,
      @Nullable PreviousYear previousYear,
      @Nullable Subsistence subsistence,
      @Nullable List<Payment> payments,
      @Nullable Boolean insured,
      @Nullable Money disasterLoss,
      @Nullable Boolean creditNeeded,
      @Nullable Boolean goodsToSell,
      @Nullable Boolean farmingIntent,
      @Nullable Boolean scaledProduction,
      @Nullable Set<Ledger> unknown) {
    this.unknown = withUnknownMembers(unknown, members == null);
    this.id = id;
    this.township = township;
    this.village = village;
    this.head = head;
    this.lifted = (lifted == null && monitoring == Monitoring.UNSTABLE) ? Boolean.TRUE : lifted;
    this.monitoring = monitoring;
    this.riskEliminated = riskEliminated;
    this.relocated =
        (relocated == null && Boolean.TRUE.equals(relocatedIntoTown)) ? Boolean.TRUE : relocated;
    this.relocatedIntoTown =
        (relocatedIntoTown == null && Boolean.FALSE.equals(relocated))
            ? Boolean.FALSE
            : relocatedIntoTown;
    this.registeredPersons =
        registeredPersons == null ? countOf(members, this.unknown) : registeredPersons;
    this.members = orEmpty(members);
    this.production = orEmpty(production);
    this.operatingCosts =
        operatingCosts == null ? noCosts(this.production, this.unknown) : operatingCosts;
    this.silkwormEggs = orEmpty(silkwormEggs);
    this.cocoonDeliveries = orEmpty(cocoonDeliveries);
    this.machines = orEmpty(machines);
    this.wages = orEmpty(wages);
    this.property = orEmpty(property);
    this.transfers = orEmpty(transfers);
    this.threeQuarters = threeQuarters == null ? ThreeQuarters.UNKNOWN : threeQuarters;
    this.previousYear = previousYear == null ? PreviousYear.UNKNOWN : previousYear;
    this.subsistence = subsistence == null ? Subsistence.UNKNOWN : subsistence;
    this.payments = orEmpty(payments);
    this.insured = insured;
    this.disasterLoss = disasterLoss;
    this.creditNeeded = creditNeeded;
    this.goodsToSell = goodsToSell;
    this.farmingIntent = farmingIntent;
    this.scaledProduction = scaledProduction;
    new HouseholdChecks(this).run();
  }

  private static @Nullable Integer countOf(@Nullable List<Member> members, Set<Ledger> unknown) {
    if (members == null || members.isEmpty() || unknown.contains(Ledger.MEMBERS)) {
      return null;
    }
    return members.size();
  }

  private static @Nullable Money noCosts(List<Production> production, Set<Ledger> unknown) {
    boolean none = production.isEmpty() && !unknown.contains(Ledger.PRODUCTION);
    return none ? Money.ZERO : null;
  }

  /** A builder of a household of which only the id is known; {@code build()} checks it all. */
  public static HouseholdBuilder builder(String id) {
    Objects.requireNonNull(id, "id");
    return HouseholdBuilder.builder().id(id);
  }

  private static <E> List<E> orEmpty(@Nullable List<E> entries) {
    return entries == null ? List.of() : List.copyOf(entries);
  }

  private static Set<Ledger> withUnknownMembers(@Nullable Set<Ledger> unknown, boolean noMembers) {
    EnumSet<Ledger> all = EnumSet.noneOf(Ledger.class);
    if (unknown != null) {
      all.addAll(unknown);
    }
    if (noMembers) {
      all.add(Ledger.MEMBERS);
    }
    return Collections.unmodifiableSet(all);
  }
}
