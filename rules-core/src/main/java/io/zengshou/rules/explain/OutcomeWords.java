package io.zengshou.rules.explain;

import io.zengshou.rules.assessment.Status;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Outcome;

/** Tells what a finding comes to in a few words. */
final class OutcomeWords {

  private final Words words;

  OutcomeWords(Words words) {
    this.words = words;
  }

  String of(Outcome outcome, Kind kind) {
    String status = status(outcome.status(), kind);
    if (outcome.least() != null) {
      return status + " " + bounds(outcome, outcome.least());
    }
    return outcome.subjects().isEmpty()
        ? status
        : status + words.say("：", ": ") + words.paths(outcome.subjects());
  }

  /** Amounts or persons in brackets, for where the status is told by the heading. */
  String detail(Outcome outcome) {
    String detail =
        outcome.least() == null
            ? words.paths(outcome.subjects())
            : bounds(outcome, outcome.least());
    return detail.isEmpty() ? "" : words.say("（" + detail + "）", " (" + detail + ")");
  }

  /** A flag is raised or not, and a guarantee is never granted here. */
  String status(Status status, Kind kind) {
    if (kind == Kind.FLAG && status == Status.ELIGIBLE) {
      return words.say("需跟进", "to be acted on");
    }
    if (kind == Kind.FLAG && status == Status.INELIGIBLE) {
      return words.say("无需跟进", "nothing to act on");
    }
    if (kind == Kind.GUARANTEE && status == Status.ELIGIBLE) {
      return words.say("待审核", "screened");
    }
    return words.say(status.label());
  }

  private String bounds(Outcome outcome, Money least) {
    if (outcome.most() == null) {
      return words.say("至少 " + words.money(least), "at least " + words.money(least));
    }
    if (outcome.most().equals(least)) {
      return words.money(least);
    }
    return words.number(least) + words.say(" 至 ", " to ") + words.money(outcome.most());
  }
}
