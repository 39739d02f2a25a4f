package io.zengshou.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.InvalidPackException;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.drl.DroolsSessions;
import io.zengshou.rules.json.AssessmentJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules match facts that only the host knows. */
class HostFactsTest {

  private static final Path PACK =
      Path.of("../../rules-drl/src/main/resources/packs/shiquan2023").toAbsolutePath().normalize();
  private static final String MEASURE = "scaled-production-guidance";

  private final Path folder;

  HostFactsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** In one test: to compile the pack takes most of its time. */
  @Test
  void rules_match_the_facts_of_a_host() throws IOException {
    BenefitCalculator calculator = with("$p : ForestPlot( mu >= 50, certified == true )", "");

    assertThat(finding(calculator, "F-1")).isInstanceOf(Finding.Eligible.class);
    Finding uncertain = finding(calculator, "F-2");
    assertThat(uncertain).isInstanceOf(Finding.Undetermined.class);
    assertThat(((Finding.Undetermined) uncertain).missing()).contains("forestPlots[a].certified");
    assertThat(((Finding.Undetermined) finding(calculator, "F-3")).missing())
        .contains("forestPlots");
    Finding small = finding(calculator, "F-4");
    assertThat(small).isInstanceOf(Finding.Ineligible.class);
    assertThat(((Finding.Ineligible) small).reasons())
        .anySatisfy(reason -> assertThat(reason.words().in(Locale.CHINESE)).isEqualTo("亩数应不低于50"));
    for (String id : List.of("F-1", "F-2", "F-3", "F-4", "F-5")) {
      Household household = household(id);
      assertThat(AssessmentJson.write(DroolsSessions.of(calculator).assess(household)))
          .isEqualTo(AssessmentJson.write(calculator.assess(household)));
      // No record of an applicant holds the host's facts, so no change of one is proposed.
      assertThat(calculator.changes(household))
          .noneMatch(change -> change.path().startsWith("forestPlots"));
    }
  }

  @Test
  void what_is_no_attribute_cannot_be_reached() {
    assertThatThrownBy(() -> with("$p : ForestPlot( isLarge() == true )", ""))
        .isInstanceOf(InvalidPackException.class);
    assertThatThrownBy(() -> with("$p : ForestPlot( mu >= 50 )", "$p.isLarge();"))
        .isInstanceOf(InvalidPackException.class);
    assertThatThrownBy(() -> with("$p : ForestPlot( large == true )", ""))
        .isInstanceOf(InvalidPackException.class);
    assertThatThrownBy(() -> with("ForestPlot( muu >= 50 )", ""))
        .isInstanceOfSatisfying(
            InvalidPackException.class, e -> assertThat(e.in(Locale.CHINESE)).contains("可能:mu"));
  }

  private static Finding finding(BenefitCalculator calculator, String id) {
    return calculator.assess(household(id)).finding(MEASURE);
  }

  private static Household household(String id) {
    return Household.builder(id).lifted(true).scaledProduction(false).build();
  }

  /** The shipped pack, with one rule more. */
  private BenefitCalculator with(String pattern, String more) throws IOException {
    Path pack = Files.createTempDirectory(folder, "pack");
    try (Stream<Path> files = Files.walk(PACK)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = pack.resolve(PACK.relativize(file).toString());
        Files.createDirectories(copy.resolve("..").normalize());
        Files.copy(file, copy);
      }
    }
    Files.writeString(
        pack.resolve("support/林地.drl"),
        """
        package packs.shiquan2023.support;

        rule "林地规模引导"
            @Measure("scaled-production-guidance")
            @Since("2023-01-01") @Until("2023-12-31")
        when
            Household( lifted == true )
            %s
        then
            refer.household();%s
        end
        """
            .formatted(pattern, more));
    return BenefitCalculator.load(pack);
  }
}
