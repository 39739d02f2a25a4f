package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.facts.Base;
import io.zengshou.rules.drl.facts.BasePerson;
import io.zengshou.rules.drl.facts.Gap;
import io.zengshou.rules.drl.facts.Member;
import io.zengshou.rules.drl.facts.Result;
import io.zengshou.rules.drl.facts.SheetBase;
import io.zengshou.rules.drl.facts.WeightBase;
import io.zengshou.rules.drl.verbs.Deed;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Quantity;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import org.jspecify.annotations.Nullable;

/** What counts towards one measure, added up from what the rules said. */
final class BaseTally {

  private final Slot slot;
  private @Nullable Quantity least;
  private @Nullable Quantity most;
  private long subtractedLeast;
  private long subtractedMost;
  private Gap gap = Gap.NONE;
  private final Persons persons = new Persons();

  BaseTally(Slot slot) {
    this.slot = slot;
  }

  Slot slot() {
    return slot;
  }

  void add(Firing firing) {
    if (firing.most() instanceof Deed.AddPerson added) {
      Truth truth = firing.certain() ? Truth.TRUE : Truth.unknown(firing.gap());
      persons.add(added.person(), truth);
    } else if (firing.most() instanceof Deed.AddBase added) {
      gap = gap.and(firing.gap());
      Quantity certain = ((Deed.AddBase) firing.least()).quantity();
      Quantity floor = firing.certain() ? certain : zero(certain);
      least = least == null ? floor : Totalling.plus(least, floor);
      Quantity high = firing.many() ? Totalling.unbounded(certain) : added.quantity();
      most = most == null ? high : Totalling.plus(most, high);
    } else if (firing.most() instanceof Deed.SubtractBase subtracted) {
      gap = gap.and(firing.gap());
      long certain = ((Deed.SubtractBase) firing.least()).money().fen();
      subtractedLeast = Range.add(subtractedLeast, firing.certain() ? certain : 0);
      long high = firing.many() ? Range.NO_MOST : subtracted.money().fen();
      subtractedMost = Range.add(subtractedMost, high);
    }
  }

  /** The results that later stages see. */
  void results(FactBase facts) {
    String measure = slot.measure().id();
    for (Persons.Person person : persons.inOrder()) {
      person(measure, person.member(), person.truth(), facts);
    }
    if (least instanceof Money low && most instanceof Money high) {
      money(measure, low, high, facts);
    } else if (least instanceof Weight low && most instanceof Weight high) {
      if (high.milligrams() > 0) {
        Weight exact = low.equals(high) ? low : null;
        add(new WeightBase(measure, exact, low, high, gap), low.milligrams(), facts);
      }
    } else if (least instanceof Sheets low && most instanceof Sheets high) {
      if (high.hundredths() > 0) {
        Sheets exact = low.equals(high) ? low : null;
        add(new SheetBase(measure, exact, low, high, gap), low.hundredths(), facts);
      }
    }
  }

  private void money(String measure, Money low, Money high, FactBase facts) {
    // A base never goes below zero (A2).
    long from = Math.max(0, Range.add(low.fen(), -subtractedMost));
    long to = Math.max(0, Range.add(high.fen(), -subtractedLeast));
    if (to > 0) {
      Money exact = from == to ? Money.ofFen(from) : null;
      add(new Base(measure, exact, Money.ofFen(from), Money.ofFen(to), gap), from, facts);
    }
  }

  /** Where nothing may count, there may be no base. */
  private void add(Result base, long least, FactBase facts) {
    if (least > 0) {
      facts.add(base);
    } else {
      facts.addPerhaps(base, gap);
    }
  }

  private static void person(String measure, Member person, Truth truth, FactBase facts) {
    if (truth.isTrue()) {
      facts.add(new BasePerson(measure, person, Gap.NONE));
    } else {
      facts.addPerhaps(new BasePerson(measure, person, truth.gap()), truth.gap());
    }
  }

  private static Quantity zero(Quantity like) {
    if (like instanceof Money) {
      return Money.ZERO;
    }
    return like instanceof Weight ? Weight.ZERO : Sheets.ZERO;
  }
}
