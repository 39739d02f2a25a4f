package io.zengshou.rules.drl.engine;

import io.zengshou.rules.assessment.Step;
import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.facts.Gap;
import io.zengshou.rules.drl.facts.MachineUnit;
import io.zengshou.rules.drl.verbs.Deed;
import io.zengshou.rules.measure.Figure;
import io.zengshou.rules.measure.Figure.CapSubject;
import io.zengshou.rules.measure.FigureName;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.money.Quantity;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import org.jspecify.annotations.Nullable;

/**
 * What a verb is worth in money by the figures of a measure. The only place where amounts are made;
 * each is rounded once, half up, to the fen (A24).
 */
final class Payout {

  private final RuleSet rules;

  Payout(RuleSet rules) {
    this.rules = rules;
  }

  /** The ceiling of a measure for a household and year; null: none. */
  @Nullable Money householdCap(String measure) {
    return cap(measure, CapSubject.HOUSEHOLD);
  }

  private @Nullable Money cap(String measure, CapSubject per) {
    return rules.figure(measure, FigureName.CAP) instanceof Figure.Ceiling ceiling
            && ceiling.per() == per
        ? ceiling.amount()
        : null;
  }

  /** What a firing gives, between which bounds; the household's ceiling not yet applied. */
  Range worth(Firing firing) {
    String measure = firing.rule().figuresOf();
    if (firing.most() instanceof Deed.Undecided most
        && firing.least() instanceof Deed.Undecided least) {
      boolean unlimited = firing.many() && most.subject() != null;
      Range range = undecided(measure, least, most);
      return unlimited ? new Range(range.least(), Range.NO_MOST, Gap.NONE) : range;
    }
    // More counted income gives less to top up, so either end may be the lesser.
    long one = fen(measure, firing.least());
    long other =
        firing.many() && perSubject(firing.most()) ? Range.NO_MOST : fen(measure, firing.most());
    return new Range(Math.min(one, other), Math.max(one, other), Gap.NONE);
  }

  private Range undecided(String measure, Deed.Undecided least, Deed.Undecided most) {
    if (most.most() == null) {
      return new Range(0, Range.NO_MOST, Gap.NONE);
    }
    Deed highFromLeast = least.most() == null ? most.most() : least.most();
    long one = fen(measure, highFromLeast);
    long other = fen(measure, most.most());
    long low = 0;
    long high = Math.max(one, other);
    if (least.least() != null && most.least() != null) {
      // Either of the two may turn out to give more, whichever the rule names first.
      long third = fen(measure, least.least());
      long fourth = fen(measure, most.least());
      low = Math.min(Math.min(one, other), Math.min(third, fourth));
      high = Math.max(high, Math.max(third, fourth));
    }
    return new Range(low, high, Gap.NONE);
  }

  private static boolean perSubject(Deed deed) {
    return deed instanceof Deed.AwardEach
        || (deed instanceof Deed.AwardOn award && award.subject() != null);
  }

  private long fen(String measure, Deed deed) {
    if (deed instanceof Deed.AwardOn award) {
      Money cap = cap(measure, award.subject() == null ? CapSubject.HOUSEHOLD : CapSubject.UNIT);
      if (Totalling.isUnbounded(award.base())) {
        return cap == null ? Range.NO_MOST : cap.fen();
      }
      Money uncapped = rated(measure, award.base());
      return (cap == null ? uncapped : uncapped.min(cap)).fen();
    }
    if (deed instanceof Deed.AwardEach) {
      return standard(measure).fen();
    }
    if (deed instanceof Deed.AwardTopUp topUp) {
      return topUp(measure, topUp.counted());
    }
    return 0;
  }

  private Money rated(String measure, Quantity base) {
    Figure rate = rules.figure(measure, FigureName.RATE);
    if (rate instanceof Figure.Percentage percentage && base instanceof Money money) {
      return percentage.rate().of(money);
    }
    if (rate instanceof Figure.Price price && base instanceof Weight weight) {
      return price.price().of(weight);
    }
    if (rate instanceof Figure.Price price && base instanceof Sheets sheets) {
      return price.price().of(sheets);
    }
    throw new IllegalStateException("no rate of " + measure + " for " + base);
  }

  private Money standard(String measure) {
    if (rules.figure(measure, FigureName.STANDARD) instanceof Figure.PerPerson standard) {
      return standard.amount();
    }
    throw new IllegalStateException("no standard of " + measure);
  }

  private long topUp(String measure, PerCapita counted) {
    long lifted = standard(measure).times(counted.persons()).fen();
    long total = counted.total().fen();
    if (total == Range.NO_LEAST) {
      return Range.NO_MOST;
    }
    return total == Range.NO_MOST ? 0 : Math.max(0, Math.subtractExact(lifted, total));
  }

  /** The step of an award whose amount is exact; {@code left} is what the ceiling leaves. */
  @Nullable Step step(Firing firing, @Nullable Money left) {
    String measure = firing.rule().figuresOf();
    String rule = firing.rule().name();
    if (firing.most() instanceof Deed.AwardOn award) {
      Money uncapped = rated(measure, award.base());
      Money cap = award.subject() == null ? left : cap(measure, CapSubject.UNIT);
      Money granted = cap == null ? uncapped : uncapped.min(cap);
      String rate = String.valueOf(rules.figure(measure, FigureName.RATE));
      String subject = subject(award.subject());
      return new Step(rule, subject, award.base(), rate, null, null, uncapped, cap, granted);
    }
    if (firing.most() instanceof Deed.AwardEach each) {
      Money standard = standard(measure);
      return new Step(
          rule, each.person().path(), null, null, standard, 1, standard, null, standard);
    }
    if (firing.most() instanceof Deed.AwardTopUp topUp) {
      PerCapita counted = topUp.counted();
      Money amount = Money.ofFen(topUp(measure, counted));
      return new Step(
          rule,
          null,
          counted.total(),
          null,
          standard(measure),
          counted.persons(),
          amount,
          null,
          amount);
    }
    return null;
  }

  private static @Nullable String subject(@Nullable Fact subject) {
    if (subject == null) {
      return null;
    }
    return subject instanceof MachineUnit unit && unit.unit() > 1
        ? unit.path() + "#" + unit.unit()
        : subject.path();
  }
}
