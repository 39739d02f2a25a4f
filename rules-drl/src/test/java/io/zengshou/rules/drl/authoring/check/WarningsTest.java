package io.zengshou.rules.drl.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.drl.pack.PackLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks wrong beyond what a compiler finds, each beside a neighbour that is right. */
class WarningsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Household( registeredPersons > 5 && registeredPersons < 3 )",
        "Household( registeredPersons > 5, registeredPersons < 3 )",
        "Household( registeredPersons > 5, registeredPersons < 6 )",
        "Household( registeredPersons == 5, registeredPersons == 6 )",
        "Household( lifted == true, lifted == false )",
        "Household( lifted == true && ( lifted == false || lifted == false ) )",
        "ProductionReceipt( product == Product.CROP, product == Product.OTHER )",
        "ProductionReceipt( product in (Product.CROP, Product.COCOON), product in (Product.OTHER, Product.LIVESTOCK) )",
        "ProductionReceipt( receipts > yuan(0), receipts == yuan(0) )",
        "ProductionReceipt( $c : costs, receipts > $c, receipts < $c )",
        "Household( lifted == false, lifted == true || lifted == true )",
        "not Household()"
      })
  void aConditionThatNeverHolds(String condition) {
    assertThat(kinds(SmallPack.withCondition(condition))).contains(ProblemKind.ALWAYS_FALSE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Household( lifted == true )\n    Household( lifted == false )",
        "Member( employed == true )\n    not Member( employed == true )",
        "exists Member( employed == true, age > 18 )\n    not Member( employed == true )"
      })
  void aRuleWhoseConditionsContradictEachOther(String condition) {
    assertThat(kinds(SmallPack.withCondition(condition))).containsExactly(ProblemKind.ALWAYS_FALSE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Household( registeredPersons > 3 && registeredPersons < 5 )",
        "Household( registeredPersons >= 5, registeredPersons < 6 )",
        "Household( lifted == true || atRisk == true )",
        "ProductionReceipt( product in (Product.CROP, Product.COCOON) )",
        "ProductionReceipt( $c : costs, receipts >= $c )",
        "Member( employed == true )\n    Member( employed == false )",
        "Member( employed == true )\n    not Member( employed == true, age > 18 )",
        "not Household( lifted == true )",
        "ProductionReceipt( receipts > yuan(0) )"
      })
  void aConditionThatCanHoldOrNot(String condition) {
    assertThat(kinds(SmallPack.withCondition(condition))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Household( lifted == true || lifted == false )",
        "Household( registeredPersons > 5 || registeredPersons <= 5 )",
        "Household( registeredPersons > 5, registeredPersons > 3 )",
        "ProductionReceipt( product in (Product.CROP, Product.LIVESTOCK, Product.COCOON, Product.OTHER) )"
      })
  void aConditionThatAlwaysHolds(String condition) {
    assertThat(kinds(SmallPack.withCondition(condition))).containsExactly(ProblemKind.ALWAYS_TRUE);
  }

  @Test
  void oneSideOfAnAlternativeThatNeverHolds() {
    String condition = "Household( lifted == false, lifted == true || atRisk == true )";
    assertThat(kinds(SmallPack.withCondition(condition))).containsExactly(ProblemKind.ALWAYS_FALSE);
  }

  @Test
  void anAmountInACondition() {
    assertThat(kinds(SmallPack.withCondition("ProductionReceipt( receipts > yuan(8500) )")))
        .containsExactly(ProblemKind.FIGURE_IN_CONDITION);
  }

  @ParameterizedTest
  @CsvSource({
    "Household( lifted == true ), Household( atRisk == true ), true",
    "Household( lifted == true ), Household( lifted == false ), false",
    "Household( registeredPersons > 3 ), Household( registeredPersons <= 3 ), false",
    "Household( registeredPersons >= 3 ), Household( registeredPersons <= 3 ), true",
    "Member( employed == true ), not Member( employed == true ), false",
    "Member( employed == true ), not Member( employed == false ), true"
  })
  void twoRulesThatMayPayTheSame(String one, String other, boolean both) {
    PackFiles files = SmallPack.withRules(SmallPack.first(one), SmallPack.second(other));
    assertThat(kinds(files).contains(ProblemKind.PAID_TWICE)).isEqualTo(both);
  }

  @Test
  void rulesOfDifferentReadingsNeverMeet() {
    String other =
        SmallPack.rule(
            "second",
            "@FiguresOf(\"bonus\") @Reading(\"count-all=no\")",
            "2023-01-01",
            "2023-12-31",
            "Household()");
    String head = SmallPack.FIGURES + " @Reading(\"count-all=yes\")";
    String first = SmallPack.rule("first", head, "2023-01-01", "2023-12-31", "Household()");
    assertThat(kinds(SmallPack.withRules(first, other))).isEmpty();
    assertThat(kinds(SmallPack.withRules(SmallPack.first("Household()"), other)))
        .containsExactly(ProblemKind.PAID_TWICE);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-06-30, 2023-07-01, ''",
    "2023-06-30, 2023-08-01, VALIDITY_GAP",
    "2023-06-30, 2023-07-02, VALIDITY_GAP",
    "2023-06-30, 2023-06-30, VALIDITY_OVERLAP"
  })
  void datedVersionsFollowEachOtherWithoutGapAndOverlap(String until, String since, String kind) {
    String first =
        SmallPack.rule("first", "@FiguresOf(\"bonus\")", "2023-01-01", until, "Household()");
    PackFiles files =
        SmallPack.withRules(
            SmallPack.limit("2023-01-01", "2023-12-31"),
            first,
            SmallPack.second(since, "2023-12-31", "Household()"));
    assertThat(kinds(files))
        .isEqualTo(kind.isEmpty() ? List.of() : List.of(ProblemKind.valueOf(kind)));
  }

  /** The base of 2023, and a rule of other days that pays for it. */
  @ParameterizedTest
  @CsvSource({
    "2023-01-01, 2023-12-31, ''",
    "2023-01-01, 2024-12-31, 2024-01-01 … 2024-12-31",
    "2022-12-31, 2023-12-31, 2022-12-31",
    "2023-01-02, 2023-12-31, 2023-01-01",
    "2023-01-01, 2023-11-30, 2023-12-01 … 2023-12-31"
  })
  void aRuleInForceWithoutTheBaseThatItPaysForAndTheReverse(
      String since, String until, String days) {
    PackFiles files =
        SmallPack.withRules(
            SmallPack.rule("first", SmallPack.FIGURES, since, until, "Household()"));
    assertThat(PackReport.of("test", files).problems())
        .extracting(problem -> problem.kind() + " " + problem.fault().actual())
        .isEqualTo(days.isEmpty() ? List.of() : List.of("VALIDITY_MISMATCH " + days));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "monitored == false | monitoring == Monitoring.NEAR_POVERTY | false",
        "monitored == true | monitoring == Monitoring.NEAR_POVERTY | true",
        "monitored == true | monitoring == Monitoring.NONE | false",
        "atRisk == true | monitoring == Monitoring.NONE | false",
        "atRisk == true | riskEliminated == true | false",
        "atRisk == false | riskEliminated == true | true",
        "atRisk == true | monitored == false | false",
        "atRisk == false | monitored == true, riskEliminated == false | false",
        "atRisk == false | monitored == true | true",
        "lifted == false | monitoring == Monitoring.UNSTABLE | false",
        "lifted == false | monitoring == Monitoring.NEAR_POVERTY | true",
      })
  void whatIsDerivedFromTheSameRecordIsKnownToExcludeIt(String one, String other, boolean both) {
    PackFiles files =
        SmallPack.withRules(
            SmallPack.first("Household( " + one + " )"),
            SmallPack.second("Household( " + other + " )"));
    assertThat(kinds(files).contains(ProblemKind.PAID_TWICE)).isEqualTo(both);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exists Member( labour == true, labourCapacity == LabourCapacity.NONE )",
        "exists Member( disabled == false, disabilityKind in (DisabilityKind.PHYSICAL, DisabilityKind.VISUAL) )",
        "not Member( labour == false, labourCapacity == LabourCapacity.FULL )"
      })
  void aPersonWhoseRecordContradictsWhatIsDerivedFromIt(String condition) {
    assertThat(kinds(SmallPack.withCondition(condition))).contains(ProblemKind.ALWAYS_FALSE);
  }

  @Test
  void aWarningStopsNoPack() {
    PackFiles files = SmallPack.withCondition("Household( lifted == true, lifted == false )");
    assertThat(PackReport.of("test", files).isUsable()).isTrue();
    assertThat(PackLoader.fromFiles("test", files).rules()).hasSize(2);
  }

  @Test
  void theRulesOfTheShippedPackHaveNoProblems() {
    PackReport report = PackReport.of(Path.of("src/main/resources/packs/shiquan2023"));
    assertThat(report.problems())
        .filteredOn(problem -> problem.kind() != ProblemKind.UNTRIED_FIGURE)
        .isEmpty();
  }

  private static List<ProblemKind> kinds(PackFiles files) {
    return PackReport.of("test", files).problems().stream().map(problem -> problem.kind()).toList();
  }
}
