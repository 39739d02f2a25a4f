package io.zengshou.rules.money;

/** What a measure is computed on: money, a weight, or silkworm egg sheets. */
public sealed interface Quantity permits Money, Weight, Sheets {

  /** The number alone, as JSON writes it: yuan, jin or sheets. */
  String number();

  /** The fixed id of the unit: {@code yuan}, {@code jin} or {@code sheet}. */
  String unit();
}
