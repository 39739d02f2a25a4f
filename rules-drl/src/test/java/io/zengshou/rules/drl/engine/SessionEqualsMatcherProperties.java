package io.zengshou.rules.drl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.Switch;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.drl.pack.PackLoader;
import io.zengshou.rules.drl.pack.RulePack;
import io.zengshou.rules.json.AssessmentJson;
import io.zengshou.rules.testkit.Applicants;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Where every fact is known, matching by three-valued logic says what Drools' session says. */
class SessionEqualsMatcherProperties {

  private static final RulePack PACK = PackLoader.packaged("shiquan-2023");
  private static final RuleSets RULES = new RuleSets(PACK);

  @Provide
  Arbitrary<Applicant> applicants() {
    return Applicants.applicants();
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

  @Property(tries = 300)
  void theMatcherFindsWhatTheSessionFinds(
      @ForAll("applicants") Applicant applicant, @ForAll("readings") Map<String, String> readings) {
    Options options = new Options(PACK.manifest().asOf(), readings, Map.of(), Map.of());
    RuleSet rules = RULES.get(options);
    assertThat(assessed(rules, applicant, Engine.MATCHER))
        .isEqualTo(assessed(rules, applicant, Engine.SESSIONS));
  }

  private static String assessed(RuleSet rules, Applicant applicant, Engine engine) {
    return AssessmentJson.write(new Evaluation(PACK, rules, applicant, engine).run(Detail.FULL));
  }
}
