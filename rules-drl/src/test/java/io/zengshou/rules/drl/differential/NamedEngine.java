package io.zengshou.rules.drl.differential;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.drl.DroolsSessions;
import io.zengshou.rules.drl.engine.Engines;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A way to match rules.
 *
 * @param name for messages
 * @param of the same calculator with this engine
 */
record NamedEngine(String name, UnaryOperator<BenefitCalculator> of) {

  /** All of this library; a new one takes one line here. */
  static final List<NamedEngine> ALL =
      List.of(
          new NamedEngine("code", calculator -> calculator),
          new NamedEngine("matcher", Engines::matcher),
          new NamedEngine("sessions", DroolsSessions::of));
}
