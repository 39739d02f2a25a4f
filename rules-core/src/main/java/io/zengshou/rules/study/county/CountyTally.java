package io.zengshou.rules.study.county;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.VillageCollective;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.money.PerCapita;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Adds up the figures of a county, for hosts that assess anyway: {@link CountyFigures#of} does all
 * of it. It keeps counts and sums, not applicants: what it holds grows with the townships and with
 * the different incomes in whole yuan, not with the households.
 *
 * <p>A tally is for one thread; tallies of parts of a population can be put together.
 */
public final class CountyTally {

  private final Catalogue catalogue;
  private final Yardsticks yardsticks;
  private final AreaTally county;
  private final TreeMap<String, AreaTally> townships = new TreeMap<>();
  private final AreaTally elsewhere;
  private final GrowthTally growth = new GrowthTally();
  private final Levels before;
  private final Levels after;
  private final AllowanceTally allowances;
  private final PaymentTally payments;
  private final EmploymentTally employment = new EmploymentTally();
  private final CollectiveTally collectives = new CollectiveTally();
  private final ConfidenceTally confidence = new ConfidenceTally();

  /**
   * An empty tally.
   *
   * @param catalogue the measures of the rules by which applicants are assessed
   * @param yardsticks what the figures are held against
   */
  public CountyTally(Catalogue catalogue, Yardsticks yardsticks) {
    Objects.requireNonNull(catalogue, "catalogue");
    Objects.requireNonNull(yardsticks, "yardsticks");
    this.catalogue = catalogue;
    this.yardsticks = yardsticks;
    this.county = new AreaTally(catalogue, yardsticks);
    this.elsewhere = new AreaTally(catalogue, yardsticks);
    this.before = new Levels(yardsticks.bands());
    this.after = new Levels(yardsticks.bands());
    this.allowances = new AllowanceTally(catalogue);
    this.payments = new PaymentTally(yardsticks.deadline());
  }

  /**
   * Adds an applicant.
   *
   * @param assessment what the rules say of it, in full; of one of the amounts alone, persons, late
   *     benefits and missing facts would not be counted
   */
  public void add(Applicant applicant, Assessment assessment) {
    county.add(applicant, assessment);
    confidence.add(assessment);
    if (applicant instanceof Household household) {
      area(household).add(household, assessment);
      add(household, assessment);
    } else {
      elsewhere.add(applicant, assessment);
    }
    if (applicant instanceof VillageCollective collective) {
      collectives.add(collective, assessment);
    }
  }

  private void add(Household household, Assessment assessment) {
    IncomeStatement statement = assessment.income();
    PerCapita now = statement == null ? null : statement.before().perCapita();
    PerCapita then = statement == null ? null : statement.after().perCapita();
    growth.add(household.previousYear(), now, then);
    if (now != null && then != null) {
      before.add(now);
      after.add(then);
    }
    allowances.add(household, assessment);
    payments.add(household, assessment);
    employment.add(household);
  }

  /** Adds an applicant that the rules refuse to assess; it is counted, and in no figure. */
  public void refused() {
    confidence.refused();
  }

  /** Adds all of the other tally, of the same rules and yardsticks, and returns this one. */
  public CountyTally merge(CountyTally other) {
    county.merge(other.county);
    elsewhere.merge(other.elsewhere);
    other.townships.forEach((township, tally) -> township(township).merge(tally));
    growth.merge(other.growth);
    before.merge(other.before);
    after.merge(other.after);
    allowances.merge(other.allowances);
    payments.merge(other.payments);
    employment.merge(other.employment);
    collectives.merge(other.collectives);
    confidence.merge(other.confidence);
    return this;
  }

  /** The figures of all that were added so far. */
  public CountyFigures figures() {
    List<Area> areas = new ArrayList<>();
    townships.forEach((township, tally) -> areas.add(tally.area(township)));
    if (!elsewhere.isEmpty()) {
      areas.add(elsewhere.area(null));
    }
    return new CountyFigures(
        yardsticks,
        county.area(null),
        areas,
        growth.growth(),
        Levels.distribution(before, after),
        allowances.allowances(),
        payments.payments(),
        employment.employment(),
        collectives.collectives(),
        confidence.confidence());
  }

  private AreaTally area(Household household) {
    String township = household.township();
    return township == null ? elsewhere : township(township);
  }

  private AreaTally township(String name) {
    return townships.computeIfAbsent(name, any -> new AreaTally(catalogue, yardsticks));
  }
}
