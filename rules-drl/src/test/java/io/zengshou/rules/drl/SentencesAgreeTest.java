package io.zengshou.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.Switch;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.drl.authoring.scenario.ScenarioResult;
import io.zengshou.rules.drl.authoring.scenario.Scenarios;
import io.zengshou.rules.drl.engine.DroolsCalculator;
import io.zengshou.rules.drl.language.RuleText;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.drl.pack.PackLoader;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.drl.pack.RulePack;
import io.zengshou.rules.drl.pack.SentencePack;
import io.zengshou.rules.explain.Explanation;
import io.zengshou.rules.json.AssessmentJson;
import io.zengshou.rules.testkit.Applicants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Example;

/**
 * The rules of sericulture and production say the same in Chinese sentences as in DRL (二(一)1):
 * every assessment is equal to the byte but for the digest of the pack.
 */
class SentencesAgreeTest {

  private static final List<String> BOTH =
      List.of(
          "production-bonus",
          "silkworm-egg-subsidy",
          "cocoon-subsidy",
          "sericulture-machinery-subsidy");

  private static final RulePack PACK =
      PackLoader.fromFiles("sentences", PackFiles.of(SentencePack.files()));
  private static final BenefitCalculator SENTENCES = DroolsCalculator.of(PACK);
  private static final BenefitCalculator DRL = BenefitCalculator.load("shiquan-2023");

  @Example
  void everyRuleOfTheseMeasuresIsInSentencesButTheOneThatLimitsAll() {
    assertThat(PACK.rules().stream().filter(rule -> BOTH.contains(rule.measure().id())))
        .hasSize(23)
        .filteredOn(rule -> rule.text().file().endsWith(".drl"))
        .extracting(Rule::name)
        .containsExactly("奖补合计封顶");
  }

  @Example
  void theRulesMatchAndSayTheSame() {
    Map<String, RuleText> drl = new HashMap<>();
    PackLoader.packaged("shiquan-2023").rules().forEach(r -> drl.put(r.name(), r.text()));
    for (Rule rule : PACK.rules()) {
      assertThat(said(rule.text())).isEqualTo(said(Objects.requireNonNull(drl.get(rule.name()))));
    }
  }

  /** What a rule says, without where it stands and what its variables are called. */
  private static List<Object> said(RuleText text) {
    List<Object> said = new ArrayList<>(List.of(text.name(), text.stage(), text.annotations()));
    for (RuleText.PatternText pattern : text.patterns()) {
      List<String> constraints =
          pattern.constraints().stream().filter(c -> !c.startsWith("$")).sorted().toList();
      said.addAll(List.of(pattern.kind(), pattern.type(), constraints, pattern.totals().size()));
    }
    said.add(text.verb() + "." + text.method());
    said.add(
        text.arguments().stream().map(words -> words.replaceFirst("^\\$\\w+", "\\$")).toList());
    return said;
  }

  @Example
  void assessmentsAreEqualToTheByte() {
    List<Applicant> applicants = Applicants.applicants().list().ofSize(200).sample();
    int eligible = 0;
    for (Applicant applicant : applicants) {
      eligible += agree(SENTENCES, DRL, applicant);
    }
    assertThat(eligible).as("cash that these rules give").isGreaterThan(100);
  }

  @Example
  void gapsAreToldInTheSameWords() {
    for (Applicants.Veiled each : Applicants.householdsWithUnknowns().list().ofSize(120).sample()) {
      agree(SENTENCES, DRL, each.veiled());
    }
  }

  @Example
  void everyReadingAgrees() {
    List<Applicant> applicants = Applicants.applicants().list().ofSize(12).sample();
    for (Switch point : DRL.switches()) {
      for (Switch.Choice choice : point.choices()) {
        for (String base : List.of("gross", "net")) {
          BenefitCalculator sentences =
              SENTENCES.reading("production-base", base).reading(point.id(), choice.id());
          BenefitCalculator drl =
              DRL.reading("production-base", base).reading(point.id(), choice.id());
          applicants.forEach(applicant -> agree(sentences, drl, applicant));
        }
      }
    }
  }

  @Example
  void allScenariosHold() {
    Scenarios scenarios = Scenarios.of(PackFiles.of(SentencePack.files()));
    assertThat(scenarios.run(SENTENCES)).hasSizeGreaterThan(200).allMatch(ScenarioResult::passed);
  }

  /** How many of these measures the applicant gets. */
  private static int agree(
      BenefitCalculator sentences, BenefitCalculator drl, Applicant applicant) {
    Assessment one = sentences.assess(applicant, Detail.FULL);
    Assessment other = drl.assess(applicant, Detail.FULL);
    assertThat(json(one)).isEqualTo(json(other));
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      assertThat(words(one, locale)).isEqualTo(words(other, locale));
    }
    return (int)
        other.findings().stream()
            .filter(finding -> finding instanceof Finding.Eligible)
            .filter(finding -> BOTH.contains(finding.measure().id()))
            .count();
  }

  private static String json(Assessment assessment) {
    String json = AssessmentJson.write(assessment);
    assertThat(json).contains(assessment.pack().sha256());
    return json.replace(assessment.pack().sha256(), "");
  }

  private static String words(Assessment assessment, Locale locale) {
    return Explanation.of(assessment, locale)
        .toString()
        .replace(assessment.pack().sha256(), "")
        .replace(assessment.pack().sha256().substring(0, 12), "");
  }
}
