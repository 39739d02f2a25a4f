package io.zengshou.rules.drl.totals;

import io.zengshou.rules.money.Sheets;

/** {@code totalSheets}: the exact sum of what is known. */
public final class TotalSheets extends Total<Sheets> {

  private static final long serialVersionUID = 1L;

  public TotalSheets() {
    super(Sheets.class, Sheets.ZERO, Sheets::plus);
  }
}
