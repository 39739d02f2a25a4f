package io.zengshou.rules.drl.authoring.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.assessment.Status;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the pack says of the cases that were worked by hand. */
class WorkedCasesTest {

  private static final Path FOLDER = Path.of("src/main/resources/packs/shiquan2023");
  private static final int WORKED_CASES = 33;
  private static final Pattern WORKED_CASE = Pattern.compile("算例 ([0-9]+)");

  private static final Set<String> NO_MEASURES =
      Set.of("income", "notes", "total", "totalMost", "guarantee", "guaranteeMost");

  private final List<Scenario> scenarios = Scenarios.in(FOLDER).all();

  @TestFactory
  Stream<DynamicTest> everyScenarioComesOutAsWorkedByHand() {
    BenefitCalculator calculator = calculator();
    return scenarios.stream()
        .map(
            scenario ->
                dynamicTest(
                    scenario.name(),
                    URI.create(
                        FOLDER.resolve(scenario.where().replaceFirst(":.*", "")).toUri()
                            + "?line="
                            + scenario.where().replaceFirst(".*:", "")),
                    () -> run(scenario, calculator)));
  }

  private static void run(Scenario scenario, BenefitCalculator calculator) {
    ScenarioResult result = ScenarioResult.of(scenario, calculator);
    assertEquals(List.of(), result.differences(), scenario.source());
  }

  @Test
  void everyWorkedCaseHasAScenario() {
    Set<Integer> cited = new TreeSet<>();
    for (Scenario scenario : scenarios) {
      Matcher matcher = WORKED_CASE.matcher(scenario.source());
      while (matcher.find()) {
        cited.add(Integer.valueOf(matcher.group(1)));
      }
    }
    assertEquals(IntStream.rangeClosed(1, WORKED_CASES).boxed().collect(Collectors.toSet()), cited);
  }

  @Test
  void everyMeasureIsMetAndNotMet() {
    Set<String> met = measuresWith(status -> status.equals(Status.ELIGIBLE.id()));
    Set<String> notMet =
        measuresWith(
            status ->
                status.equals(Status.INELIGIBLE.id()) || status.equals(Status.NOT_IN_FORCE.id()));
    List<String> lacking = new ArrayList<>();
    calculator()
        .catalogue()
        .measures()
        .forEach(
            measure -> {
              if (!met.contains(measure.id())) {
                lacking.add(measure.id() + " 没有一个符合的情形");
              }
              if (!notMet.contains(measure.id())) {
                lacking.add(measure.id() + " 没有一个不符合的情形");
              }
            });
    assertEquals(List.of(), lacking);
  }

  @Test
  void everyExpectationNamesAMeasureOfThePack() {
    Set<String> measures =
        calculator().catalogue().measures().stream()
            .map(Object::toString)
            .collect(Collectors.toSet());
    Set<String> unknown =
        scenarios.stream()
            .flatMap(scenario -> scenario.claims().stream())
            .map(claim -> claim.name().replaceFirst("\\..*", ""))
            .filter(name -> !NO_MEASURES.contains(name))
            .collect(Collectors.toCollection(TreeSet::new));
    unknown.removeAll(measures);
    assertEquals(Set.of(), unknown);
  }

  @Test
  void everyChoiceOfAReadingHasAScenario() {
    List<String> lacking = new ArrayList<>();
    calculator()
        .switches()
        .forEach(
            point ->
                point.choices().stream()
                    .filter(
                        choice -> scenarios.stream().noneMatch(chooses(point.id(), choice.id())))
                    .forEach(choice -> lacking.add(point.id() + "=" + choice.id())));
    assertEquals(List.of(), lacking);
  }

  private static Predicate<Scenario> chooses(String point, String choice) {
    return scenario -> choice.equals(scenario.readings().get(point));
  }

  private Set<String> measuresWith(Predicate<String> status) {
    return scenarios.stream()
        .flatMap(scenario -> scenario.claims().stream())
        .filter(claim -> claim.name().endsWith(".status") && status.test(claim.expected()))
        .map(claim -> claim.name().substring(0, claim.name().length() - ".status".length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static BenefitCalculator calculator() {
    return BenefitCalculator.load("shiquan-2023");
  }
}
