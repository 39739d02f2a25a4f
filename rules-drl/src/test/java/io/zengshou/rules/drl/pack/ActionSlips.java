package io.zengshou.rules.drl.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One change each to the actions of the shipped pack. */
final class ActionSlips {

  static final List<Slips.Slip> ALL =
      List.of(
          slip("actions.yaml is empty", null, ""),
          slip("a key of an action that is none", "    task: {zh: 报名", "    tasks: {zh: 报名"),
          slip("an action twice", "id: take-post", "id: take-job"),
          slip(
              "an action of an unknown measure",
              "measure: skills-training",
              "measure: skill-training"),
          slip(
              "an action of a measure that is not for households",
              "measure: skills-training",
              "measure: strong-village-company"),
          slip(
              "a list that is none",
              "  - some: silkwormEggs\n    changes:\n      - add: machines",
              "  - some: silkwormEgg\n    changes:\n      - add: machines"),
          slip("an action for each of a list that is none", "each: payments", "each: payment"),
          slip("a fact that is none", "{registered: true}", "{registred: true}"),
          slip(
              "a fact of the household in an entry", "{insured: true}", "{members.employed: true}"),
          slip("a value that is none", "publicPost: fullTime", "publicPost: full"),
          slip(
              "a yes that is none",
              "employed: true, publicPost: partTime",
              "employed: 是, publicPost: partTime"),
          slip("an input that is none", "price: $machine-price", "price: $machine-prise"),
          slip("an input of another unit", "weight: $premium-weight", "weight: $premium-cost"),
          slip("an input that nobody asks for", "cost: $insurance-premium", "cost: 0"),
          slip("a unit that is none", "premium-weight: {unit: jin,", "premium-weight: {unit: kg,"),
          slip("a cost that the pack says", "cost: $insurance-premium", "cost: 50"),
          slip("a cost that is missing", "    cost: $insurance-premium\n", ""),
          slip(
              "something raised that is no amount",
              "raise: {subsistence.countedIncome: $post-wage}",
              "raise: {subsistence.sharingPersons: $post-wage}"),
          slip(
              "the entry where there is none",
              "facts: {product: cocoon,",
              "facts: {name: $entry, product: cocoon,"),
          slip(
              "two conditions in one",
              "      - some: silkwormEggs\n    changes:\n      - add: machines",
              "      - some: silkwormEggs\n        applies: micro-loan\n    changes:\n      - add: machines"),
          slip(
              "a change that is none",
              "      - set: {insured: true}",
              "      - sets: {insured: true}"),
          slip(
              "an unknown action is excluded",
              "excludes: [take-job, take-part-time-post]",
              "excludes: [take-jobs, take-part-time-post]"),
          slip(
              "an action after itself",
              "    measure: cocoon-subsidy\n    changes:\n      - every",
              "    measure: cocoon-subsidy\n    after: [claim-cash]\n    changes:\n      - every"),
          slip(
              "a guarantee of a measure that is none",
              "measure: special-hardship-support\n    each",
              "measure: micro-loan\n    each"),
          slip("a benefit that is not for each payment", "    each: payments\n", ""),
          slip("a line that is none", "line: focus-low-income", "line: focus-relocated"));

  private ActionSlips() {}

  private static Slips.Slip slip(String name, @Nullable String from, String to) {
    return new Slips.Slip(name, ActionsReader.FILE, from, to);
  }
}
