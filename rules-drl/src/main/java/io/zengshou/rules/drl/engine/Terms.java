package io.zengshou.rules.drl.engine;

import io.zengshou.rules.measure.Figure;
import io.zengshou.rules.measure.Figure.CapSubject;
import io.zengshou.rules.measure.FigureName;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Quantity;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures by which a measure pays.
 *
 * @param measure id of the measure
 * @param rate what each yuan, jin, kilogram or sheet counts for
 * @param standard what lifts or supports one person for a year
 * @param householdCap the ceiling for a household and year; null: none
 * @param unitCap the ceiling for one machine; null: none
 */
record Terms(
    String measure,
    @Nullable Figure rate,
    @Nullable Money standard,
    @Nullable Money householdCap,
    @Nullable Money unitCap) {

  static Terms of(String measure, Map<FigureName, Figure> figures) {
    Figure standard = figures.get(FigureName.STANDARD);
    return new Terms(
        measure,
        figures.get(FigureName.RATE),
        standard instanceof Figure.PerPerson perPerson ? perPerson.amount() : null,
        cap(figures, CapSubject.HOUSEHOLD),
        cap(figures, CapSubject.UNIT));
  }

  private static @Nullable Money cap(Map<FigureName, Figure> figures, CapSubject per) {
    return figures.get(FigureName.CAP) instanceof Figure.Ceiling ceiling && ceiling.per() == per
        ? ceiling.amount()
        : null;
  }

  /** Rate × base, rounded once, half up, to the fen (A24). */
  Money rated(Quantity base) {
    if (rate instanceof Figure.Percentage percentage && base instanceof Money money) {
      return percentage.rate().of(money);
    }
    if (rate instanceof Figure.Price price && base instanceof Weight weight) {
      return price.price().of(weight);
    }
    if (rate instanceof Figure.Price price && base instanceof Sheets sheets) {
      return price.price().of(sheets);
    }
    throw new IllegalStateException("no rate of " + measure + " for " + base);
  }

  /** What one person is lifted to, or gets. */
  Money perPerson() {
    if (standard == null) {
      throw new IllegalStateException("no standard of " + measure);
    }
    return standard;
  }
}
