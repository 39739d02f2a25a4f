package io.zengshou.examples.policydesk;

import io.zengshou.rules.InvalidChoiceException;
import io.zengshou.rules.drl.pack.RulePack;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.text.Text;
import java.util.function.Predicate;

/** The measures that a command is about. */
final class Chosen {

  private Chosen() {}

  /**
   * The measure of that id; all where {@code id} is empty.
   *
   * @throws InvalidChoiceException where the pack has no such measure
   */
  static Predicate<Measure> measure(String id, RulePack pack) {
    if (id.isEmpty()) {
      return measure -> true;
    }
    if (pack.catalogue().find(id).isEmpty()) {
      throw InvalidChoiceException.unknown(
          "--measure",
          new Text("规则包里没有这个措施", "the pack has no such measure"),
          id,
          pack.catalogue().measures().stream().map(Measure::id).toList());
    }
    return measure -> measure.id().equals(id);
  }
}
