package io.zengshou.rules.drl.facts;

import io.zengshou.rules.money.Rate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A county setting (县级设定).
 *
 * @param id id of the setting
 * @param rate its value; null: not set
 */
public record Setting(String id, @Nullable Rate rate) implements Fact {
  @Override
  public @Nullable Object value(String attribute) {
    return switch (attribute) {
      case "id" -> id;
      case "rate" -> rate;
      default -> throw unknown(attribute);
    };
  }

  @Override
  public String path() {
    return "settings." + id;
  }

  @Override
  public List<String> missing(String attribute) {
    return List.of(path());
  }
}
