package io.zengshou.examples.county.generator;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Borrower;
import io.zengshou.rules.applicant.Entity;
import io.zengshou.rules.applicant.Loan;
import io.zengshou.rules.applicant.LoanProduct;
import io.zengshou.rules.applicant.VillageCollective;
import io.zengshou.rules.applicant.WorkReliefProject;
import io.zengshou.rules.money.Money;
import java.util.List;

/**
 * Makes what a village has beside its households: a collective, mostly a borrower, some a project.
 */
final class InstitutionMaker {

  private static final long STREAM = 2;

  /** One village in so many has a work-relief project. */
  private static final int PROJECTS = 3;

  private static final List<Entity> ENTITIES = List.of(Entity.values());

  private final long seed;

  InstitutionMaker(long seed) {
    this.seed = seed;
  }

  /** How many institutions a village has, at least one: its collective. */
  int count(int village) {
    return hasProject(village) ? 3 : 2;
  }

  /** One of the institutions of a village, from 0. */
  Applicant make(int index, int village, Village place) {
    Dice dice = new Dice(seed, STREAM + index, village);
    return switch (index) {
      case 0 -> collective(dice, village, place);
      case 1 -> borrower(dice, village, place);
      default -> project(dice, village, place);
    };
  }

  private static boolean hasProject(int village) {
    return village % PROJECTS == 0;
  }

  private static VillageCollective collective(Dice dice, int village, Village place) {
    return new VillageCollective(
        id("JT", village),
        place.name() + "股份经济合作社",
        dice.unless(Share.FIGURE_UNKNOWN, dice.yuan(10_000, 800_000)));
  }

  private static Borrower borrower(Dice dice, int village, Village place) {
    Entity entity = dice.of(ENTITIES);
    Loan loan =
        new Loan(
            dice.percent(80) ? LoanProduct.FEATURED_INDUSTRY : LoanProduct.MICRO,
            dice.unless(Share.FIGURE_UNKNOWN, dice.yuan(500, 60_000)),
            dice.percent(10) ? dice.yuan(50, 900) : Money.ZERO,
            dice.percent(90));
    return new Borrower(
        id("DK", village),
        place.name() + entity.label().zh(),
        entity,
        dice.percent(60),
        dice.percent(95),
        dice.percent(90),
        loan);
  }

  private static WorkReliefProject project(Dice dice, int village, Village place) {
    Money investment = dice.yuan(500_000, 6_000_000);
    return new WorkReliefProject(
        id("YG", village),
        place.name() + dice.of(List.of("产业路", "灌溉渠", "安全饮水工程", "便民桥")),
        dice.percent(80),
        investment,
        dice.unless(Share.FIGURE_UNKNOWN, dice.hundredths(investment, 8, 30)));
  }

  private static String id(String kind, int village) {
    return kind + "-" + Ids.padded(village + 1);
  }
}
