package io.zengshou.rules.explain;

import io.zengshou.rules.assessment.Distance;
import io.zengshou.rules.assessment.Reason;
import io.zengshou.rules.money.Money;

/** Tells a condition that failed, what was found, and how far that is from enough. */
final class ReasonWords {

  private final Words words;

  ReasonWords(Words words) {
    this.words = words;
  }

  String of(Reason reason) {
    StringBuilder told = new StringBuilder(words.say("未满足：", "Not met: "));
    if (reason.subject() != null) {
      told.append(words.path(reason.subject())).append(words.say("：", ": "));
    }
    told.append(words.say(reason.words()));
    if (reason.actualWords() != null) {
      told.append(words.say("；实际：", "; actual: ")).append(words.say(reason.actualWords()));
    }
    if (reason.distance() != null) {
      told.append(words.say("；", "; ")).append(distance(reason.distance()));
    }
    return told.toString();
  }

  private String distance(Distance distance) {
    return distance.rising()
        ? words.say("还差", "short by ") + amount(distance)
        : words.say("超出", "over by ") + amount(distance);
  }

  private String amount(Distance distance) {
    if (distance instanceof Distance.Amount amount) {
      return words.quantity(amount.by());
    }
    if (distance instanceof Distance.PerPerson perPerson) {
      Money each = perPerson.by().roundedUp();
      int persons = perPerson.by().persons();
      String all = words.money(perPerson.by().total());
      return words.say("每人", "")
          + words.money(each)
          + words.say("", " per person")
          + (persons == 1
              ? ""
              : words.say("（" + persons + "人共" + all + "）", " (" + all + " for " + persons + ")"));
    }
    if (distance instanceof Distance.Share share) {
      return words.say(share.number() + "个百分点", share.number() + " percentage points");
    }
    Distance.Count count = (Distance.Count) distance;
    return words.count(count.by(), count.of().label());
  }
}
