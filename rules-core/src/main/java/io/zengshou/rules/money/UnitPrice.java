package io.zengshou.rules.money;

import java.util.Objects;

/**
 * Money for each unit of a quantity: 1 yuan per jin, 35 yuan per sheet.
 *
 * @param amount the money for one unit
 * @param unit what one unit is
 */
public record UnitPrice(Money amount, Unit unit) {

  /** A unit that money can be paid for. */
  public enum Unit {
    JIN("斤", "jin"),
    KILOGRAM("公斤", "kg"),
    SHEET("张", "sheet");

    private final String zh;
    private final String en;

    Unit(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    public String zh() {
      return zh;
    }

    public String en() {
      return en;
    }
  }

  /** The money for {@code weight}, rounded half up to the fen (reading A24). */
  public Money of(Weight weight) {
    Objects.requireNonNull(weight, "weight");
    long milligrams =
        switch (unit) {
          case JIN -> Weight.MILLIGRAMS_PER_JIN;
          case KILOGRAM -> 2 * Weight.MILLIGRAMS_PER_JIN;
          case SHEET -> throw new IllegalArgumentException("a weight is not paid by the sheet");
        };
    return Money.ofFen(Fractions.scaleHalfUp(weight.milligrams(), amount.fen(), milligrams));
  }

  /** The money for {@code sheets}, rounded half up to the fen (reading A24). */
  public Money of(Sheets sheets) {
    Objects.requireNonNull(sheets, "sheets");
    if (unit != Unit.SHEET) {
      throw new IllegalArgumentException("sheets are not paid by the " + unit.en());
    }
    return Money.ofFen(Fractions.scaleHalfUp(sheets.hundredths(), amount.fen(), 100L));
  }

  @Override
  public String toString() {
    return amount + "元/" + unit.zh();
  }
}
