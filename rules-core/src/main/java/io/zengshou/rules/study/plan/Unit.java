package io.zengshou.rules.study.plan;

import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Quantity;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;

/** The unit of an input. */
public enum Unit implements Term {
  YUAN("yuan", "元", Money.class),
  JIN("jin", "斤", Weight.class),
  SHEET("sheet", "张", Sheets.class);

  private final String id;
  private final Text label;
  private final Class<? extends Quantity> type;

  Unit(String id, String zh, Class<? extends Quantity> type) {
    this.id = id;
    this.label = new Text(zh, id);
    this.type = type;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Text label() {
    return label;
  }

  /** What a number of this unit is. */
  public Class<? extends Quantity> type() {
    return type;
  }

  /**
   * Reads a number of this unit.
   *
   * @throws IllegalArgumentException where the text is no such number, or is negative
   */
  Quantity read(String number) {
    Quantity quantity =
        switch (this) {
          case YUAN -> Money.yuan(number);
          case JIN -> Weight.jin(number);
          case SHEET -> Sheets.of(number);
        };
    if (quantity instanceof Money money && money.isNegative()) {
      throw new IllegalArgumentException("negative: " + number);
    }
    return quantity;
  }
}
