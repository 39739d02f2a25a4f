package io.zengshou.rules.drl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.CocoonDelivery;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.MemberBuilder;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.applicant.ProductionBuilder;
import io.zengshou.rules.applicant.Supporter;
import io.zengshou.rules.applicant.Wage;
import io.zengshou.rules.assessment.Distance;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Reason;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.drl.pack.PackLoader;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.drl.pack.RulePack;
import io.zengshou.rules.drl.pack.ShippedPack;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Weight;
import io.zengshou.rules.testkit.Households;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Why a measure does not apply; what is expected is read off the rules by hand. */
class ReasonsTest {

  private static final BenefitCalculator SHIPPED = BenefitCalculator.load("shiquan-2023");

  @Test
  void aResultThatIsAbsentIsExplainedByWhatWouldHaveMadeIt() {
    Household household =
        Households.lifted(2)
            .cocoonDeliveries(List.of(new CocoonDelivery(null, Weight.jin("85"), false, true)))
            .build();
    assertThat(reasons(household, "cocoon-subsidy"))
        .containsExactly(
            new Reason(
                "蚕茧基数:登记且优质",
                "cocoonDeliveries[0]",
                "registered == true",
                "false",
                new Text("已在溯源系统登记", "registered in the traceability system"),
                new Text("没有在溯源系统登记", "not registered in the traceability system"),
                null));
  }

  @Test
  void nothingRecordedReadsAsSuch() {
    List<Reason> reasons = reasons(Households.lifted(2).build(), "cocoon-subsidy");
    assertThat(reasons)
        .extracting(Reason::words)
        .containsExactly(new Text("没有蚕茧交售记录", "no record of cocoon delivery"));
    assertThat(reasons).extracting(Reason::actual).containsOnlyNulls();
    assertThat(reasons).extracting(Reason::subject).containsOnlyNulls();
  }

  @Test
  void whatCountsAndComesToNothingIsSaid() {
    Household household =
        Households.lifted(2)
            .production(
                List.of(
                    ProductionBuilder.builder().product(Product.CROP).receipts(Money.ZERO).build()))
            .build();
    assertThat(reasons(household, "production-bonus"))
        .extracting(reason -> reason.words().zh())
        .containsExactly("奖补基数应大于零");
  }

  @Test
  void allConditionsThatFailedAreTold() {
    assertThat(reasons(Households.general(2).build(), "production-bonus"))
        .extracting(reason -> reason.words().zh())
        .containsExactly("是脱贫户，或是风险未消除的监测户", "没有种养经营记录");
  }

  @Test
  void aPersonWhoLacksYearsIsTheOneTheEarlierStageIsAskedAbout() {
    Household household =
        Households.lifted(2)
            .members(
                List.of(
                    Households.member(0).build(),
                    Households.member(1)
                        .age(58)
                        .hasLivelihood(false)
                        .supporter(Supporter.NONE)
                        .build()))
            .build();
    assertThat(reasons(household, "special-hardship-support"))
        .containsExactly(
            new Reason(
                "无劳动能力:年满60周岁",
                "members[p1]",
                "age >= 60",
                "58",
                new Text("年龄应年满60岁", "age must be at least 60 years"),
                new Text("58岁", "58 years"),
                new Distance.Count(2, Distance.Unit.YEAR, true)));
  }

  @Test
  void aMeasureThatHangsOnAnotherIsExplainedByThatOne() {
    // Counted income 2 × 6,000 is between the lines, so only the assets stand in the way.
    Household household =
        Households.lifted(2)
            .members(
                List.of(
                    Households.member(0).gravelyIll(true).build(), Households.member(1).build()))
            .wages(List.of(new Wage(null, "p1", Money.yuan(12_000), Money.ZERO)))
            .subsistence(Households.subsistence(false))
            .build();
    assertThat(reasons(household, "single-person-guarantee"))
        .extracting(reason -> reason.words().zh())
        .containsExactly("家庭财产符合规定");
  }

  @Test
  void oneWhoMustNotBeThereIsNamed() {
    assertThat(reasons(Households.lifted(1).build(), "zero-employment"))
        .extracting(Reason::subject, reason -> reason.words().zh())
        .containsExactly(tuple("members[p0]", "不能有这样的家庭成员：已就业"));
  }

  @Test
  void theClosestMatchIsThatOfTheWholeRule() {
    // Taken alone, m1 is the best first person; but then two conditions fail for the second.
    List<Member> members =
        List.of(
            person("m1", 40, 1).skilled(true).build(),
            person("m2", 50, 2).build(),
            person("m3", 50, 2).employed(false).veteran(true).build());
    Household household = Households.lifted(3).members(members).build();
    assertThat(reasons(DroolsCalculator.of(Joins.PACK), household, "job-matching"))
        .extracting(Reason::subject, Reason::condition)
        .containsExactly(tuple("members[m2]", "skilled == true"));
  }

  @Test
  void fiftyPersonsInThreePatternsStayBelowTheLimitOfTheSearch() {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      members.add(person("m" + i, 20 + i, 1).build());
    }
    FactBase facts = new FactBase();
    new FactMaker(Joins.PACK.manifest().asOf(), facts, true)
        .make(Households.lifted(50).members(members).build());
    Rule rule =
        Joins.PACK.rules().stream()
            .filter(one -> one.name().equals("就近务工"))
            .findFirst()
            .orElseThrow();
    Closest closest = new Closest(SoughtRule.of(rule), facts, Map.of());
    // One condition must fail of any three; m0, m1 and m2 are the first where only one does.
    assertThat(closest.misses())
        .extracting(
            miss -> Objects.requireNonNull(miss.entry()).fact().path(),
            miss -> Objects.requireNonNull(miss.constraint()).text())
        .containsExactly(tuple("members[m2]", "age < $a"));
    assertThat(closest.steps()).isLessThan(Closest.MOST_STEPS);
  }

  private static MemberBuilder person(String id, int age, int grade) {
    return Households.member(0).id(id).age(age).disabilityGrade(grade);
  }

  /** The shipped pack, with rules that join persons; compiled for those tests that need it. */
  private static final class Joins {

    static final RulePack PACK = pack();

    private static RulePack pack() {
      Map<String, String> files = ShippedPack.withoutScenarios();
      replace(
          files,
          "support/岗位推送.drl",
          "labour == true, employed == false, pupil == false",
          """
              Member( skilled == true, $a : age, $g : disabilityGrade )
              Member( age == $a, disabilityGrade == $g, employed == false, veteran == true )
          """);
      replace(
          files,
          "support/就近务工.drl",
          "labour == true, wantsNearbyWork == true",
          """
              Member( $a : age )
              Member( $b : age, age > $a )
              Member( age > $b, age < $a )
          """);
      return PackLoader.fromFiles("test", PackFiles.of(files));
    }

    private static void replace(
        Map<String, String> files, String file, String constraints, String patterns) {
      ShippedPack.replace(files, file, "    $m : Member( " + constraints + " )\n", patterns);
      ShippedPack.replace(files, file, "refer.person($m)", "refer.household()");
    }
  }

  private static List<Reason> reasons(Household household, String measure) {
    return reasons(SHIPPED, household, measure);
  }

  private static List<Reason> reasons(
      BenefitCalculator calculator, Household household, String measure) {
    Finding finding = calculator.assess(household).finding(measure);
    assertThat(finding).isInstanceOf(Finding.Ineligible.class);
    return ((Finding.Ineligible) finding).reasons();
  }
}
