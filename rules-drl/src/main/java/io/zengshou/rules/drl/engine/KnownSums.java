package io.zengshou.rules.drl.engine;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.drl.code.Logic;
import io.zengshou.rules.drl.code.Sums;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.money.Quantity;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules said of one household, added up as numbers: statuses and amounts alone. Nothing
 * that would explain them is kept.
 */
final class KnownSums extends Sums implements Decided {

  private final RuleSet rules;
  private final Household household;

  /** By the measures' places: what is said where no more is asked than whether it applies. */
  private final Finding[] findings;

  /** By the measures' places; null: nothing was said, or no more is asked. */
  private final @Nullable KnownTally[] tallies;

  private final KnownBases bases;

  /** The rules of this stage that set a ceiling, each once. */
  private List<Rule> limits = List.of();

  /** Whether something was said that cannot be added up here. */
  private boolean unfit;

  KnownSums(RuleSet rules, Household household) {
    int measures = rules.slots().size();
    this.rules = rules;
    this.household = household;
    this.findings = rules.unsaid();
    this.tallies = new KnownTally[measures];
    this.bases = new KnownBases(measures);
  }

  /** Begins a stage: what was said until now becomes its results. */
  void begin(Stage stage) {
    bases.close();
    for (Slot slot : stage.awards()) {
      KnownTally tally = tallies[slot.place()];
      if (tally != null) {
        tally.close();
      }
    }
    for (Slot slot : stage.covered()) {
      KnownTally tally = tallies[slot.place()];
      if (tally != null) {
        tally.closePersons();
      }
    }
  }

  /** Ends a stage; false: something was said that cannot be added up. */
  boolean end() {
    for (Rule rule : limits) {
      Money cap = rules.terms(rule).householdCap();
      if (cap != null) {
        limit(rule, cap);
      }
    }
    limits = List.of();
    return !unfit;
  }

  /** Cuts the measures that a ceiling names, in the catalogue's order (A4). */
  private void limit(Rule rule, Money cap) {
    Ceiling.Budget budget = new Ceiling.Budget(cap);
    for (KnownTally tally : tallies) {
      if (tally != null && rule.call().names(tally.measure())) {
        unfit |= !tally.isLimitable();
        Range amount = tally.amount();
        tally.cut(budget.left(amount));
        budget.take(amount, true);
      }
    }
  }

  /** What counts towards measures. */
  KnownBases bases() {
    return bases;
  }

  /** What was said of a measure; null: nothing, or no more is asked. */
  @Nullable KnownTally tally(int measure) {
    return tallies[measure];
  }

  @Override
  public RuleSet rules() {
    return rules;
  }

  @Override
  public Finding[] findings(ApplicantKind kind) {
    List<Slot> slots = rules.slots(kind);
    Finding[] ofKind = new Finding[slots.size()];
    for (int i = 0; i < ofKind.length; i++) {
      Slot slot = slots.get(i);
      KnownTally tally = tallies[slot.place()];
      ofKind[i] =
          tally == null ? findings[slot.place()] : slot.finding(tally.status(), tally.amount());
    }
    return ofKind;
  }

  @Override
  public Range amount(Slot slot) {
    KnownTally tally = tallies[slot.place()];
    return tally == null ? Range.ZERO : tally.amount();
  }

  @Override
  public List<Guaranteed> guaranteed() {
    long persons = 0;
    for (Slot slot : rules.payingHousehold()) {
      KnownTally tally = tallies[slot.place()];
      if (tally != null && slot.measure().kind() == Kind.GUARANTEE) {
        persons |= tally.persons();
      }
    }
    if (persons == 0) {
      return List.of();
    }
    List<Guaranteed> guaranteed = new ArrayList<>();
    for (int i = 0; i < household.members().size(); i++) {
      if ((persons & (1L << i)) != 0) {
        guaranteed.add(new Guaranteed(household.members().get(i).id(), Truth.TRUE));
      }
    }
    return guaranteed;
  }

  private KnownTally tallyOf(int measure) {
    KnownTally known = tallies[measure];
    if (known == null) {
      known = new KnownTally(rules.slots().get(measure));
      tallies[measure] = known;
    }
    return known;
  }

  private Terms terms(int measure) {
    return rules.slots().get(measure).terms();
  }

  @Override
  public void add(int measure, Money money) {
    unfit |= !bases.of(measure).add(Money.class, money.fen());
  }

  @Override
  public void add(int measure, Weight weight) {
    unfit |= !bases.of(measure).add(Weight.class, weight.milligrams());
  }

  @Override
  public void add(int measure, Sheets sheets) {
    unfit |= !bases.of(measure).add(Sheets.class, sheets.hundredths());
  }

  @Override
  public void addPerson(int measure, int person) {
    bases.of(measure).addPerson(person);
  }

  @Override
  public void subtract(int measure, Money money) {
    bases.of(measure).subtract(money.fen());
  }

  @Override
  public void award(int measure, int figures, int subject, Quantity base, int truth) {
    long amount = worth(figures, subject, base);
    tallyOf(measure).give(subject, amount, amount, truth == Logic.TRUE);
  }

  private long worth(int figures, int subject, Quantity base) {
    Terms terms = terms(figures);
    return Payout.on(terms, base, subject == WHOLE ? terms.householdCap() : terms.unitCap());
  }

  @Override
  public void awardEach(int measure, int figures, int person) {
    KnownTally tally = tallyOf(measure);
    long amount = terms(figures).perPerson().fen();
    tally.give(person(person), amount, amount, true);
    tally.person(person);
  }

  @Override
  public void topUp(int measure, int figures, PerCapita least, PerCapita most, int truth) {
    // More counted income gives less to top up.
    Terms terms = terms(figures);
    long low = Payout.topUp(terms, most);
    tallyOf(measure).give(WHOLE, low, Payout.topUp(terms, least), truth == Logic.TRUE);
  }

  @Override
  public void openUpTo(int measure, int figures, int subject, Quantity base, int truth) {
    tallyOf(measure).open(subject, 0, worth(figures, subject, base), truth == Logic.TRUE);
  }

  @Override
  public void openTopUp(
      int measure,
      int figures,
      PerCapita moreLeast,
      PerCapita moreMost,
      PerCapita lessLeast,
      PerCapita lessMost,
      int truth) {
    // Either of the two may turn out to give more, whichever the rule names first.
    Terms terms = terms(figures);
    long least = Math.min(Payout.topUp(terms, moreMost), Payout.topUp(terms, lessMost));
    long most = Math.max(Payout.topUp(terms, moreLeast), Payout.topUp(terms, lessLeast));
    tallyOf(measure).open(WHOLE, least, most, truth == Logic.TRUE);
  }

  @Override
  public boolean applies(int measure, int subject, int truth) {
    boolean certain = truth == Logic.TRUE;
    if (rules.isTallied(measure)) {
      tallyOf(measure).give(subject, 0, 0, certain);
      return false;
    }
    Slot slot = rules.slots().get(measure);
    if (certain) {
      findings[measure] = slot.eligible();
    } else if (findings[measure] instanceof Finding.Ineligible) {
      findings[measure] = slot.undetermined();
    }
    return certain;
  }

  @Override
  public boolean isSettled(int measure) {
    return findings[measure] instanceof Finding.Eligible;
  }

  @Override
  public void open(int measure, int subject, int truth) {
    tallyOf(measure).open(subject, 0, Range.NO_MOST, truth == Logic.TRUE);
  }

  @Override
  public void openEach(int measure, int person, int truth) {
    open(measure, person(person), truth);
    tallyOf(measure).person(person);
    unfit |= truth != Logic.TRUE;
  }

  @Override
  public void limit(int rule) {
    Rule limiting = rules.rule(rule);
    if (!limits.contains(limiting)) {
      limits = limits.isEmpty() ? new ArrayList<>() : limits;
      limits.add(limiting);
    }
  }
}
