package io.zengshou.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.json.CountyFiguresJson;
import io.zengshou.rules.study.county.CountyFigures;
import io.zengshou.rules.study.county.CountyTally;
import io.zengshou.rules.study.county.Yardsticks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/**
 * What holds for the figures of any county under every calculator of the plan of 2023. Extend it
 * with a class whose name ends in {@code Properties}.
 */
public abstract class CountyProperties {

  private static final int TRIES = 40;
  private static final int MOST_APPLICANTS = 25;

  /** The calculator, on the day that its pack assumes. */
  protected abstract BenefitCalculator calculator();

  /** Applicants of all kinds, most of them households, some with facts that nobody recorded. */
  @Provide
  protected Arbitrary<List<Applicant>> counties() {
    return Arbitraries.<Applicant>frequencyOf(
            Tuple.of(3, inTownships(Applicants.households())),
            Tuple.of(
                3, inTownships(Applicants.householdsWithUnknowns().map(Applicants.Veiled::veiled))),
            Tuple.of(2, Applicants.applicants()))
        .withoutEdgeCases()
        .list()
        .ofMaxSize(MOST_APPLICANTS);
  }

  private static Arbitrary<Household> inTownships(Arbitrary<Household> households) {
    return Combinators.combine(households, Arbitraries.of("池河镇", "两河镇", "城关镇"))
        .as((household, town) -> HouseholdBuilder.builder(household).township(town).build());
  }

  @Property(tries = TRIES, seed = "2023")
  public void figures_are_what_a_list_of_all_applicants_gives(
      @ForAll("counties") List<Applicant> county) {
    CountyFigures figures = figures(county.stream());
    NaiveCounty naive = new NaiveCounty(calculator(), county);

    naive.holds(figures);
    Statistics.label("incomes").collect(naive.knowsAnIncome() ? "some known" : "none known");
  }

  @Property(tries = TRIES, seed = "2023")
  public void order_threads_and_parts_change_nothing(
      @ForAll("counties") List<Applicant> county, @ForAll Random random) {
    String inOrder = CountyFiguresJson.write(figures(county.stream()));
    List<Applicant> shuffled = new ArrayList<>(county);
    Collections.shuffle(shuffled, random);

    assertThat(CountyFiguresJson.write(figures(shuffled.stream()))).isEqualTo(inOrder);
    assertThat(CountyFiguresJson.write(figures(shuffled.parallelStream()))).isEqualTo(inOrder);
    int middle = county.size() / 2;
    CountyTally first = tally(county.subList(middle, county.size()));
    CountyFigures together = first.merge(tally(county.subList(0, middle))).figures();
    assertThat(CountyFiguresJson.write(together)).isEqualTo(inOrder);
  }

  private CountyFigures figures(Stream<Applicant> county) {
    return CountyFigures.of(
        calculator().rules(),
        yardsticks(),
        county,
        refusal -> {
          throw refusal;
        });
  }

  private CountyTally tally(List<Applicant> part) {
    CountyTally tally = new CountyTally(calculator().catalogue(), yardsticks());
    part.forEach(one -> tally.add(one, calculator().assess(one, Detail.FULL)));
    return tally;
  }

  private Yardsticks yardsticks() {
    return Yardsticks.of(calculator().rules(), calculator().parameters());
  }
}
