package io.zengshou.rules.drl.engine;

import io.zengshou.rules.applicant.PathOrder;
import io.zengshou.rules.drl.facts.Member;
import java.util.ArrayList;
import java.util.List;

/**
 * Persons of whom something is said, each once, and how surely; by their paths, in whichever order
 * matches are found.
 */
final class Persons {

  /** A person and how surely it is said of them. */
  record Person(Member member, Truth truth) {}

  private final List<Person> persons = new ArrayList<>(2);

  /** Says it of a person; what was said of the same person before still holds. */
  void add(Member member, Truth truth) {
    for (int i = 0; i < persons.size(); i++) {
      Person known = persons.get(i);
      if (isSame(known.member(), member)) {
        persons.set(i, new Person(member, known.truth().or(truth)));
        return;
      }
    }
    persons.add(new Person(member, truth));
  }

  /** A fact is made once in an evaluation, so what is another object is another person. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Member one, Member other) {
    return one == other;
  }

  List<Person> inOrder() {
    if (persons.size() > 1) {
      persons.sort(
          (one, other) -> PathOrder.NATURAL.compare(one.member().path(), other.member().path()));
    }
    return persons;
  }
}
