package io.zengshou.rules.explain;

import io.zengshou.rules.money.Money;
import org.jspecify.annotations.Nullable;

/** What stands in one cell of the ledger. */
public sealed interface LedgerCell {

  /** As a text file has it: amounts with two decimals and without groups; empty: nothing known. */
  String text();

  /** Words; empty where there is nothing to say. */
  record Words(String text) implements LedgerCell {}

  /** An amount in yuan; null: not known, or without an upper limit. */
  record Amount(@Nullable Money amount) implements LedgerCell {
    @Override
    public String text() {
      return amount == null ? "" : amount.number();
    }
  }

  /** A number of persons; null: not known. */
  record Count(@Nullable Integer count) implements LedgerCell {
    @Override
    public String text() {
      return count == null ? "" : count.toString();
    }
  }
}
