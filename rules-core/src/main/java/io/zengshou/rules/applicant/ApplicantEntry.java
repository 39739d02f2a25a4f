package io.zengshou.rules.applicant;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands at one place of an input: an applicant, or the reasons why it is none. */
public sealed interface ApplicantEntry {

  /**
   * Which applicant of the input it is, from 1; those that are refused count too. 0: the input
   * holds none, and that is the fault.
   */
  int number();

  /** The line of the input on which it begins, from 1. */
  long line();

  /**
   * Where it begins, as messages name it: {@code county.jsonl:17}, {@code households.csv:17}, or
   * {@code line 17} of an input without a name.
   */
  String place();

  /**
   * An applicant that keeps the contract.
   *
   * @param number which applicant of the input it is, from 1
   * @param line the line of the input on which it begins, from 1
   * @param place where that is, as messages name it
   * @param applicant the applicant
   */
  record Valid(int number, long line, String place, Applicant applicant) implements ApplicantEntry {

    /** The same, refused by the rules: it names a measure that they do not have. */
    public Faulty refused(InvalidApplicantException refusal) {
      Objects.requireNonNull(refusal, "refusal");
      return new Faulty(number, line, place, refusal);
    }
  }

  /**
   * An applicant that is refused. The others are not touched by it.
   *
   * @param number which applicant of the input it is, from 1; 0: the input holds none
   * @param line the line of the input on which it begins, from 1
   * @param place where that is, as messages name it
   * @param refusal all that is wrong with it; not thrown
   */
  record Faulty(int number, long line, String place, InvalidApplicantException refusal)
      implements ApplicantEntry {

    /** The id of the applicant; null where it has none that can be read. */
    public @Nullable String id() {
      return refusal.applicant().equals(place) ? null : refusal.applicant();
    }
  }
}
