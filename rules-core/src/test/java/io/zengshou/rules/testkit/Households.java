package io.zengshou.rules.testkit;

import io.zengshou.rules.applicant.AllowanceMethod;
import io.zengshou.rules.applicant.DisabilityKind;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.LabourCapacity;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.MemberBuilder;
import io.zengshou.rules.applicant.Monitoring;
import io.zengshou.rules.applicant.PeriodIncome;
import io.zengshou.rules.applicant.PreviousYear;
import io.zengshou.rules.applicant.PublicPost;
import io.zengshou.rules.applicant.Schooling;
import io.zengshou.rules.applicant.Subsistence;
import io.zengshou.rules.applicant.Supporter;
import io.zengshou.rules.applicant.ThreeQuarters;
import io.zengshou.rules.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Households of which every fact is known and nothing is remarkable, to start an example from. */
public final class Households {

  private Households() {}

  /** A lifted household, not monitored, not relocated, without any income. */
  public static HouseholdBuilder lifted(int persons) {
    return general(persons).lifted(true);
  }

  /** A household that was never lifted, not monitored, not relocated, without any income. */
  public static HouseholdBuilder general(int persons) {
    return Household.builder("H")
        .lifted(false)
        .monitoring(Monitoring.NONE)
        .relocated(false)
        .relocatedIntoTown(false)
        .registeredPersons(persons)
        .members(members(persons))
        .operatingCosts(Money.ZERO)
        .threeQuarters(new ThreeQuarters(nothing(persons), nothing(persons)))
        .previousYear(new PreviousYear(Money.ZERO, persons, Money.ZERO))
        .subsistence(subsistence(true))
        .insured(true)
        .disasterLoss(Money.ZERO)
        .creditNeeded(false)
        .goodsToSell(false)
        .farmingIntent(false)
        .scaledProduction(false);
  }

  /** What civil affairs asks, of a household that is topped up. */
  public static Subsistence subsistence(boolean assetsWithinLimits) {
    return new Subsistence(assetsWithinLimits, null, null, Money.ZERO, AllowanceMethod.TOP_UP);
  }

  /** A grown person, {@code p0} to {@code p49}, with labour capacity, work and no special need. */
  public static MemberBuilder member(int number) {
    return MemberBuilder.builder()
        .id("p" + number)
        .age(40)
        .labourCapacity(LabourCapacity.FULL)
        .employed(true)
        .willingToWork(true)
        .disabilityKind(DisabilityKind.NONE)
        .gravelyIll(false)
        .hasLivelihood(true)
        .supporter(Supporter.ABLE)
        .guarantees(Set.of())
        .schooling(Schooling.FINISHED)
        .graduate(false)
        .veteran(false)
        .returned(false)
        .skilled(false)
        .selfEmployed(false)
        .flexibleWork(false)
        .startingBusiness(false)
        .wantsTraining(false)
        .wantsNearbyWork(false)
        .publicPost(PublicPost.NONE);
  }

  /** The first persons of a household, as many as the given ones leave. */
  public static List<Member> members(int persons, Member... given) {
    List<Member> members = new ArrayList<>(List.of(given));
    while (members.size() < persons) {
      members.add(member(members.size()).build());
    }
    return members;
  }

  private static PeriodIncome nothing(int persons) {
    return new PeriodIncome(Money.ZERO, persons);
  }
}
