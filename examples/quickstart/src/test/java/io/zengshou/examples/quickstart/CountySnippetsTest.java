package io.zengshou.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.PreviousYear;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.applicant.ProductionBuilder;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.county.CountyFigures;
import io.zengshou.rules.study.county.Yardsticks;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Java of the guide that is about a whole county runs, and does what the guide says. */
class CountySnippetsTest {

  private static final BenefitCalculator CALCULATOR = BenefitCalculator.load(Quickstart.PACK);

  /** 10% of 26,984 is 2,698.40 (二(一)1); both years are known. */
  private static final Household FARM =
      Household.builder("SQ-0101")
          .lifted(true)
          .registeredPersons(2)
          .operatingCosts(Money.ZERO)
          .previousYear(new PreviousYear(Money.yuan(20_000), 2, Money.ZERO))
          .production(
              List.of(
                  ProductionBuilder.builder()
                      .product(Product.CROP)
                      .receipts(Money.yuan(26_984))
                      .build()))
          .build();

  @Test
  void linesComeInTheOrderOfTheInputAndARefusalStandsInItsPlace() {
    String file =
        """
        {"applicant": "collective", "id": "C-1", "operatingIncome": 300000}
        {"applicant": "household"}
        {"applicant": "household", "id": "H-3", "transfers": [{"kind": "subsidy", "amount": 1, "measure": "no-such"}]}
        {"applicant": "household", "id": "H-4"}
        """;
    List<String> out = new ArrayList<>();
    CountySnippets.population(
        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), CALCULATOR, out::add);
    assertThat(out).hasSize(4);
    assertThat(out.get(0)).contains("\"id\":\"C-1\"");
    assertThat(out.get(1)).startsWith("county.jsonl:2: ").contains("id");
    assertThat(out.get(2)).startsWith("county.jsonl:3: ").contains("no-such");
    assertThat(out.get(3)).contains("\"id\":\"H-4\"");
  }

  @Test
  void aLineOfTheLedgerHasTheBonus() {
    assertThat(CountySnippets.ledger(CALCULATOR, FARM))
        .startsWith("SQ-0101", "农户")
        .contains("2698.40");
  }

  @Test
  void bothWaysToTheFiguresAreOne() {
    List<Applicant> applicants = List.of(FARM);
    List<String> err = new ArrayList<>();
    List<String> text = CountySnippets.figures(CALCULATOR, applicants.stream(), err::add);
    assertThat(String.join("\n", text))
        .containsPattern("现金合计（元） +2,698.40 +2,698.40")
        .contains("7.5%");
    assertThat(err).isEmpty();
    Yardsticks yardsticks = Yardsticks.of(CALCULATOR.rules(), CALCULATOR.parameters());
    assertThat(CountySnippets.tally(CALCULATOR, yardsticks, applicants))
        .isEqualTo(CountyFigures.of(CALCULATOR.rules(), yardsticks, Stream.of(FARM), e -> {}));
  }

  @Test
  void rowsAreAnApplicant() {
    assertThat(CountySnippets.rows().id()).isEqualTo("SQ-0105");
  }

  @Test
  void aChoiceThatIsNoneIsToldWithTheNearest() {
    assertThat(CountySnippets.choice(CALCULATOR, "net")).isEqualTo("shiquan-2023");
    assertThat(CountySnippets.choice(CALCULATOR, "nett")).contains("nett", "gross", "可能:net");
  }
}
