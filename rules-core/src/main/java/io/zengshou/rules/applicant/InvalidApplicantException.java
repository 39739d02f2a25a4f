package io.zengshou.rules.applicant;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.FaultyInputException;
import io.zengshou.rules.text.HiddenSigns;
import java.util.List;
import java.util.Objects;

/** An applicant breaks the contract; {@link #faults()} names every place where it does. */
public final class InvalidApplicantException extends FaultyInputException {

  private static final long serialVersionUID = 1L;

  private final String applicant;

  /**
   * @param applicant the id of the applicant, or where it stands where it has none
   * @param faults all that is wrong with it, at least one
   */
  public InvalidApplicantException(String applicant, List<Fault> faults) {
    super(
        "applicant " + Objects.requireNonNull(applicant, "applicant") + " breaks the contract",
        Objects.requireNonNull(faults, "faults"));
    this.applicant = HiddenSigns.shown(applicant);
  }

  /**
   * The id of the applicant, or where it stands where it has none; a sign in it that cannot be seen
   * is named, such as {@code [U+202E]}.
   */
  public String applicant() {
    return applicant;
  }
}
