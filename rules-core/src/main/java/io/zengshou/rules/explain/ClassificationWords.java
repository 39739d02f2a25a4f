package io.zengshou.rules.explain;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Borrower;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Monitoring;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells of what class an applicant is. */
final class ClassificationWords {

  private final Words words;

  ClassificationWords(Words words) {
    this.words = words;
  }

  List<String> of(Applicant applicant) {
    if (applicant instanceof Household household) {
      return household(household);
    }
    return applicant instanceof Borrower borrower && borrower.entity() != null
        ? List.of(words.say(borrower.entity().label()))
        : List.of();
  }

  /** Only what is known of the household's class, and that it is unknown where it is. */
  private List<String> household(Household h) {
    List<String> all = new ArrayList<>();
    if (h.lifted() == null) {
      all.add(words.say("户类别未知", "class not known"));
    } else if (h.lifted() && h.monitoring() != Monitoring.UNSTABLE) {
      all.add(words.say("脱贫户", "lifted"));
    } else if (h.monitoring() == Monitoring.NONE) {
      all.add(words.say("一般农户", "general household"));
    }
    if (h.monitoring() != null && h.monitoring() != Monitoring.NONE) {
      all.add(words.say(h.monitoring().label()) + risk(h.riskEliminated()));
    }
    if (Boolean.TRUE.equals(h.relocated())) {
      boolean town = Boolean.TRUE.equals(h.relocatedIntoTown());
      all.add(
          town ? words.say("易地搬迁进城镇", "relocated into a town") : words.say("易地搬迁", "relocated"));
    }
    return all;
  }

  private String risk(@Nullable Boolean eliminated) {
    if (eliminated == null) {
      return "";
    }
    return eliminated
        ? words.say("（风险已消除）", " (risk eliminated)")
        : words.say("（风险未消除）", " (at risk)");
  }
}
