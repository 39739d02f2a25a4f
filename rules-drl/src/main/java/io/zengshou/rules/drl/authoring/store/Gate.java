package io.zengshou.rules.drl.authoring.store;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.InvalidChoiceException;
import io.zengshou.rules.InvalidPackException;
import io.zengshou.rules.drl.authoring.scenario.Difference;
import io.zengshou.rules.drl.authoring.scenario.ScenarioResult;
import io.zengshou.rules.drl.authoring.scenario.Scenarios;
import io.zengshou.rules.drl.engine.DroolsCalculator;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.drl.pack.PackLoader;
import io.zengshou.rules.drl.pack.RulePack;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.FaultyInputException;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Lets a pack through that can be loaded and whose own scenarios all hold. */
final class Gate {

  private Gate() {}

  /**
   * The calculator of a pack that passes.
   *
   * @param name the pack's folder, for messages
   * @param prepared what the host makes of a calculator, such as its county settings
   * @throws InvalidPackException with all that does not pass
   */
  static BenefitCalculator pass(
      String name, PackFiles files, UnaryOperator<BenefitCalculator> prepared) {
    BenefitCalculator calculator;
    Scenarios scenarios;
    try {
      RulePack pack = PackLoader.fromFiles(name, files);
      calculator = DroolsCalculator.of(pack);
      scenarios = Scenarios.of(files);
      scenarios.namesOf(pack.manifest(), pack.catalogue());
    } catch (FaultyInputException e) {
      throw new InvalidPackException(name, e.faults());
    }
    List<Fault> faults = new ArrayList<>();
    if (scenarios.all().isEmpty()) {
      faults.add(
          Fault.of(
              Scenarios.FOLDER,
              new Text("规则包里没有情形，没有什么能证明规则是对的", "no scenario says that the rules are right")));
    }
    scenarios.run(calculator).forEach(result -> differences(result, faults));
    BenefitCalculator ready = calculator;
    try {
      ready = prepared.apply(calculator);
    } catch (InvalidChoiceException e) {
      faults.add(e.fault());
    } catch (IllegalArgumentException e) {
      faults.add(
          Fault.of(name, new Text("本系统的设定与规则包不符", "the host's own choices do not fit the pack"))
              .actual(String.valueOf(e.getMessage())));
    }
    if (!faults.isEmpty()) {
      throw new InvalidPackException(name, faults);
    }
    return ready;
  }

  private static void differences(ScenarioResult result, List<Fault> faults) {
    String name = result.scenario().name();
    for (Difference difference : result.differences()) {
      faults.add(
          Fault.of(
                  difference.where(),
                  new Text(
                      "情形不成立：" + name + "：" + difference.name(),
                      "a scenario does not hold: " + name + ": " + difference.name()))
              .actual(difference.actual())
              .allowed(Text.same(difference.expected())));
    }
  }
}
