package io.zengshou.examples.county;

import io.zengshou.examples.console.Desk;
import io.zengshou.rules.applicant.ApplicantEntry;

/** Tells who is refused, at which place and why, and counts them. For one thread. */
final class Refusals {

  private final Desk desk;
  private long count;

  Refusals(Desk desk) {
    this.desk = desk;
  }

  void tell(ApplicantEntry.Faulty refused) {
    count++;
    desk.error(refused.place() + desk.say("：", ": ") + refused.refusal().in(desk.locale()));
  }

  long count() {
    return count;
  }
}
