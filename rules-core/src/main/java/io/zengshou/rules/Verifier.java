package io.zengshou.rules;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.receipt.Aspect;
import io.zengshou.rules.receipt.Difference;
import io.zengshou.rules.receipt.Receipt;
import io.zengshou.rules.receipt.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Makes an assessment again as its receipt says, and tells in what it differs. */
final class Verifier {

  private final Receipt receipt;
  private final Map<String, String> readings = new TreeMap<>();
  private final Map<String, String> settings = new TreeMap<>();
  private final Map<String, String> parameters = new TreeMap<>();
  private final List<Difference> differences = new ArrayList<>();
  private BenefitCalculator calculator;

  private Verifier(BenefitCalculator calculator, Receipt receipt) {
    this.calculator = calculator.at(receipt.asOf());
    this.receipt = receipt;
  }

  static Verification verify(BenefitCalculator calculator, Receipt receipt, Applicant applicant) {
    return new Verifier(calculator, receipt).verify(applicant);
  }

  private Verification verify(Applicant applicant) {
    choose();
    try {
      Assessment assessment = calculator.assess(applicant);
      compare(Receipts.of(calculator, applicant, assessment));
    } catch (InvalidApplicantException e) {
      // Other rules may refuse whom those of the receipt did not.
      rules(calculator.engine());
      options(receipt.asOf().toString(), readings, settings, parameters);
      outcome(applicant.id(), Receipt.sha256(ApplicantJson.canonical(applicant)), null);
    }
    if (differences.isEmpty()) {
      return new Verification.Same(null);
    }
    boolean sameBytes = differences.size() == 1 && differences.get(0).aspect() == Aspect.ENGINE;
    return sameBytes
        ? new Verification.Same(differences.get(0))
        : new Verification.Different(differences);
  }

  private void choose() {
    choose(receipt.readings(), readings, (id, choice) -> calculator.reading(id, choice));
    choose(receipt.settings(), settings, (id, value) -> calculator.setting(id, value));
    choose(receipt.parameters(), parameters, this::parameter);
  }

  /** What these rules do not know is left out, and shows as a difference in the end. */
  private void choose(
      Map<String, String> wanted,
      Map<String, String> chosen,
      BiFunction<String, String, BenefitCalculator> choice) {
    wanted.forEach(
        (id, value) -> {
          try {
            calculator = choice.apply(id, value);
            chosen.put(id, value);
          } catch (IllegalArgumentException e) {
            // Not a fault of the caller: a receipt may be of other rules.
          }
        });
  }

  private BenefitCalculator parameter(String name, String value) {
    int dot = name.lastIndexOf('.');
    if (dot < 0) {
      throw new IllegalArgumentException("no figure of a measure: " + name);
    }
    return calculator.parameter(name.substring(0, dot), name.substring(dot + 1), value);
  }

  private void compare(Receipt now) {
    rules(now.engine());
    options(now.asOf().toString(), now.readings(), now.settings(), now.parameters());
    outcome(now.applicant(), now.applicantSha256(), now.assessmentSha256());
  }

  private void rules(String engine) {
    compare(Aspect.PACK, null, receipt.pack().id(), calculator.pack().id());
    compare(Aspect.PACK_VERSION, null, receipt.pack().version(), calculator.pack().version());
    compare(Aspect.PACK_FILES, null, receipt.pack().sha256(), calculator.pack().sha256());
    compare(Aspect.ENGINE, null, receipt.engine(), engine);
  }

  private void options(
      String day,
      Map<String, String> readings,
      Map<String, String> settings,
      Map<String, String> parameters) {
    compare(Aspect.DAY, null, receipt.asOf().toString(), day);
    each(Aspect.READING, receipt.readings(), readings);
    each(Aspect.SETTING, receipt.settings(), settings);
    each(Aspect.PARAMETER, receipt.parameters(), parameters);
  }

  private void outcome(String applicant, String facts, @Nullable String assessment) {
    compare(Aspect.APPLICANT, null, receipt.applicant(), applicant);
    compare(Aspect.FACTS, null, receipt.applicantSha256(), facts);
    compare(Aspect.ASSESSMENT, null, receipt.assessmentSha256(), assessment);
  }

  private void each(Aspect aspect, Map<String, String> expected, Map<String, String> actual) {
    Set<String> names = new TreeSet<>(expected.keySet());
    names.addAll(actual.keySet());
    for (String name : names) {
      compare(aspect, name, expected.get(name), actual.get(name));
    }
  }

  private void compare(
      Aspect aspect, @Nullable String name, @Nullable String expected, @Nullable String actual) {
    if (!Objects.equals(expected, actual)) {
      differences.add(new Difference(aspect, name, expected, actual));
    }
  }
}
