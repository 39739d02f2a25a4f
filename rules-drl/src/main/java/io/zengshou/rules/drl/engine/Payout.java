package io.zengshou.rules.drl.engine;

import io.zengshou.rules.assessment.Step;
import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.facts.Gap;
import io.zengshou.rules.drl.facts.MachineUnit;
import io.zengshou.rules.drl.verbs.Deed;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.money.Quantity;
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

  /** What a firing gives, between which bounds; the household's ceiling not yet applied. */
  Range worth(Firing firing) {
    Terms terms = rules.terms(firing.rule());
    if (firing.most() instanceof Deed.Undecided most
        && firing.least() instanceof Deed.Undecided least) {
      boolean unlimited = firing.many() && most.subject() != null;
      Range range = undecided(terms, least, most);
      return unlimited ? new Range(range.least(), Range.NO_MOST, Gap.NONE) : range;
    }
    // More counted income gives less to top up, so either end may be the lesser.
    long one = fen(terms, firing.least());
    long other =
        firing.many() && perSubject(firing.most()) ? Range.NO_MOST : fen(terms, firing.most());
    return new Range(Math.min(one, other), Math.max(one, other), Gap.NONE);
  }

  private static Range undecided(Terms terms, Deed.Undecided least, Deed.Undecided most) {
    if (most.most() == null) {
      return new Range(0, Range.NO_MOST, Gap.NONE);
    }
    Deed highFromLeast = least.most() == null ? most.most() : least.most();
    long one = fen(terms, highFromLeast);
    long other = fen(terms, most.most());
    long low = 0;
    long high = Math.max(one, other);
    if (least.least() != null && most.least() != null) {
      // Either of the two may turn out to give more, whichever the rule names first.
      long third = fen(terms, least.least());
      long fourth = fen(terms, most.least());
      low = Math.min(Math.min(one, other), Math.min(third, fourth));
      high = Math.max(high, Math.max(third, fourth));
    }
    return new Range(low, high, Gap.NONE);
  }

  private static boolean perSubject(Deed deed) {
    return deed instanceof Deed.AwardEach
        || (deed instanceof Deed.AwardOn award && award.subject() != null);
  }

  private static long fen(Terms terms, Deed deed) {
    if (deed instanceof Deed.AwardOn award) {
      Money cap = award.subject() == null ? terms.householdCap() : terms.unitCap();
      if (Totalling.isUnbounded(award.base())) {
        return cap == null ? Range.NO_MOST : cap.fen();
      }
      return on(terms, award.base(), cap);
    }
    if (deed instanceof Deed.AwardEach) {
      return terms.perPerson().fen();
    }
    if (deed instanceof Deed.AwardTopUp topUp) {
      return topUp(terms, topUp.counted());
    }
    return 0;
  }

  /** Rate × base, held to a cap, in fen. */
  static long on(Terms terms, Quantity base, @Nullable Money cap) {
    long uncapped = terms.rated(base).fen();
    return cap == null ? uncapped : Math.min(uncapped, cap.fen());
  }

  /** What lifts a counted income to the standard, in fen. */
  static long topUp(Terms terms, PerCapita counted) {
    long lifted = terms.perPerson().times(counted.persons()).fen();
    long total = counted.total().fen();
    if (total == Range.NO_LEAST) {
      return Range.NO_MOST;
    }
    return total == Range.NO_MOST ? 0 : Math.max(0, Math.subtractExact(lifted, total));
  }

  /** The step of an award whose amount is exact; {@code left} is what the ceiling leaves. */
  @Nullable Step step(Firing firing, @Nullable Money left) {
    Terms terms = rules.terms(firing.rule());
    String rule = firing.rule().name();
    if (firing.most() instanceof Deed.AwardOn award) {
      Money uncapped = terms.rated(award.base());
      Money cap = award.subject() == null ? left : terms.unitCap();
      Money granted = cap == null ? uncapped : uncapped.min(cap);
      String rate = String.valueOf(terms.rate());
      String subject = subject(award.subject());
      return new Step(rule, subject, award.base(), rate, null, null, uncapped, cap, granted);
    }
    if (firing.most() instanceof Deed.AwardEach each) {
      Money standard = terms.perPerson();
      return new Step(
          rule, each.person().path(), null, null, standard, 1, standard, null, standard);
    }
    if (firing.most() instanceof Deed.AwardTopUp topUp) {
      PerCapita counted = topUp.counted();
      Money amount = Money.ofFen(topUp(terms, counted));
      return new Step(
          rule,
          null,
          counted.total(),
          null,
          terms.perPerson(),
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
