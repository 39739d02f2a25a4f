package io.zengshou.rules.study;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.measure.Catalogue;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * The rules that a study asks, whichever engine applies them: {@code calculator.rules()}.
 *
 * @param catalogue the measures, in the order in which findings come
 * @param assessor how an applicant is assessed; called from many threads at once
 */
public record Rules(Catalogue catalogue, BiFunction<Applicant, Detail, Assessment> assessor) {

  public Rules {
    Objects.requireNonNull(catalogue, "catalogue");
    Objects.requireNonNull(assessor, "assessor");
  }

  /**
   * Assesses one applicant.
   *
   * @throws InvalidApplicantException where the applicant names a measure that the rules do not
   *     have
   */
  public Assessment assess(Applicant applicant, Detail detail) {
    Objects.requireNonNull(applicant, "applicant");
    Objects.requireNonNull(detail, "detail");
    return assessor.apply(applicant, detail);
  }
}
