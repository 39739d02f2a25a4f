package io.zengshou.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.applicant.ProductionBuilder;
import io.zengshou.rules.money.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Java of the page on studies runs, and does what the page says. */
class StudySnippetsTest {

  private static final BenefitCalculator CALCULATOR = BenefitCalculator.load(Quickstart.PACK);

  private static final Household FARM =
      Household.builder("SQ-0101")
          .lifted(true)
          .production(
              List.of(
                  ProductionBuilder.builder()
                      .product(Product.CROP)
                      .receipts(Money.yuan(40_000))
                      .build()))
          .build();

  /** 10% of 40,000 is 4,000, and 3,000 are left. */
  @Test
  void aReformTellsWhatItSaves() {
    List<Applicant> farms = List.of(FARM);
    assertThat(Snippets.reforms(CALCULATOR, farms.iterator())).isEqualTo(Money.yuan(-1_000));
  }

  @Test
  void breakpointsTellWhereTheCeilingIs() {
    assertThat(Snippets.breakpoints(CALCULATOR, FARM)).isEqualTo("50000.00 10%");
  }
}
