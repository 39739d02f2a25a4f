package io.zengshou.rules.explain;

import io.zengshou.rules.applicant.Facts;
import io.zengshou.rules.assessment.Change;
import io.zengshou.rules.money.Quantity;
import io.zengshou.rules.text.Term;

/** Tells which one fact would make a measure apply. */
final class ChangeWords {

  private final Words words;

  ChangeWords(Words words) {
    this.words = words;
  }

  String of(Change change) {
    String fact = words.path(change.path());
    String from = value(change.from());
    String to = value(change.to());
    String outcome =
        change.amount() == null
            ? words.say("则符合", "it would apply")
            : words.say(
                "则可得 " + words.money(change.amount()),
                "it would give " + words.money(change.amount()));
    return words.say(
        "若 " + fact + " 由" + from + "变为" + to + "，" + outcome,
        "If " + quoted(fact) + " were " + to + " instead of " + from + ", " + outcome);
  }

  /** In English, a question needs quotes to stand in a sentence. */
  private static String quoted(String fact) {
    return fact.startsWith("whether ") ? "\"" + fact + "\"" : fact;
  }

  private String value(Object value) {
    if (value instanceof Boolean yes) {
      return yes ? words.say("“是”", "yes") : words.say("“否”", "no");
    }
    if (value instanceof Quantity quantity) {
      return words.quantity(quantity);
    }
    if (value instanceof Term term) {
      return words.say("“" + term.label().zh() + "”", "\"" + term.label().en() + "\"");
    }
    return Facts.text(value);
  }
}
