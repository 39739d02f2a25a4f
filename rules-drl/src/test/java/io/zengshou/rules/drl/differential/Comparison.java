package io.zengshou.rules.drl.differential;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.json.AssessmentJson;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same calculator with several engines. */
final class Comparison {

  private final List<NamedEngine> engines;
  private final List<BenefitCalculator> calculators = new ArrayList<>();

  Comparison(List<NamedEngine> engines, BenefitCalculator calculator) {
    this.engines = engines;
    engines.forEach(engine -> calculators.add(engine.of().apply(calculator)));
  }

  /**
   * What two engines say of an applicant.
   *
   * @param kind in which way it is wrong, so that a smaller example is one of the same thing
   * @param words both answers
   */
  record Difference(String kind, String words) {}

  /** What the engines say differently of an applicant; null where all say the same. */
  @Nullable Difference difference(Applicant applicant) {
    String first = said(calculators.get(0), applicant);
    for (int i = 1; i < calculators.size(); i++) {
      String other = said(calculators.get(i), applicant);
      if (isFailure(first) || !other.equals(first)) {
        String kind = isFailure(first) || isFailure(other) ? first + other : "different";
        return new Difference(
            kind.startsWith("{") ? other : kind,
            engines.get(0).name() + ": " + first + "\n" + engines.get(i).name() + ": " + other);
      }
    }
    return null;
  }

  /** Amounts that are asked for alone, where they are not those of {@code full}; else null. */
  @Nullable Difference amountsAlone(Applicant applicant, Assessment full) {
    for (int i = 0; i < calculators.size(); i++) {
      String amounts = outcomes(calculators.get(i).assess(applicant, Detail.AMOUNTS));
      if (!amounts.equals(outcomes(full))) {
        String words = engines.get(i).name() + ", amounts alone: " + amounts;
        return new Difference("amounts", "explained: " + outcomes(full) + "\n" + words);
      }
    }
    return null;
  }

  private static String outcomes(Assessment assessment) {
    StringBuilder outcomes = new StringBuilder();
    for (Finding finding : assessment.findings()) {
      outcomes.append(finding.measure().id()).append(' ').append(finding.status().id());
      if (finding instanceof Finding.Eligible eligible) {
        outcomes.append(' ').append(eligible.amount());
      } else if (finding instanceof Finding.Undetermined open) {
        outcomes.append(' ').append(open.least()).append(" to ").append(open.most());
      }
      outcomes.append('\n');
    }
    return outcomes.append(assessment.income()).toString();
  }

  /** Whether the applicant shows the same thing wrong. */
  boolean shows(Difference difference, Applicant applicant) {
    Difference found =
        difference.kind().equals("amounts")
            ? amountsAlone(applicant, calculators.get(0).assess(applicant))
            : difference(applicant);
    return found != null && found.kind().equals(difference.kind());
  }

  private static boolean isFailure(String said) {
    return !said.startsWith("{");
  }

  private static String said(BenefitCalculator calculator, Applicant applicant) {
    try {
      return AssessmentJson.write(calculator.assess(applicant));
    } catch (InvalidApplicantException e) {
      // The test is wrong, and not the engine.
      throw e;
    } catch (RuntimeException e) {
      return "failed: " + e.getClass().getSimpleName() + stripped(e);
    }
  }

  /** Without figures, which change with every example. */
  private static String stripped(RuntimeException e) {
    return " " + String.valueOf(e.getMessage()).replaceAll("-?[0-9][0-9.]*", "#");
  }
}
