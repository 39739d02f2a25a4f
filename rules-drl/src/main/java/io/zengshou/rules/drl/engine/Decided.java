package io.zengshou.rules.drl.engine;

import io.zengshou.rules.measure.IncomeCategory;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.measure.Measure;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What has been decided so far on one applicant, measure by measure. */
interface Decided {

  /** A person who has a guarantee of their own, by id, and how surely. */
  record Guaranteed(String member, Truth truth) {}

  /** By which rules. */
  RuleSet rules();

  /** Whether a measure applies. */
  Truth.Value status(Slot slot);

  /** What a measure gives, if money; nothing where it does not apply. */
  Range amount(Slot slot);

  /** The persons who have a guarantee of their own, in any order. */
  List<Guaranteed> guaranteed();

  /**
   * What the measures give to each income category; those that no measure gives to are left out.
   */
  default Map<IncomeCategory, Range> given() {
    Map<IncomeCategory, Range> given = new EnumMap<>(IncomeCategory.class);
    for (Slot slot : rules().payingHousehold()) {
      IncomeCategory category = category(slot.measure());
      given.put(category, given.getOrDefault(category, Range.ZERO).plus(amount(slot)));
    }
    return given;
  }

  /** What all measures together give to a household. */
  default Range givenToHousehold() {
    Range sum = Range.ZERO;
    for (Slot slot : rules().payingHousehold()) {
      sum = sum.plus(amount(slot));
    }
    return sum;
  }

  /** What the cash measures give. */
  default Range cash() {
    Range sum = Range.ZERO;
    for (Slot slot : rules().payingHousehold()) {
      if (slot.measure().kind() == Kind.CASH) {
        sum = sum.plus(amount(slot));
      }
    }
    return sum;
  }

  /** The category that a measure's money counts towards. */
  private static IncomeCategory category(Measure measure) {
    return measure.categories().isEmpty() ? IncomeCategory.TRANSFER : measure.categories().get(0);
  }
}
