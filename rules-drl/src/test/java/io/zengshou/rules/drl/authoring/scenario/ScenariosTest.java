package io.zengshou.rules.drl.authoring.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zengshou.rules.applicant.AllowanceMethod;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.VillageCollective;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.text.Fault;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How scenarios are read, and what is said of those that cannot be. */
class ScenariosTest {

  private static final String DEFAULTS =
      """
      household:
        relocated: false
        registeredPersons: 2
        subsistence: {assetsWithinLimits: false, method: topUp}
      member: {age: 40, employed: true}
      """;

  @Test
  void aScenarioSaysWhatIsAskedAndWhatComesOut() {
    Scenario scenario =
        only(
            """
            - name: 一句话
              source: 算例 1
              as-of: 2023-06-30
              readings: {production-base: net, cap-covers-sericulture: yes}
              settings: {income-plunge-threshold: 30%}
              given: {lifted: true}
              expect: {production-bonus: 10.5, cocoon-subsidy: clear}
              pending: [production-bonus.amount]
            """);
    assertEquals("scenarios/a.yaml:1", scenario.where());
    assertEquals("一句话", scenario.name());
    assertEquals("算例 1", scenario.source());
    assertEquals(LocalDate.of(2023, 6, 30), scenario.asOf());
    assertEquals(
        Map.of("production-base", "net", "cap-covers-sericulture", "yes"), scenario.readings());
    assertEquals(Map.of("income-plunge-threshold", "30%"), scenario.settings());
    assertEquals(Set.of("production-bonus.amount"), scenario.pending());
    assertEquals(
        List.of(
            "production-bonus.status=eligible",
            "production-bonus.amount=10.50",
            "cocoon-subsidy.status=ineligible"),
        scenario.claims().stream().map(claim -> claim.name() + "=" + claim.expected()).toList());
  }

  @Test
  void aCaseOfSeveralDaysIsAScenarioOnEachWhichItsNameTells() {
    List<Scenario> scenarios =
        Scenarios.of(
                files(
                    """
                    - name: 一句话
                      source: b
                      as-of: [2023-01-01, 2023-12-31]
                      given: {lifted: true}
                      expect: {total: 0}
                    """))
            .all();
    assertEquals(
        List.of("一句话（2023-01-01）", "一句话（2023-12-31）"),
        scenarios.stream().map(Scenario::name).toList());
    assertEquals(
        List.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)),
        scenarios.stream().map(Scenario::asOf).toList());
    assertEquals(
        List.of("scenarios/a.yaml:1", "scenarios/a.yaml:1"),
        scenarios.stream().map(Scenario::where).toList());
  }

  @Test
  void daysAreReadStrictly() {
    assertEquals(
        List.of(
            "scenarios/a.yaml:1: days go from early to late, each of them once",
            "scenarios/a.yaml:1: not a day"),
        faults(daysOf("[2023-01-02, 2023-01-02, 31.12.2023]")));
    assertEquals(
        List.of("scenarios/a.yaml:1: days go from early to late, each of them once"),
        faults(daysOf("[2023-01-02, 2023-01-01]")));
    String two =
        "scenarios/a.yaml:1: a list has two days or more; a single day is written as it is";
    assertEquals(List.of(two), faults(daysOf("[2023-01-02]")));
    assertEquals(List.of(two), faults(daysOf("[]")));
    assertEquals(List.of("scenarios/a.yaml:1: not a day"), faults(daysOf("null")));
    assertEquals(
        List.of(
            "scenarios/a.yaml:1: another kind of value is needed", "scenarios/a.yaml:1: not a day"),
        faults(daysOf("{since: 2023-01-01}")));
  }

  @Test
  void theSameDayOfTheSameCaseIsAskedOnce() {
    String two = daysOf("[2023-01-01, 2023-12-31]");
    assertEquals(
        List.of(
            "scenarios/a.yaml:2: has the same name as scenarios/a.yaml:1",
            "scenarios/a.yaml:2: has the same name as scenarios/a.yaml:1"),
        faults(two + two));
  }

  private static String daysOf(String days) {
    return "- {name: a, source: b, as-of: " + days + ", given: {}, expect: {total: 0}}\n";
  }

  @Test
  void whatIsNotSaidIsUnremarkable() {
    Household household = household("{lifted: true, subsistence: {assetsWithinLimits: true}}");
    assertEquals(false, household.relocated());
    assertEquals(true, household.subsistence().assetsWithinLimits());
    assertEquals(AllowanceMethod.TOP_UP, household.subsistence().method());
    assertEquals(List.of("m1", "m2"), household.members().stream().map(Member::id).toList());
    assertEquals(true, household.members().get(1).employed());
  }

  @Test
  void membersThatAreNamedComeFirstAndTheOthersAreUnremarkable() {
    Household household =
        household("{registeredPersons: 3, members: [{age: 72}, {id: child, employed: false}]}");
    assertEquals(
        List.of("m1", "child", "m3"), household.members().stream().map(Member::id).toList());
    assertEquals(72, household.members().get(0).age());
    assertEquals(false, household.members().get(1).employed());
    assertEquals(40, household.members().get(2).age());
  }

  @Test
  void whoseBirthDateIsSaidHasNoUsualAge() {
    Member member = household("{members: [{birthDate: 1963-01-01}]}").members().get(0);
    assertNull(member.age());
    assertEquals(LocalDate.of(1963, 1, 1), member.birthDate());
  }

  @Test
  void nullIsUnknownWhateverIsUsual() {
    Household household =
        household(
            "{relocated: null, registeredPersons: null, members: null, operatingCosts: null}");
    assertNull(household.relocated());
    assertNull(household.registeredPersons());
    assertEquals(Set.of(Ledger.MEMBERS), household.unknown());
  }

  @Test
  void withoutDefaultsNothingIsKnown() {
    Household household =
        (Household)
            only("- {name: a, source: b, defaults: none, given: {}, expect: {total: 0}}").given();
    assertNull(household.relocated());
    assertNull(household.registeredPersons());
  }

  @Test
  void anInstitutionHasNoDefaultsOfAHousehold() {
    Scenario scenario =
        only(
            """
            - name: a
              source: b
              given: {applicant: collective, operatingIncome: 300000.10}
              expect: {total: 0}
            """);
    assertEquals(Money.yuan("300000.10"), ((VillageCollective) scenario.given()).operatingIncome());
  }

  @Test
  void allFaultsAreFoundAtOnce() {
    assertEquals(
        List.of(
            "scenarios/a.yaml:1: source is missing",
            "scenarios/a.yaml:3 lifted",
            "scenarios/a.yaml:4: no such outcome",
            "scenarios/a.yaml:5: not an amount of money",
            "scenarios/a.yaml:6: no such key",
            "scenarios/a.yaml:7: no such key",
            "scenarios/a.yaml:8: expect does not say this",
            "scenarios/a.yaml:9: expect is missing",
            "scenarios/a.yaml:12: not a day",
            "scenarios/a.yaml:13: the key is there twice",
            "scenarios/a.yaml:14: has the same name as scenarios/a.yaml:9"),
        faults(
            """
            - name: 甲
              given:
                {lifted: maybe}
              expect: {cocoon-subsidy: perhaps,
                total: 1.005,
                production-bonus: {amout: 1},
                income: {now: {}}}
              pending: [total.most]
            - name: 乙
              source: b
              given: {}
              as-of: yesterday
              source: c
            - {name: 乙, source: b, given: {}, expect: {total: 0}}
            """));
  }

  /** The line of the fact itself, as an officer looks for it. */
  @Test
  void aFaultOfAFactIsToldAtItsOwnLine() {
    assertEquals(
        List.of(
            "scenarios/a.yaml:4 lifted",
            "scenarios/a.yaml:7 members[m1].age",
            "scenarios/a.yaml:8 members[m2].sex",
            "scenarios/a.yaml:11 production[0].receipts"),
        faults(
            """
            - name: 甲
              source: b
              given:
                lifted: 是
                registeredPersons: 2
                members:
                  - age: 200
                  - {age: 30, sex: 男}
                production:
                  - product: crop
                    receipts: 3万
              expect: {total: 0}
            """));
  }

  @Test
  void whatIsNoYamlIsToldWithItsLine() {
    assertEquals(
        List.of("scenarios/a.yaml:3: this is not YAML: expected the node content, but found '-'"),
        faults("- name: a\n  given: {\n- b: c\n"));
  }

  @Test
  void anchorsAreRefused() {
    assertEquals(
        List.of("scenarios/a.yaml:1: anchors and aliases are not used"),
        faults("- {name: a, source: &s b, given: {}, expect: {total: 0}}\n"));
  }

  private static Household household(String given) {
    return (Household)
        only("- {name: a, source: b, given: " + given + ", expect: {total: 0}}").given();
  }

  private static Scenario only(String text) {
    List<Scenario> scenarios = Scenarios.of(files(text)).all();
    assertEquals(1, scenarios.size());
    return scenarios.get(0);
  }

  private static List<String> faults(String text) {
    InvalidScenariosException thrown =
        assertThrows(InvalidScenariosException.class, () -> Scenarios.of(files(text)));
    return thrown.faults().stream().map(ScenariosTest::words).toList();
  }

  private static String words(Fault fault) {
    // What is wrong with an applicant is told in the words of the contract, at a path of its own.
    boolean ofApplicant = fault.where().contains(" ");
    return ofApplicant ? fault.where() : fault.where() + ": " + fault.what().en();
  }

  private static PackFiles files(String text) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("scenarios/a.yaml", text);
    files.put(Scenarios.DEFAULTS, DEFAULTS);
    return PackFiles.of(files);
  }
}
