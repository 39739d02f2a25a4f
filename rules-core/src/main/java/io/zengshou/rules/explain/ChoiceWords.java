package io.zengshou.rules.explain;

import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.study.Question;
import io.zengshou.rules.study.plan.Choice;
import io.zengshou.rules.study.plan.Gain;
import io.zengshou.rules.study.plan.Plan;
import org.jspecify.annotations.Nullable;

/** What a household can do, and what it is worth, in words. */
final class ChoiceWords {

  private final Words words;

  ChoiceWords(Words words) {
    this.words = words;
  }

  /** The action and for whom: 务工：李秀英. */
  String title(Choice choice) {
    String title = words.say(choice.action().title());
    return choice.subject() == null
        ? title
        : title + words.say("：", ": ") + words.path(choice.subject());
  }

  /** What is to be done, or what must be asked before it can be said. */
  String task(Choice choice) {
    if (choice.worth() instanceof Choice.Needs) {
      return words.say("还要问，见下", "must be asked, see below");
    }
    if (choice.worth() instanceof Choice.Refused refused) {
      return words.say(refused.faults().get(0));
    }
    return words.say(choice.action().task());
  }

  /** The first of who is responsible, and whether there are others. */
  String departments(Measure measure) {
    if (measure.departments().isEmpty()) {
      return "";
    }
    String first = words.say(measure.departments().get(0));
    int others = measure.departments().size() - 1;
    return others < 1 ? first : words.say(first + "等", first + " and " + others + " more");
  }

  /** Gain, most, in hand and cost, as far as they are known. */
  String[] amounts(Choice.Worth worth) {
    if (worth instanceof Choice.Verified verified) {
      Gain gain = verified.gain();
      boolean exact = gain.certain().equals(gain.most());
      return new String[] {
        words.number(gain.certain()),
        exact ? "" : limit(gain.most()),
        words.number(gain.inHand()),
        words.number(verified.cost())
      };
    }
    if (worth instanceof Choice.Answers answers) {
      Question question = answers.question();
      return new String[] {
        "", question.unlimited() ? limit(null) : positive(question.together()), "", ""
      };
    }
    return new String[] {"", "", "", ""};
  }

  private String positive(Money amount) {
    return amount.isPositive() ? words.number(amount) : "";
  }

  /** What is certain of a gain, and the most where that is another figure. */
  String gain(Gain gain) {
    String certain = words.number(gain.certain());
    return gain.certain().equals(gain.most())
        ? certain
        : words.say(
            certain + "，最多" + limit(gain.most()), certain + ", at most " + limit(gain.most()));
  }

  /** An amount of the household for each of its persons; empty where these are not known. */
  String perPerson(Money amount, Plan plan) {
    Integer persons = plan.persons();
    return persons == null ? "" : words.number(new PerCapita(amount, persons).rounded());
  }

  /** An amount that may have no limit. */
  String limit(@Nullable Money amount) {
    return amount == null ? words.say("未知", "unknown") : words.number(amount);
  }
}
