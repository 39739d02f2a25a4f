package io.zengshou.rules.applicant;

/** What stands at one place of an input: an applicant, or the reasons why it is none. */
public sealed interface ApplicantEntry {

  /** Which applicant of the input it is, from 1; those that are refused count too. */
  int number();

  /** The line of the input on which it begins, from 1. */
  long line();

  /**
   * An applicant that keeps the contract.
   *
   * @param number which applicant of the input it is, from 1
   * @param line the line of the input on which it begins, from 1
   * @param applicant the applicant
   */
  record Valid(int number, long line, Applicant applicant) implements ApplicantEntry {}

  /**
   * An applicant that is refused. The others are not touched by it.
   *
   * @param number which applicant of the input it is, from 1
   * @param line the line of the input on which it begins, from 1
   * @param refusal all that is wrong with it; not thrown
   */
  record Faulty(int number, long line, InvalidApplicantException refusal)
      implements ApplicantEntry {}
}
