package io.zengshou.examples.quickstart;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Borrower;
import io.zengshou.rules.applicant.Household;
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

  private List<String> classification(Household h) {
    List<String> all = new ArrayList<>(words.classification(h));
    if (h.registeredPersons() != null) {
      int persons = h.registeredPersons();
      all.add(words.say(persons + "人", persons + (persons == 1 ? " person" : " persons")));
    }
    return all;
  }

  private List<String> institution(Applicant applicant) {
    String kind = words.say(applicant.kind().label());
    for (String entity : words.classification(applicant)) {
      kind += words.say("：", ": ") + entity;
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
