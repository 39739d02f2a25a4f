package io.zengshou.rules;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Change;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.assessment.PackIdentity;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.measure.Parameter;
import io.zengshou.rules.receipt.Receipt;
import io.zengshou.rules.receipt.Verification;
import io.zengshou.rules.study.Changes;
import io.zengshou.rules.study.Rules;
import io.zengshou.rules.study.Sensitivity;
import io.zengshou.rules.study.plan.Actions;
import io.zengshou.rules.study.plan.Planner;
import io.zengshou.rules.study.reform.InvalidReformException;
import io.zengshou.rules.study.reform.Reform;
import io.zengshou.rules.text.MissingLibraryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Assesses applicants by the rules of one pack, on one day, under one choice of readings.
 *
 * <p>A calculator is immutable and may be shared by all threads. The methods that change something
 * return another calculator and leave this one as it is; they are cheap enough to be called once
 * for each variant, and their rule sets are kept.
 */
public interface BenefitCalculator {

  /**
   * Loads a packaged pack, such as {@code "shiquan-2023"}.
   *
   * @throws InvalidPackException where no pack has that id (the message lists those found), or the
   *     pack has faults: all of them at once
   */
  static BenefitCalculator load(String packId) {
    Objects.requireNonNull(packId, "packId");
    return Calculators.load(packId);
  }

  /**
   * Loads a pack from a folder of rule files. This compiles the rules, so the rule compiler must be
   * on the class path.
   *
   * @throws InvalidPackException where the folder is no pack, or the pack has faults: all of them
   *     at once, each with file and line
   */
  static BenefitCalculator load(Path folder) {
    Objects.requireNonNull(folder, "folder");
    return Calculators.load(folder);
  }

  /** Which rules are applied. */
  PackIdentity pack();

  /** Name and version of what applies them, such as {@code rules-drl 1.0.0}; for receipts. */
  String engine();

  /** The measures of the pack, in the order in which findings come. */
  Catalogue catalogue();

  /** All figures of the pack, of all dates, in the order of the catalogue. */
  List<Parameter> parameters();

  /** The switches of the pack and their choices, the default first. */
  List<Switch> switches();

  /** What a study asks: the measures, and an assessment of whoever it has in mind. */
  default Rules rules() {
    return new Rules(catalogue(), this::assess);
  }

  /** What the pack says that households can do; none where it has no {@code actions.yaml}. */
  default Actions actions() {
    return Actions.NONE;
  }

  /** Says what a household should do next. */
  default Planner planner() {
    return new Planner(rules(), actions(), parameters());
  }

  /**
   * Assesses one applicant, with all that explains each finding.
   *
   * @throws InvalidApplicantException where the applicant names a measure that the pack does not
   *     have, or somebody is born after the day asked about; all else was checked when it was built
   */
  default Assessment assess(Applicant applicant) {
    Objects.requireNonNull(applicant, "applicant");
    return assess(applicant, Detail.FULL);
  }

  /**
   * Assesses one applicant; {@link Detail#AMOUNTS} is for counting many.
   *
   * @throws InvalidApplicantException where the applicant names a measure that the pack does not
   *     have, or somebody is born after the day asked about; all else was checked when it was built
   */
  Assessment assess(Applicant applicant, Detail detail);

  /** The same rules on another day; without it, the day that the pack assumes. */
  BenefitCalculator at(LocalDate day);

  /**
   * The same rules under another reading, such as {@code ("production-base", "net")}.
   *
   * @throws InvalidChoiceException where the pack has no such switch or choice
   */
  BenefitCalculator reading(String id, String choice);

  /**
   * The same rules with another figure, such as {@code ("production-bonus", "cap", "6000元/户·年")},
   * on all days.
   *
   * @throws InvalidChoiceException where the measure has no such figure, or the value has another
   *     unit
   */
  BenefitCalculator parameter(String measure, String figure, String value);

  /**
   * The same rules with a county setting, such as {@code ("income-plunge-threshold", "30%")}.
   *
   * @throws InvalidChoiceException where the pack has no such setting, or it has another unit
   */
  BenefitCalculator setting(String id, String value);

  /**
   * The rules under a reform; without another pack, on the same day and under all other choices
   * made here.
   *
   * @throws InvalidReformException where the rules have nothing of what it changes, or the value is
   *     no value of it: all faults at once
   * @throws InvalidPackException where its pack has faults
   */
  default BenefitCalculator with(Reform reform) {
    Objects.requireNonNull(reform, "reform");
    return Reforms.apply(reform, this);
  }

  /**
   * By which rules and facts an assessment was made, for the file. Needs jackson-core on the class
   * path, as a digest is one of JSON.
   *
   * @param assessment what this calculator said of the applicant, in full: one of the amounts alone
   *     would not come out again
   * @throws IllegalArgumentException where the assessment is of another applicant or other rules
   * @throws MissingLibraryException where jackson-core is missing
   */
  default Receipt receipt(Applicant applicant, Assessment assessment) {
    Objects.requireNonNull(applicant, "applicant");
    Objects.requireNonNull(assessment, "assessment");
    return Receipts.of(this, applicant, assessment);
  }

  /**
   * Makes an assessment again, on the day and under the readings, settings and figures of its
   * receipt, and says whether the same bytes come out or in what they differ: all differences at
   * once, and never an exception for what these rules do not know. Needs jackson-core on the class
   * path.
   *
   * <p>Ask a calculator without settings or overridden figures of its own: a receipt cannot take
   * them back, so they show as differences.
   *
   * @throws MissingLibraryException where jackson-core is missing
   */
  default Verification verify(Receipt receipt, Applicant applicant) {
    Objects.requireNonNull(receipt, "receipt");
    Objects.requireNonNull(applicant, "applicant");
    return Verifier.verify(this, receipt, applicant);
  }

  /**
   * The changes of one fact that would make a measure apply which does not, each with what it would
   * then give; every one was assessed. Flags are left out, as nobody strives for one. It assesses
   * some tens of times: ask for it where somebody wants to know.
   *
   * @throws InvalidApplicantException as {@link #assess} does
   */
  default List<Change> changes(Applicant applicant) {
    Objects.requireNonNull(applicant, "applicant");
    return changes(applicant, assess(applicant), measure -> measure.kind() != Kind.FLAG);
  }

  /**
   * The changes of one fact for some measures only, which takes less time.
   *
   * @param assessment what this calculator says of the applicant
   * @param which the measures, such as {@code Measure::givesMoney}
   */
  default List<Change> changes(
      Applicant applicant, Assessment assessment, Predicate<Measure> which) {
    Objects.requireNonNull(applicant, "applicant");
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(which, "which");
    return Changes.of(this::assess, applicant, assessment, which);
  }

  /**
   * What every other choice of every switch would change, one at a time. It assesses once for each
   * choice: ask for it where somebody wants to know.
   *
   * @throws InvalidApplicantException as {@link #assess} does
   */
  default Sensitivity sensitivity(Applicant applicant) {
    Objects.requireNonNull(applicant, "applicant");
    return Sensitivities.of(this, applicant);
  }
}
