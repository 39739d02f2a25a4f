package io.zengshou.examples.quickstart;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Borrower;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Monitoring;
import io.zengshou.rules.applicant.VillageCollective;
import io.zengshou.rules.applicant.WorkReliefProject;
import io.zengshou.rules.explain.TextTable;
import io.zengshou.rules.explain.TextTable.Column;
import io.zengshou.rules.explain.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says who an applicant is. */
final class Heading {

  private final Words words;

  Heading(Words words) {
    this.words = words;
  }

  List<String> lines(Applicant applicant) {
    List<String> parts =
        applicant instanceof Household household ? household(household) : institution(applicant);
    return TextTable.of(Page.WIDTH, Column.left()).span(String.join("  ", parts)).lines();
  }

  private List<String> household(Household h) {
    String place =
        (h.township() == null ? "" : h.township()) + (h.village() == null ? "" : h.village());
    return Stream.of(h.id(), h.head(), place, String.join(words.say("，", ", "), classification(h)))
        .filter(Objects::nonNull)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** Only what is known of the household's class, and that it is unknown where it is. */
  private List<String> classification(Household h) {
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
    if (h.registeredPersons() != null) {
      int persons = h.registeredPersons();
      all.add(words.say(persons + "人", persons + (persons == 1 ? " person" : " persons")));
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

  private List<String> institution(Applicant applicant) {
    String kind = words.say(applicant.kind().label());
    if (applicant instanceof Borrower borrower && borrower.entity() != null) {
      kind += words.say("：", ": ") + words.say(borrower.entity().label());
    }
    String name = name(applicant);
    return name == null ? List.of(applicant.id(), kind) : List.of(applicant.id(), name, kind);
  }

  private static @Nullable String name(Applicant applicant) {
    if (applicant instanceof VillageCollective collective) {
      return collective.name();
    }
    if (applicant instanceof Borrower borrower) {
      return borrower.name();
    }
    return applicant instanceof WorkReliefProject project ? project.name() : null;
  }
}
