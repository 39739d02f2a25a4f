package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.facts.Award;
import io.zengshou.rules.drl.facts.Covered;
import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.facts.Gap;
import io.zengshou.rules.drl.facts.Member;
import io.zengshou.rules.drl.pack.RulePack;
import io.zengshou.rules.drl.verbs.Deed;
import io.zengshou.rules.measure.IncomeCategory;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has been decided so far in one evaluation, measure by measure. */
final class Decisions {

  private final RulePack pack;
  private final Payout payout;
  private final Map<String, MeasureTally> tallies = new LinkedHashMap<>();
  private final Map<String, BaseTally> bases = new LinkedHashMap<>();

  Decisions(RulePack pack, RuleSet rules) {
    this.pack = pack;
    this.payout = new Payout(rules);
  }

  /** Takes in what the rules of a stage said. */
  void add(List<Firing> firings) {
    for (Firing firing : firings) {
      Measure measure = firing.rule().measure();
      if (isBase(firing.most())) {
        bases.computeIfAbsent(measure.id(), id -> new BaseTally()).add(firing);
      } else if (!(firing.most() instanceof Deed.LimitTotal)) {
        tally(measure).add(firing);
      }
    }
    for (Firing firing : firings) {
      Money cap = payout.householdCap(firing.rule().figuresOf());
      if (firing.most() instanceof Deed.LimitTotal && firing.certain() && cap != null) {
        Ceiling.apply(firing, cap, pack.catalogue().measures(), tallies);
      }
    }
  }

  private static boolean isBase(Deed deed) {
    return deed instanceof Deed.AddBase
        || deed instanceof Deed.AddPerson
        || deed instanceof Deed.SubtractBase;
  }

  /** What was said of a measure. */
  MeasureTally tally(Measure measure) {
    return tallies.computeIfAbsent(measure.id(), id -> new MeasureTally(measure, payout));
  }

  /** Results for a stage: what counts towards each measure, and what was decided before. */
  void results(Stage stage, FactBase facts) {
    bases.forEach((measure, tally) -> tally.results(measure, facts));
    for (Measure measure : pack.catalogue().measures()) {
      if (stage.looksAt(Award.class, measure)) {
        facts.add(award(tally(measure)));
      }
      if (measure.givesMoney() && stage.looksAt(Covered.class, measure)) {
        tally(measure).persons().forEach((person, truth) -> covered(measure, person, truth, facts));
      }
    }
  }

  private static void covered(Measure measure, Member person, Truth truth, FactBase facts) {
    Covered covered = new Covered(measure.id(), person, truth.gap());
    if (truth.isTrue()) {
      facts.add(covered);
    } else {
      facts.addPerhaps(covered, truth.gap());
    }
  }

  private static Award award(MeasureTally tally) {
    Truth applies = tally.applies();
    String id = tally.measure().id();
    Boolean eligible = applies.isUnknown() ? null : applies.isTrue();
    boolean possible = !applies.isFalse();
    if (!tally.measure().givesMoney()) {
      return new Award(id, eligible, possible, Money.ZERO, Money.ZERO, Money.ZERO, applies.gap());
    }
    Range amount = tally.amount();
    Money most = amount.most() == Range.NO_MOST ? Fact.UNBOUNDED : Money.ofFen(amount.most());
    Gap gap = applies.gap().and(amount.isExact() ? Gap.NONE : amount.gap());
    return new Award(
        id, eligible, possible, amount.exactly(), Money.ofFen(amount.least()), most, gap);
  }

  /** What the measures of a kind give to an income category. */
  Range sum(Kind kind, IncomeCategory category) {
    Range sum = Range.ZERO;
    for (MeasureTally tally : tallies.values()) {
      Measure measure = tally.measure();
      if (measure.kind() == kind && category(measure) == category) {
        sum = sum.plus(tally.amount());
      }
    }
    return sum;
  }

  /** The category that a measure's money counts towards. */
  static IncomeCategory category(Measure measure) {
    return measure.categories().isEmpty() ? IncomeCategory.TRANSFER : measure.categories().get(0);
  }

  /** The persons who have a guarantee of their own, and how surely. */
  Map<Member, Truth> guaranteed() {
    Map<Member, Truth> persons = new LinkedHashMap<>();
    for (MeasureTally tally : tallies.values()) {
      if (tally.measure().kind() == Kind.GUARANTEE) {
        tally.persons().forEach((person, truth) -> persons.merge(person, truth, Truth::or));
      }
    }
    return persons;
  }

  /** Whether money of that measure comes to a household. */
  boolean paysHousehold(String measure) {
    return pack.catalogue()
        .find(measure)
        .filter(found -> found.kind() == Kind.CASH || found.kind() == Kind.GUARANTEE)
        .isPresent();
  }
}
