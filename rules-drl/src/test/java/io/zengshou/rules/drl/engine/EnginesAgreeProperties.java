package io.zengshou.rules.drl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.Switch;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.drl.code.AmountCode;
import io.zengshou.rules.drl.pack.PackLoader;
import io.zengshou.rules.drl.pack.RulePack;
import io.zengshou.rules.json.AssessmentJson;
import io.zengshou.rules.testkit.Applicants;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Java code, the matcher in three-valued logic and Drools' sessions say the same. */
class EnginesAgreeProperties {

  private static final RulePack PACK = PackLoader.packaged("shiquan-2023");
  private static final RuleSets RULES = new RuleSets(options -> new RuleSet(PACK, options));

  @Provide
  Arbitrary<Applicant> applicants() {
    return Applicants.applicants();
  }

  @Provide
  Arbitrary<Household> households() {
    return Applicants.households();
  }

  @Provide
  Arbitrary<Household> unknowns() {
    return Applicants.householdsWithUnknowns().map(Applicants.Veiled::veiled);
  }

  /** One choice of each switch. */
  @Provide
  Arbitrary<Map<String, String>> readings() {
    Arbitrary<Map<String, String>> all = Arbitraries.create(HashMap::new);
    for (Switch point : PACK.manifest().switches()) {
      all =
          all.flatMap(
              chosen ->
                  Arbitraries.of(point.choices())
                      .map(
                          choice -> {
                            Map<String, String> more = new HashMap<>(chosen);
                            more.put(point.id(), choice.id());
                            return more;
                          }));
    }
    return all;
  }

  @Property(tries = 300, seed = "2023")
  void allEnginesSayTheSame(
      @ForAll("applicants") Applicant applicant, @ForAll("readings") Map<String, String> readings) {
    String matched = assessed(readings, applicant, Engine.MATCHER);
    assertThat(assessed(readings, applicant, Engine.CODE)).isEqualTo(matched);
    assertThat(assessed(readings, applicant, Engine.SESSIONS)).isEqualTo(matched);
  }

  @Property(tries = 300, seed = "2023")
  void amountsAloneAreTheSameAmounts(
      @ForAll("applicants") Applicant applicant, @ForAll("readings") Map<String, String> readings) {
    Assessment full = evaluation(readings, applicant, Engine.CODE).run(Detail.FULL);
    Assessment amounts = evaluation(readings, applicant, Engine.CODE).run(Detail.AMOUNTS);
    assertThat(amounts.income()).isEqualTo(full.income());
    assertThat(amounts.findings().stream().map(EnginesAgreeProperties::outcome))
        .containsExactlyElementsOf(
            full.findings().stream().map(EnginesAgreeProperties::outcome).toList());
  }

  @Property(tries = 300, seed = "2023")
  void codeSaysOfUnknownFactsWhatTheMatcherSays(
      @ForAll("unknowns") Household household, @ForAll("readings") Map<String, String> readings) {
    assertThat(assessed(readings, household, Engine.CODE))
        .isEqualTo(assessed(readings, household, Engine.MATCHER));
  }

  @Property(tries = 300, seed = "2023")
  void noFactsAreMadeOfAHouseholdThatIsKnown(
      @ForAll("households") Household household, @ForAll("readings") Map<String, String> readings) {
    AmountCode code = Objects.requireNonNull(PACK.models().amounts());
    assertThat(KnownRun.of(rules(readings), code, household)).isNotNull();
  }

  /** Measure, status and amounts. */
  private static String outcome(Finding finding) {
    return finding.measure()
        + " "
        + finding.<String>match(
            eligible -> "eligible " + eligible.amount(),
            ineligible -> "ineligible",
            undetermined -> "undetermined " + undetermined.least() + " " + undetermined.most(),
            notInForce -> "not in force " + notInForce.validity());
  }

  private static Evaluation evaluation(
      Map<String, String> readings, Applicant applicant, Engine engine) {
    return new Evaluation(PACK, rules(readings), applicant, engine);
  }

  private static RuleSet rules(Map<String, String> readings) {
    return RULES.get(new Options(PACK.manifest().asOf(), readings, Map.of(), Map.of()));
  }

  private static String assessed(Map<String, String> readings, Applicant applicant, Engine engine) {
    return AssessmentJson.write(evaluation(readings, applicant, engine).run(Detail.FULL));
  }
}
