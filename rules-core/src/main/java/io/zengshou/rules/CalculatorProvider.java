package io.zengshou.rules;

import java.nio.file.Path;
import java.util.Set;

/** For engines, not for hosts: loads rule packs. Found by {@link java.util.ServiceLoader}. */
public interface CalculatorProvider {

  /** The ids of the packaged packs that this engine finds. */
  Set<String> packs();

  /** Loads a packaged pack; see {@link BenefitCalculator#load(String)}. */
  BenefitCalculator load(String packId);

  /** Loads a pack from a folder; see {@link BenefitCalculator#load(Path)}. */
  BenefitCalculator load(Path folder);
}
