package io.zengshou.rules.drl.engine;

import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.drl.facts.Award;
import io.zengshou.rules.drl.facts.Gap;
import io.zengshou.rules.drl.pack.RulePack;
import io.zengshou.rules.measure.Figure;
import io.zengshou.rules.measure.FigureName;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A measure at its place in the catalogue, with all that does not depend on the applicant.
 *
 * @param place from 0
 * @param terms the figures by which it pays
 * @param notInForce what is said of it where it is not in force; null: it is
 * @param eligible what is said of it where it applies and gives no money
 * @param ineligible what is said of it where it does not apply
 * @param undetermined what is said of it where it may apply and gives no money
 * @param noAward the result that later stages see where nothing was said of it
 */
record Slot(
    Measure measure,
    int place,
    Terms terms,
    Finding.@Nullable NotInForce notInForce,
    Finding eligible,
    Finding ineligible,
    Finding undetermined,
    Award noAward) {

  static Slot of(
      RulePack pack, Measure measure, int place, @Nullable Map<FigureName, Figure> figures) {
    return new Slot(
        measure,
        place,
        Terms.of(measure.id(), figures == null ? Map.of() : figures),
        figures == null
            ? new Finding.NotInForce(measure, pack.validityOf(measure), List.of())
            : null,
        new Finding.Eligible(measure, null, List.of(), List.of(), List.of(), List.of()),
        new Finding.Ineligible(measure, List.of(), List.of()),
        new Finding.Undetermined(measure, null, null, List.of(), List.of(), List.of(), List.of()),
        new Award(measure.id(), false, false, Money.ZERO, Money.ZERO, Money.ZERO, Gap.NONE));
  }

  /** What is said where no rule says anything. */
  Finding unsaid() {
    return notInForce == null ? ineligible : notInForce;
  }

  /** What is said, without what explains it. */
  Finding finding(Truth.Value status, Range amount) {
    if (notInForce != null || status == Truth.Value.FALSE) {
      return unsaid();
    }
    if (!measure.givesMoney()) {
      return status == Truth.Value.TRUE ? eligible : undetermined;
    }
    if (status == Truth.Value.TRUE) {
      Money exact = amount.exactly();
      return new Finding.Eligible(measure, exact, List.of(), List.of(), List.of(), List.of());
    }
    return new Finding.Undetermined(
        measure,
        Money.ofFen(amount.least()),
        amount.mostOrNull(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
