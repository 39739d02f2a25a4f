package io.zengshou.rules.study.plan;

import io.zengshou.rules.applicant.Entries;
import io.zengshou.rules.money.Money;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An action for one person or entry with all that the caller must say, ready to be tried.
 *
 * @param index its place among all; ties go by it
 * @param action the action
 * @param subject the path of the entry that it is for; null: the household
 * @param cost to the household
 */
record Candidate(int index, Action action, @Nullable String subject, Money cost) {

  static final Comparator<Candidate> IN_ORDER = Comparator.comparingInt(Candidate::index);

  /** Whether it changes facts: what it brings is then not all there is to it. */
  boolean edits() {
    return !action.edits().isEmpty();
  }

  /** Whether there is anything to gain by it. */
  boolean hasWorth() {
    return edits() || action.brings() != Brings.NOTHING;
  }

  /** The id of the entry that it is for. */
  @Nullable String entry() {
    return subject == null ? null : Entries.name(subject);
  }

  boolean excludes(Candidate other) {
    boolean together =
        subject == null || other.subject == null || Objects.equals(subject, other.subject);
    return together
        && (action.excludes().contains(other.action.id())
            || other.action.excludes().contains(action.id()));
  }

  /** Two of one plan are the same where their places are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Candidate that && index == that.index;
  }

  @Override
  public int hashCode() {
    return index;
  }
}
