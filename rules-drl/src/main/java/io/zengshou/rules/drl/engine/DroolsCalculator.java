package io.zengshou.rules.drl.engine;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.InvalidChoiceException;
import io.zengshou.rules.Switch;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.assessment.PackIdentity;
import io.zengshou.rules.drl.code.AmountCode;
import io.zengshou.rules.drl.pack.RulePack;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.measure.Figure;
import io.zengshou.rules.measure.FigureName;
import io.zengshou.rules.measure.Parameter;
import io.zengshou.rules.money.Rate;
import io.zengshou.rules.money.UnitPrice;
import io.zengshou.rules.study.plan.Actions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The calculator of a pack under one choice of options. Immutable; shared by all threads. */
public final class DroolsCalculator implements BenefitCalculator {

  private final RulePack pack;
  private final RuleSets ruleSets;
  private final RuleSet rules;
  private final Engine engine;
  private final Acceptance acceptance;

  private DroolsCalculator(RulePack pack, RuleSets ruleSets, Options options, Engine engine) {
    this.engine = engine;
    this.pack = pack;
    this.ruleSets = ruleSets;
    this.rules = ruleSets.get(options);
    this.acceptance = new Acceptance(pack.catalogue(), options.day());
  }

  /** A calculator of the pack's own day and default readings. */
  public static DroolsCalculator of(RulePack pack) {
    Map<String, String> defaults = new HashMap<>();
    for (Switch point : pack.manifest().switches()) {
      defaults.put(point.id(), point.choices().get(0).id());
    }
    Options options = new Options(pack.manifest().asOf(), defaults, Map.of(), Map.of());
    return new DroolsCalculator(
        pack, new RuleSets(chosen -> new RuleSet(pack, chosen)), options, Engine.CODE);
  }

  private DroolsCalculator with(Options options) {
    return new DroolsCalculator(pack, ruleSets, options, engine);
  }

  /** The same rules, matched in Drools' own sessions wherever all facts are known. */
  public DroolsCalculator inSessions() {
    return with(Engine.SESSIONS);
  }

  /** The same rules, matched otherwise. */
  DroolsCalculator with(Engine other) {
    return new DroolsCalculator(pack, ruleSets, rules.options(), other);
  }

  @Override
  public PackIdentity pack() {
    return pack.identity();
  }

  @Override
  public String engine() {
    return EngineName.of(engine);
  }

  @Override
  public Catalogue catalogue() {
    return pack.catalogue();
  }

  @Override
  public Actions actions() {
    return pack.actions();
  }

  @Override
  public List<Parameter> parameters() {
    return pack.parameters();
  }

  @Override
  public List<Switch> switches() {
    return pack.manifest().switches();
  }

  @Override
  public Assessment assess(Applicant applicant, Detail detail) {
    Objects.requireNonNull(detail, "detail");
    acceptance.check(applicant);
    return new Evaluation(pack, rules, applicant, engine).run(detail);
  }

  /**
   * Tells an observer what every rule in force came to for an applicant.
   *
   * @throws InvalidApplicantException as {@link #assess} does
   */
  public void observe(Applicant applicant, Observer observer) {
    Objects.requireNonNull(observer, "observer");
    acceptance.check(applicant);
    new Evaluation(pack, rules, applicant, engine).observe(observer);
  }

  /** Whether all of a household can be decided on its records, as what matters of it is known. */
  boolean addsUp(Household household) {
    AmountCode code = pack.models().amounts();
    return code != null && KnownRun.of(rules, code, household) != null;
  }

  @Override
  public BenefitCalculator at(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return with(rules.options().at(day));
  }

  @Override
  public BenefitCalculator reading(String id, String choice) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(choice, "choice");
    for (Switch point : switches()) {
      if (point.id().equals(id)) {
        List<String> choices = point.choices().stream().map(Switch.Choice::id).toList();
        if (!choices.contains(choice)) {
          throw ChoiceFaults.noChoice(id, choice, choices);
        }
        return with(rules.options().withReading(id, choice));
      }
    }
    throw ChoiceFaults.noSwitch(id, switches().stream().map(Switch::id).toList());
  }

  @Override
  public BenefitCalculator parameter(String measure, String figure, String value) {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(figure, "figure");
    Objects.requireNonNull(value, "value");
    FigureName name =
        Arrays.stream(FigureName.values())
            .filter(one -> one.id().equals(figure))
            .findFirst()
            .orElseThrow(() -> noFigure(measure, figure));
    List<Parameter> periods =
        parameters().stream()
            .filter(one -> one.measure().equals(measure) && one.name() == name)
            .toList();
    if (periods.isEmpty()) {
      throw noFigure(measure, figure);
    }
    Figure replacement;
    try {
      replacement = Figure.parse(name, value);
    } catch (IllegalArgumentException e) {
      throw ChoiceFaults.wrongFigure(measure, name, value);
    }
    // It holds on every day, so it fits the figures of all of them.
    for (Parameter current : periods) {
      if (!sameUnit(current.figure(), replacement)) {
        throw ChoiceFaults.otherUnit(measure, name, value, current.figure());
      }
    }
    return with(rules.options().withParameter(new Options.Overridden(measure, name), replacement));
  }

  private InvalidChoiceException noFigure(String measure, String figure) {
    return ChoiceFaults.noFigure(
        measure,
        figure,
        parameters().stream().map(one -> one.measure() + " " + one.name().id()).toList());
  }

  private static boolean sameUnit(Figure one, Figure other) {
    if (one instanceof Figure.Ceiling a && other instanceof Figure.Ceiling b) {
      return a.per() == b.per();
    }
    if (one instanceof Figure.Price a && other instanceof Figure.Price b) {
      boolean sheets = a.price().unit() == UnitPrice.Unit.SHEET;
      return sheets == (b.price().unit() == UnitPrice.Unit.SHEET);
    }
    return one.getClass() == other.getClass();
  }

  @Override
  public BenefitCalculator setting(String id, String value) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(value, "value");
    if (!pack.manifest().settings().containsKey(id)) {
      throw ChoiceFaults.noSetting(id, pack.manifest().settings().keySet());
    }
    try {
      return with(rules.options().withSetting(id, Rate.percent(value)));
    } catch (IllegalArgumentException e) {
      throw ChoiceFaults.noPercentage(id, value);
    }
  }
}
