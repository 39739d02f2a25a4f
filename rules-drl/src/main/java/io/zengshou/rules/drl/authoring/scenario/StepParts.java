package io.zengshou.rules.drl.authoring.scenario;

import io.zengshou.rules.assessment.Step;
import java.math.BigDecimal;
import java.util.List;

/** The parts of a step that a scenario can name. */
final class StepParts {

  static final List<String> NAMES =
      List.of(
          "rule", "subject", "base", "rate", "standard", "persons", "uncapped", "cap", "granted");

  private StepParts() {}

  static String expected(String name, YamlValue value) {
    return switch (name) {
      case "standard", "uncapped", "cap", "granted" -> Texts.money(value);
      case "base" -> Texts.isNumber(value.text()) ? plain(value.text()) : Texts.money(value);
      default -> value.text();
    };
  }

  static String actual(String name, Step step) {
    return switch (name) {
      case "rule" -> step.rule();
      case "subject" -> Outcome.orNull(step.subject());
      case "base" -> step.base() == null ? Outcome.NULL : plain(step.base().number());
      case "rate" -> Outcome.orNull(step.rate());
      case "standard" -> Outcome.money(step.standard());
      case "persons" -> Outcome.orNull(step.persons());
      case "uncapped" -> Outcome.money(step.uncapped());
      case "cap" -> Outcome.money(step.cap());
      case "granted" -> Outcome.money(step.granted());
      default -> throw new IllegalArgumentException(name);
    };
  }

  // 42000, 42000.00 yuan and 0.50 jin are compared as numbers, not as they are written.
  private static String plain(String number) {
    return new BigDecimal(number).stripTrailingZeros().toPlainString();
  }
}
