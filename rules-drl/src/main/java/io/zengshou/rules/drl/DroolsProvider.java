package io.zengshou.rules.drl;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.CalculatorProvider;
import io.zengshou.rules.drl.engine.DroolsCalculator;
import io.zengshou.rules.drl.pack.PackLoader;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;

/** Offers the packs of this library to {@link BenefitCalculator#load(String)}. */
public final class DroolsProvider implements CalculatorProvider {

  @Override
  public Set<String> packs() {
    return PackLoader.ids();
  }

  @Override
  public BenefitCalculator load(String packId) {
    Objects.requireNonNull(packId, "packId");
    return DroolsCalculator.of(PackLoader.packaged(packId));
  }

  @Override
  public BenefitCalculator load(Path folder) {
    Objects.requireNonNull(folder, "folder");
    return DroolsCalculator.of(PackLoader.fromFolder(folder));
  }
}
