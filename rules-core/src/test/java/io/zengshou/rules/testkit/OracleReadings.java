package io.zengshou.rules.testkit;

import java.util.List;

/**
 * One choice for each of the five points that the plan leaves to its reader.
 *
 * @param productionBase A2: base of the 10%
 * @param capCoversSericulture A4: whether the 5,000 also hold eggs, cocoons and machines
 * @param cocoonInProductionBase A5: whether cocoon sales are in the base
 * @param monitoredSericulture A10: sericulture of households at risk that were never lifted
 * @param bonusCounted A17: whether the cash measures are income in the allowance test
 */
public record OracleReadings(
    ProductionBase productionBase,
    boolean capCoversSericulture,
    boolean cocoonInProductionBase,
    Settlement monitoredSericulture,
    Settlement bonusCounted) {

  /** A2. */
  public enum ProductionBase {
    GROSS,
    NET
  }

  /** A point that may be settled one way, the other, or not yet. */
  public enum Settlement {
    OPEN,
    YES,
    NO
  }

  /**
   * A choice that is not the default.
   *
   * @param switchId the id of the switch
   * @param choice the id of the choice
   */
  public record Choice(String switchId, String choice) {}

  /** All choices that are not the default. */
  public static final List<Choice> OTHER_CHOICES =
      List.of(
          new Choice("production-base", "net"),
          new Choice("cap-covers-sericulture", "yes"),
          new Choice("cocoon-in-production-base", "no"),
          new Choice("monitored-sericulture", "yes"),
          new Choice("monitored-sericulture", "no"),
          new Choice("bonus-counted-for-allowance", "yes"),
          new Choice("bonus-counted-for-allowance", "no"));

  /** The readings a careful county officer takes. */
  public static final OracleReadings DEFAULT =
      new OracleReadings(ProductionBase.GROSS, false, true, Settlement.OPEN, Settlement.OPEN);

  /**
   * The same readings with another choice for one switch, both by their ids.
   *
   * @throws IllegalArgumentException where there is no such switch or choice
   */
  public OracleReadings with(String switchId, String choice) {
    return switch (switchId) {
      case "production-base" -> withProductionBase(base(choice));
      case "cap-covers-sericulture" -> withCapCoversSericulture(yes(choice));
      case "cocoon-in-production-base" -> withCocoonInProductionBase(yes(choice));
      case "monitored-sericulture" -> withMonitoredSericulture(settlement(choice, "refer"));
      case "bonus-counted-for-allowance" -> withBonusCounted(settlement(choice, "unsettled"));
      default -> throw new IllegalArgumentException("no switch " + switchId);
    };
  }

  private OracleReadings withProductionBase(ProductionBase base) {
    return new OracleReadings(
        base, capCoversSericulture, cocoonInProductionBase, monitoredSericulture, bonusCounted);
  }

  private OracleReadings withCapCoversSericulture(boolean covers) {
    return new OracleReadings(
        productionBase, covers, cocoonInProductionBase, monitoredSericulture, bonusCounted);
  }

  private OracleReadings withCocoonInProductionBase(boolean included) {
    return new OracleReadings(
        productionBase, capCoversSericulture, included, monitoredSericulture, bonusCounted);
  }

  private OracleReadings withMonitoredSericulture(Settlement settlement) {
    return new OracleReadings(
        productionBase, capCoversSericulture, cocoonInProductionBase, settlement, bonusCounted);
  }

  private OracleReadings withBonusCounted(Settlement settlement) {
    return new OracleReadings(
        productionBase,
        capCoversSericulture,
        cocoonInProductionBase,
        monitoredSericulture,
        settlement);
  }

  private static ProductionBase base(String choice) {
    return switch (choice) {
      case "gross" -> ProductionBase.GROSS;
      case "net" -> ProductionBase.NET;
      default -> throw noChoice(choice);
    };
  }

  private static boolean yes(String choice) {
    return switch (choice) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw noChoice(choice);
    };
  }

  private static Settlement settlement(String choice, String open) {
    if (choice.equals(open)) {
      return Settlement.OPEN;
    }
    return yes(choice) ? Settlement.YES : Settlement.NO;
  }

  private static IllegalArgumentException noChoice(String choice) {
    return new IllegalArgumentException("no choice " + choice);
  }
}
