package io.zengshou.rules.drl.engine;

import io.zengshou.rules.applicant.PathOrder;
import io.zengshou.rules.assessment.Step;
import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.facts.Gap;
import io.zengshou.rules.drl.facts.MachineUnit;
import io.zengshou.rules.drl.facts.Member;
import io.zengshou.rules.drl.verbs.Deed;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the rules said of one measure, and what that is worth by its figures. */
final class MeasureTally {

  private final Slot slot;
  private final Payout payout;
  private final List<Firing> firings = new ArrayList<>(2);
  private @Nullable Set<String> notes;
  private @Nullable Cut cut;

  // Worked out when first asked for: every later stage asks again.
  private @Nullable List<List<Firing>> bySubject;
  private @Nullable Range uncut;
  private @Nullable Gap gap;

  /** What a ceiling across measures leaves of this one. */
  record Cut(Range left, @Nullable Step step) {}

  MeasureTally(Slot slot, Payout payout) {
    this.slot = slot;
    this.payout = payout;
  }

  void add(Firing firing) {
    if (firing.most() instanceof Deed.AttachNote) {
      if (firing.certain() && firing.rule().note() != null) {
        note(firing.rule().note());
      }
    } else {
      firings.add(firing);
      bySubject = null;
      uncut = null;
      gap = null;
    }
  }

  Measure measure() {
    return slot.measure();
  }

  void cut(Cut to) {
    cut = to;
  }

  void note(String id) {
    if (notes == null) {
      notes = new TreeSet<>();
    }
    notes.add(id);
  }

  Set<String> notes() {
    return notes == null ? Set.of() : notes;
  }

  /** Whether the measure certainly applies to somebody or something. */
  boolean isCertain() {
    for (List<Firing> ofSubject : bySubject()) {
      if (isSettled(ofSubject)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a rule certainly said so of a subject, and none that the point is or may be open. */
  private static boolean isSettled(List<Firing> ofSubject) {
    boolean said = false;
    for (Firing firing : ofSubject) {
      if (isUndecided(firing)) {
        return false;
      }
      said |= firing.certain();
    }
    return said;
  }

  private static boolean isUndecided(Firing firing) {
    return firing.most() instanceof Deed.Undecided;
  }

  boolean isNothing() {
    return firings.isEmpty();
  }

  /** Why no more can be said than is said. */
  Gap gap() {
    if (gap == null) {
      Gap all = Gap.NONE;
      for (Firing firing : firings) {
        all = all.and(firing.gap());
        if (firing.most() instanceof Deed.Undecided undecided) {
          all = all.and(Gap.because(undecided.point()));
        }
      }
      gap = all;
    }
    return gap;
  }

  /** Whether the measure applies. */
  Truth applies() {
    if (isNothing()) {
      return Truth.FALSE;
    }
    if (!measure().givesMoney()) {
      return isCertain() ? Truth.TRUE : Truth.unknown(gap());
    }
    return isCertain() && amount().isExact()
        ? Truth.TRUE
        : Truth.unknown(gap().and(amount().gap()));
  }

  /** For money: how much, between which bounds. */
  Range amount() {
    if (cut != null) {
      return cut.left();
    }
    if (uncut == null) {
      uncut = total();
    }
    return uncut;
  }

  private Range total() {
    Range sum = Range.ZERO;
    for (List<Firing> ofSubject : bySubject()) {
      sum = sum.plus(ofSubject(ofSubject));
    }
    Money cap = slot.terms().householdCap();
    if (cap != null) {
      sum = new Range(Math.min(sum.least(), cap.fen()), Math.min(sum.most(), cap.fen()), sum.gap());
    }
    return new Range(sum.least(), sum.most(), gap());
  }

  /** What was said of each subject, in the order of the rules. */
  private List<List<Firing>> bySubject() {
    if (bySubject == null) {
      List<List<Firing>> all = new ArrayList<>(1);
      for (Firing firing : firings) {
        ofSameSubject(all, firing).add(firing);
      }
      bySubject = all;
    }
    return bySubject;
  }

  private static List<Firing> ofSameSubject(List<List<Firing>> all, Firing firing) {
    Fact subject = subject(firing.most());
    for (List<Firing> some : all) {
      if (isSame(subject(some.get(0).most()), subject)) {
        return some;
      }
    }
    List<Firing> none = new ArrayList<>(1);
    all.add(none);
    return none;
  }

  /** A fact is made once in an evaluation, so what is another object is another subject. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(@Nullable Fact one, @Nullable Fact other) {
    return one == other;
  }

  /** What one subject gets: once, however many rules say so; an open point comes first. */
  private Range ofSubject(List<Firing> firings) {
    boolean open = false;
    for (Firing firing : firings) {
      open |= firing.certain() && isUndecided(firing);
    }
    long least = 0;
    long leastIfOpen = Range.NO_MOST;
    long most = 0;
    for (Firing firing : firings) {
      Range range = payout.worth(firing);
      if (isUndecided(firing)) {
        // A point that is only perhaps open can still take away what a rule certainly gives.
        leastIfOpen = Math.min(leastIfOpen, range.least());
        most = Math.max(most, range.most());
      } else if (!open) {
        least = firing.certain() ? Math.max(least, range.least()) : least;
        most = Math.max(most, range.most());
      }
    }
    return new Range(open ? leastIfOpen : Math.min(least, leastIfOpen), most, Gap.NONE);
  }

  /** The paths of those it certainly applies to; none where it is the applicant as a whole. */
  List<String> subjects() {
    Set<String> subjects = new TreeSet<>(PathOrder.NATURAL);
    for (Firing firing : firings) {
      Fact subject = subject(firing.most());
      // A machine is what money is for, not who gets it.
      if (firing.certain()
          && !isUndecided(firing)
          && subject != null
          && !(subject instanceof MachineUnit)) {
        subjects.add(subject.path());
      }
    }
    return List.copyOf(subjects);
  }

  /** Facts for want of which further subjects are not known. */
  Gap furtherSubjects() {
    List<String> certain = subjects();
    Gap gap = Gap.NONE;
    for (Firing firing : firings) {
      Fact subject = subject(firing.most());
      if (!firing.certain() && subject != null && !certain.contains(subject.path())) {
        gap = gap.and(firing.gap());
      }
    }
    return gap;
  }

  /** The persons whom it covers, and how surely. */
  Persons persons() {
    Persons persons = new Persons();
    for (Firing firing : firings) {
      if (subject(firing.most()) instanceof Member person) {
        Truth truth = firing.certain() ? Truth.TRUE : Truth.unknown(firing.gap());
        persons.add(person, truth);
      }
    }
    return persons;
  }

  /** How the certain part of the amount was reached. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    Money cap = slot.terms().householdCap();
    long left = cap == null ? Long.MAX_VALUE : cap.fen();
    for (List<Firing> ofSubject : inNaturalOrder()) {
      Firing best = best(ofSubject);
      Step step = best == null ? null : payout.step(best, cap == null ? null : Money.ofFen(left));
      if (step != null) {
        left -= cap == null ? 0 : step.granted().fen();
        steps.add(step);
      }
    }
    if (cut != null && cut.step() != null) {
      steps.add(cut.step());
    }
    return steps;
  }

  private @Nullable Firing best(List<Firing> firings) {
    Firing best = null;
    for (Firing firing : firings) {
      if (isUndecided(firing) && firing.certain()) {
        return null;
      }
      boolean exact = firing.certain() && firing.least().equals(firing.most());
      if (exact && (best == null || isBetter(firing, best))) {
        best = firing;
      }
    }
    return best;
  }

  /**
   * Whether a firing gives more; of two matches of one rule that give the same, it is the one with
   * more to work it out on, or the order in which they were found would show in the steps.
   */
  private boolean isBetter(Firing one, Firing other) {
    long more = Long.compare(payout.worth(one).least(), payout.worth(other).least());
    if (more != 0 || !one.rule().name().equals(other.rule().name())) {
      return more > 0;
    }
    if (one.most() instanceof Deed.AwardOn a && other.most() instanceof Deed.AwardOn b) {
      return Totalling.compare(a.base(), b.base()) > 0;
    }
    return one.most() instanceof Deed.AwardTopUp a
        && other.most() instanceof Deed.AwardTopUp b
        && a.counted().total().compareTo(b.counted().total()) < 0;
  }

  private static @Nullable Fact subject(Deed deed) {
    if (deed instanceof Deed.AwardOn award) {
      return award.subject();
    }
    if (deed instanceof Deed.AwardEach award) {
      return award.person();
    }
    if (deed instanceof Deed.Apply apply) {
      return apply.subject();
    }
    return deed instanceof Deed.Undecided undecided ? undecided.subject() : null;
  }

  /** As people count: the second machine before the tenth. */
  private List<List<Firing>> inNaturalOrder() {
    List<List<Firing>> sorted = new ArrayList<>(bySubject());
    sorted.sort(Comparator.comparing(ofSubject -> key(ofSubject.get(0)), PathOrder.NATURAL));
    return sorted;
  }

  private static String key(Firing firing) {
    Fact subject = subject(firing.most());
    if (subject == null) {
      return "";
    }
    return subject instanceof MachineUnit unit ? unit.path() + "#" + unit.unit() : subject.path();
  }
}
