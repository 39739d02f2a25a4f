package io.zengshou.rules.drl.differential;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the figures of measures. */
final class Figures {

  private final Dice dice;

  /** Lines are shares in some packs and money in the others: one makes the other unknown. */
  private final boolean shares;

  private final Set<String> capped = new HashSet<>();

  Figures(Dice dice) {
    this.dice = dice;
    this.shares = dice.chance(40);
  }

  /** The figures of this measure are to have a cap for the household. */
  void capHousehold(DraftMeasure measure) {
    capped.add(measure.id());
  }

  /** The types of facts that figures become; some packs have none of a type. */
  List<String> facts() {
    return List.of("Line", "Standard", "Deadline");
  }

  /** Annotations with all figures of a measure, other numbers each time but the same units. */
  List<String> of(DraftMeasure measure) {
    List<String> figures = new ArrayList<>();
    switch (measure.flavour()) {
      case SHARE -> {
        figures.add("@Rate(\"" + dice.of("10%", "33.3%", "50%", "100%") + "\")");
        if (capped.contains(measure.id()) || measure.id().hashCode() % 2 == 0) {
          figures.add(cap("户·年"));
        }
      }
      case UNIT -> {
        figures.add("@Rate(\"" + dice.of("50%", "12.5%") + "\")");
        figures.add(cap("台"));
      }
      case WEIGHT -> figures.add("@Rate(\"" + dice.of("1", "0.35", "2.5") + "元/斤\")");
      case SHEETS -> figures.add("@Rate(\"" + dice.of("35", "12.34") + "元/张\")");
      case PERSON, TOP_UP ->
          figures.add("@Standard(\"" + dice.of("5370", "6984", "500") + "元/人·年\")");
      case NONE -> {
        // No money, but lines and days as any other.
      }
    }
    if (measure.id().hashCode() % 3 != 0) {
      figures.add("@Line(\"" + line(measure) + "\")");
    }
    if (measure.id().hashCode() % 5 < 3) {
      figures.add("@Deadline(\"" + dice.of("2023-09-30", "2023-10-01", "2023-06-15") + "\")");
    }
    return figures;
  }

  private String cap(String per) {
    return "@Cap(\"" + dice.of("5000", "1000", "300.5") + "元/" + per + "\")";
  }

  private String line(DraftMeasure measure) {
    if (shares) {
      return dice.of("15%", "20%", "50%");
    }
    boolean standard =
        measure.flavour() == DraftMeasure.Flavour.PERSON
            || measure.flavour() == DraftMeasure.Flavour.TOP_UP;
    return standard ? dice.of("1.5倍", "0.5倍") : dice.of("8500", "3000", "12000") + "元/人·年";
  }
}
