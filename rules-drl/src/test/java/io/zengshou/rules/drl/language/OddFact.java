package io.zengshou.rules.drl.language;

import io.zengshou.rules.drl.facts.Fact;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A fact type that no host may add: rules do not know what a decimal is. */
public record OddFact(@Nullable BigDecimal price) implements Fact {

  @Override
  public String path() {
    return "odd";
  }

  @Override
  public @Nullable Object value(String attribute) {
    return price;
  }
}
