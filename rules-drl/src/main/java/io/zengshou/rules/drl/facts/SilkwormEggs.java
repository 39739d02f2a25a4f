package io.zengshou.rules.drl.facts;

import io.zengshou.rules.money.Sheets;
import org.jspecify.annotations.Nullable;

/**
 * Silkworm eggs raised (蚕种).
 *
 * @param place where it stands in the applicant
 * @param sheets 张数
 * @param ledgerSigned 已在领种台账签字
 */
public record SilkwormEggs(Place place, @Nullable Sheets sheets, @Nullable Boolean ledgerSigned)
    implements Fact {

  @Override
  public String path() {
    return place.path();
  }

  @Override
  public @Nullable Object value(String attribute) {
    return switch (attribute) {
      case "sheets" -> sheets;
      case "ledgerSigned" -> ledgerSigned;
      default -> throw unknown(attribute);
    };
  }

  @Override
  public SilkwormEggs lower() {
    return sheets == null ? new SilkwormEggs(place, Sheets.ZERO, ledgerSigned) : this;
  }

  @Override
  public SilkwormEggs upper() {
    return sheets == null ? new SilkwormEggs(place, UNBOUNDED_SHEETS, ledgerSigned) : this;
  }
}
