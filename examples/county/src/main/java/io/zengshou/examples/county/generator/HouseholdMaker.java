package io.zengshou.examples.county.generator;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.Monitoring;
import io.zengshou.rules.money.Money;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes one household: its standing, its persons, what they live on, and what nobody recorded. */
final class HouseholdMaker {

  private static final long STREAM = 1;

  /** Lists that an officer may not have come to. */
  private static final List<Ledger> UNCHECKED =
      List.of(Ledger.WAGES, Ledger.PROPERTY, Ledger.TRANSFERS, Ledger.PAYMENTS, Ledger.MACHINES);

  private final long seed;

  HouseholdMaker(long seed) {
    this.seed = seed;
  }

  Household make(int number, Village place) {
    Dice dice = new Dice(seed, STREAM, number);
    PersonMaker persons = new PersonMaker(dice);
    List<Member> members = persons.make();
    HouseholdBuilder builder =
        Household.builder("SQ-" + Ids.padded(number))
            .township(place.township())
            .village(place.name())
            .head(members.get(0).name())
            .registeredPersons(members.size());
    standing(dice, builder);
    wishes(dice, builder);
    if (!dice.hits(Share.MEMBERS_UNKNOWN)) {
      builder.members(members);
    }
    if (dice.hits(Share.LIST_UNCHECKED)) {
      builder.unknown(Set.of(dice.of(UNCHECKED)));
    }
    Household farming = new FarmMaker(dice).make(builder.build());
    Household earning = new IncomeMaker(dice, members, persons.isOnAllowance()).make(farming);
    return new YearMaker(dice, members.size(), persons.isOnAllowance()).make(earning);
  }

  private static void standing(Dice dice, HouseholdBuilder builder) {
    int monitored =
        dice.weighted(
            Share.UNSTABLE.perMille(),
            Share.NEAR_POVERTY.perMille(),
            Share.SUDDEN_HARDSHIP.perMille(),
            1000
                - Share.UNSTABLE.perMille()
                - Share.NEAR_POVERTY.perMille()
                - Share.SUDDEN_HARDSHIP.perMille());
    Monitoring monitoring =
        List.of(
                Monitoring.UNSTABLE,
                Monitoring.NEAR_POVERTY,
                Monitoring.SUDDEN_HARDSHIP,
                Monitoring.NONE)
            .get(monitored);
    builder.monitoring(monitoring);
    if (monitoring != Monitoring.NONE) {
      builder.riskEliminated(dice.hits(Share.RISK_ELIMINATED));
    }
    builder.lifted(dice.unless(Share.LIFTED_UNKNOWN, lifted(dice, monitoring)));
    boolean relocated = dice.hits(Share.RELOCATED);
    @Nullable Boolean told = dice.unless(Share.RELOCATED_UNKNOWN, relocated);
    builder.relocated(told);
    if (told != null && relocated) {
      builder.relocatedIntoTown(dice.hits(Share.INTO_TOWN));
    }
  }

  /** An unstable household is a lifted one; one near poverty never was poor. */
  private static boolean lifted(Dice dice, Monitoring monitoring) {
    return switch (monitoring) {
      case UNSTABLE -> true;
      case NEAR_POVERTY -> false;
      case NONE, SUDDEN_HARDSHIP -> dice.hits(Share.LIFTED);
    };
  }

  private static void wishes(Dice dice, HouseholdBuilder builder) {
    builder
        .insured(dice.unless(Share.INSURED_UNKNOWN, dice.hits(Share.INSURED)))
        .disasterLoss(dice.percent(4) ? dice.yuan(200, 6_000) : Money.ZERO)
        .creditNeeded(dice.hits(Share.IN_NEED_OF_CREDIT))
        .goodsToSell(dice.hits(Share.WITH_GOODS_TO_SELL))
        .farmingIntent(dice.percent(70));
  }
}
