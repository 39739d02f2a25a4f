package io.zengshou.examples.county.generator;

/**
 * How often something is so among those of whom it can be. Assumptions of a sample, no statistics;
 * docs/reference/population.md lists them, and a test holds that list and what is generated to each
 * other.
 */
enum Share {
  // Of households.
  LIFTED(700),
  UNSTABLE(30),
  NEAR_POVERTY(30),
  SUDDEN_HARDSHIP(20),
  RELOCATED(200),
  LONE_ELDER(80),
  ON_ALLOWANCE(80),
  CROPS(780),
  LIVESTOCK(420),
  SERICULTURE(400),
  AT_SCALE(20),
  INSURED(600),
  IN_NEED_OF_CREDIT(80),
  WITH_GOODS_TO_SELL(150),
  INCOME_FELL(100),
  TRANSFERS_COMPLETE(800),
  // Of monitored households.
  RISK_ELIMINATED(600),
  // Of relocated households.
  INTO_TOWN(500),
  // Of lone elders.
  SPECIAL_HARDSHIP(350),
  // Of persons from 16 to 64 with labour capacity who are not at school.
  EMPLOYED(750),
  // Of persons.
  DISABLED(60),
  GRAVELY_ILL(30),
  // Of persons from 16 to 22.
  LEAVER(80),
  // Of households that raise silkworms.
  SERICULTURE_MACHINE(80),
  // Of egg ledgers, two a household.
  EGG_LEDGER_SIGNED(850),
  // Of deliveries of cocoons.
  REGISTERED(700),
  PREMIUM(500),
  // Of benefits due.
  PAID_LATE(30),
  PAID_IN_PART(30),
  NOT_PAID(30),
  PAYMENT_UNKNOWN(10),
  // What nobody has recorded: of households, of deliveries, of wages, of persons of working age.
  LIFTED_UNKNOWN(10),
  RELOCATED_UNKNOWN(10),
  COSTS_UNKNOWN(50),
  YEAR_BEFORE_UNKNOWN(30),
  THREE_QUARTERS_UNKNOWN(40),
  INSURED_UNKNOWN(50),
  ASSETS_UNKNOWN(100),
  MEMBERS_UNKNOWN(10),
  LIST_UNCHECKED(30),
  REGISTERED_UNKNOWN(50),
  WAGE_UNKNOWN(20),
  EMPLOYED_UNKNOWN(20),
  // Of institutions.
  FIGURE_UNKNOWN(50);

  private final int perMille;

  Share(int perMille) {
    this.perMille = perMille;
  }

  int perMille() {
    return perMille;
  }
}
