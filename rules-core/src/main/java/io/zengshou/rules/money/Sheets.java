package io.zengshou.rules.money;

import java.util.Objects;

/**
 * An exact number of silkworm egg sheets (蚕种, 张) in hundredths, never negative: half a sheet
 * exists.
 *
 * @param hundredths the number of hundredths of a sheet, from 0
 */
public record Sheets(long hundredths) implements Quantity, Comparable<Sheets> {

  public static final Sheets ZERO = new Sheets(0);

  public Sheets {
    if (hundredths < 0) {
      throw new IllegalArgumentException("sheets are never negative: " + hundredths + "/100");
    }
  }

  /**
   * Reads a number of sheets with at most two decimals.
   *
   * @throws IllegalArgumentException where the text is no such number or is negative
   */
  public static Sheets of(String sheets) {
    Objects.requireNonNull(sheets, "sheets");
    return new Sheets(Decimals.parse(sheets, 2));
  }

  public Sheets plus(Sheets other) {
    return new Sheets(Math.addExact(hundredths, other.hundredths));
  }

  // Written out: the first use of what the compiler would generate costs a first answer dear.
  @Override
  public boolean equals(Object other) {
    return other instanceof Sheets that && hundredths == that.hundredths;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(hundredths);
  }

  @Override
  public int compareTo(Sheets other) {
    return Long.compare(hundredths, other.hundredths);
  }

  @Override
  public String number() {
    return Decimals.formatShort(hundredths, 2);
  }

  @Override
  public String unit() {
    return "sheet";
  }

  @Override
  public String toString() {
    return number() + " sheets";
  }
}
