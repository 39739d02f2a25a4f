package io.zengshou.rules;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.json.AssessmentJson;
import io.zengshou.rules.receipt.Receipt;

/** Makes receipts. Apart from the calculator, as only this needs a JSON library. */
final class Receipts {

  private Receipts() {}

  static Receipt of(BenefitCalculator calculator, Applicant applicant, Assessment assessment) {
    if (!assessment.applicant().equals(applicant.id())) {
      throw new IllegalArgumentException(
          "the assessment is of " + assessment.applicant() + ", not of " + applicant.id());
    }
    if (!assessment.pack().equals(calculator.pack())) {
      throw new IllegalArgumentException(
          "the assessment was made by " + assessment.pack() + ", not by " + calculator.pack());
    }
    return new Receipt(
        assessment.applicant(),
        assessment.basis(),
        calculator.engine(),
        Receipt.sha256(ApplicantJson.canonical(applicant)),
        Receipt.sha256(AssessmentJson.write(assessment)));
  }
}
