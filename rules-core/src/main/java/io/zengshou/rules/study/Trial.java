package io.zengshou.rules.study;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Facts;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.assessment.Finding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Assesses the applicant with other values of one fact, each value once. */
final class Trial {

  private final BiFunction<Applicant, Detail, Assessment> calculator;
  private final Applicant applicant;
  private final String path;
  private final Map<Object, Optional<Assessment>> done = new HashMap<>();

  Trial(BiFunction<Applicant, Detail, Assessment> calculator, Applicant applicant, String path) {
    this.calculator = calculator;
    this.applicant = applicant;
    this.path = path;
  }

  /** The finding of a measure with another value; null where it does not apply with it. */
  Finding.@Nullable Eligible eligible(String measure, Object value) {
    Optional<Assessment> assessment = done.computeIfAbsent(value, this::assess);
    return assessment.isPresent()
            && assessment.get().finding(measure) instanceof Finding.Eligible eligible
        ? eligible
        : null;
  }

  private Optional<Assessment> assess(Object value) {
    Map<String, @Nullable Object> one = new HashMap<>();
    one.put(path, value);
    try {
      return Optional.of(calculator.apply(Facts.with(applicant, one), Detail.AMOUNTS));
    } catch (InvalidApplicantException e) {
      // It contradicts what else is known, or the rules refuse it: a birth after the day.
      return Optional.empty();
    }
  }

  /** The changed applicant; null where it contradicts what else is known. */
  static @Nullable Applicant changed(Applicant applicant, Map<String, @Nullable Object> changes) {
    try {
      return Facts.with(applicant, changes);
    } catch (InvalidApplicantException e) {
      return null;
    }
  }
}
