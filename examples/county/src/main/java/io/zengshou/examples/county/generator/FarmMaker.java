package io.zengshou.examples.county.generator;

import io.zengshou.rules.applicant.CocoonDelivery;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.Machine;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.applicant.SilkwormEggs;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import java.util.ArrayList;
import java.util.List;

/** Makes what a household grows, breeds and sells. */
final class FarmMaker {

  private static final List<String> CROPS = List.of("水稻", "玉米", "油菜", "魔芋", "黄花菜", "茶叶", "蔬菜");
  private static final List<String> LIVESTOCK = List.of("生猪", "土鸡", "山羊", "中蜂", "肉牛");

  /** V8: about 41 kg of cocoons a sheet of eggs; here a tenth more or less. */
  private static final int LEAST_GRAMS = 37_000;

  private static final int MOST_GRAMS = 45_000;

  /** V8: cocoons at about 50 to 56 yuan a kilogram. */
  private static final int LEAST_FEN = 5_000;

  private static final int MOST_FEN = 5_600;

  private final Dice dice;
  private final List<Production> production = new ArrayList<>();

  FarmMaker(Dice dice) {
    this.dice = dice;
  }

  Household make(Household household) {
    HouseholdBuilder builder = HouseholdBuilder.builder(household);
    boolean atScale = dice.hits(Share.AT_SCALE);
    int times = atScale ? 6 : 1;
    builder.scaledProduction(atScale);
    if (dice.hits(Share.CROPS)) {
      Money receipts = dice.yuan(1_200, 16_000).times(times);
      sold(Product.CROP, dice.of(CROPS), receipts, dice.hundredths(receipts, 20, 45));
    }
    if (dice.hits(Share.LIVESTOCK)) {
      Money receipts = dice.yuan(1_500, 24_000).times(times);
      sold(Product.LIVESTOCK, dice.of(LIVESTOCK), receipts, dice.hundredths(receipts, 35, 65));
    }
    if (dice.hits(Share.SERICULTURE)) {
      silkworms(builder);
    }
    if (dice.percent(4)) {
      sold(Product.OTHER, "竹编", dice.yuan(500, 9_000), Money.ZERO);
    }
    builder.production(production);
    if (!production.isEmpty()) {
      Money costs = dice.percent(60) ? Money.ZERO : dice.yuan(50, 900);
      builder.operatingCosts(dice.unless(Share.COSTS_UNKNOWN, costs));
    }
    return builder.build();
  }

  private void silkworms(HouseholdBuilder builder) {
    // V8: 60,000 to 88,000 sheets of over 8,000 households, so 7 to 11 each; halves exist.
    int halves = dice.between(4, 20) + dice.between(0, 12);
    List<SilkwormEggs> eggs = new ArrayList<>();
    List<CocoonDelivery> deliveries = new ArrayList<>();
    Money receipts = Money.ZERO;
    int spring = halves / 2;
    for (int part : new int[] {spring, halves - spring}) {
      String id = Integer.toString(eggs.size() + 1);
      eggs.add(
          new SilkwormEggs("e" + id, new Sheets(part * 50L), dice.hits(Share.EGG_LEDGER_SIGNED)));
      // To the 10 g that a scale shows.
      long grams = (long) part * dice.between(LEAST_GRAMS, MOST_GRAMS) / 2 / 10 * 10;
      deliveries.add(
          new CocoonDelivery(
              "d" + id,
              new Weight(grams * 1_000),
              dice.unless(Share.REGISTERED_UNKNOWN, dice.hits(Share.REGISTERED)),
              dice.hits(Share.PREMIUM)));
      receipts = receipts.plus(Money.ofFen(grams * dice.between(LEAST_FEN, MOST_FEN) / 1_000));
    }
    builder.silkwormEggs(eggs).cocoonDeliveries(deliveries);
    if (dice.hits(Share.SERICULTURE_MACHINE)) {
      builder.machines(
          List.of(
              new Machine(
                  "g1", "割桑机", true, dice.yuan(600, 4_800), dice.between(1, 2), Money.ZERO)));
    }
    sold(Product.COCOON, "蚕茧", receipts, dice.hundredths(receipts, 15, 30));
  }

  private void sold(Product product, String name, Money receipts, Money costs) {
    String id = "p" + (production.size() + 1);
    production.add(new Production(id, product, name, receipts, costs));
  }
}
