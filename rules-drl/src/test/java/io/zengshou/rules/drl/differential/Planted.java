package io.zengshou.rules.drl.differential;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.Switch;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.assessment.PackIdentity;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.measure.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A calculator with a fault in it.
 *
 * @param sound what it would say
 * @param fault what it makes of that
 */
record Planted(BenefitCalculator sound, UnaryOperator<Assessment> fault)
    implements BenefitCalculator {

  @Override
  public Assessment assess(Applicant applicant, Detail detail) {
    return fault.apply(sound.assess(applicant, detail));
  }

  @Override
  public String engine() {
    return sound.engine();
  }

  @Override
  public PackIdentity pack() {
    return sound.pack();
  }

  @Override
  public Catalogue catalogue() {
    return sound.catalogue();
  }

  @Override
  public List<Parameter> parameters() {
    return sound.parameters();
  }

  @Override
  public List<Switch> switches() {
    return sound.switches();
  }

  @Override
  public BenefitCalculator at(LocalDate day) {
    return new Planted(sound.at(day), fault);
  }

  @Override
  public BenefitCalculator reading(String id, String choice) {
    return new Planted(sound.reading(id, choice), fault);
  }

  @Override
  public BenefitCalculator parameter(String measure, String figure, String value) {
    return new Planted(sound.parameter(measure, figure, value), fault);
  }

  @Override
  public BenefitCalculator setting(String id, String value) {
    return new Planted(sound.setting(id, value), fault);
  }
}
