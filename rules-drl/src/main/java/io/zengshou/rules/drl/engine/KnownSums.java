package io.zengshou.rules.drl.engine;

import io.zengshou.rules.applicant.Household;
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

  /** By the measures' places; null: nothing was said, or more is asked than whether it applies. */
  private final Truth.@Nullable Value[] statuses;

  /** By the measures' places; null: nothing was said, or no more is asked. */
  private final @Nullable KnownTally[] tallies;

  /** By the measures' places; null: nothing was said. */
  private final @Nullable KnownBase[] bases;

  /** The rules of this stage that set a ceiling, each once. */
  private List<Rule> limits = List.of();

  private boolean mixed;

  KnownSums(RuleSet rules, Household household) {
    int measures = rules.slots().size();
    this.rules = rules;
    this.household = household;
    this.statuses = new Truth.Value[measures];
    this.tallies = new KnownTally[measures];
    this.bases = new KnownBase[measures];
  }

  /** Begins a stage: what was said until now becomes its results. */
  void begin(Stage stage) {
    for (KnownBase base : bases) {
      if (base != null) {
        base.close();
      }
    }
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

  /** Ends a stage; false: what was said cannot be added up. */
  boolean end() {
    for (Rule rule : limits) {
      Money cap = rules.terms(rule).householdCap();
      if (cap != null) {
        limit(rule, cap);
      }
    }
    limits = List.of();
    return !mixed;
  }

  /** Cuts the measures that a ceiling names, in the catalogue's order (A4). */
  private void limit(Rule rule, Money cap) {
    Ceiling.Budget budget = new Ceiling.Budget(cap);
    for (KnownTally tally : tallies) {
      if (tally != null && rule.call().names(tally.measure())) {
        Range amount = tally.amount();
        tally.cut(budget.left(amount));
        budget.take(amount, true);
      }
    }
  }

  /** What counts towards a measure, of that kind; 0: nothing. */
  long counted(int measure, Class<? extends Quantity> kind) {
    KnownBase base = bases[measure];
    return base == null ? 0 : base.counted(kind);
  }

  /** Whether the person at a place counts towards a measure. */
  boolean counts(int measure, int person) {
    KnownBase base = bases[measure];
    return base != null && base.counts(person);
  }

  /** What was said of the measure at a place; null: nothing, or no more is asked. */
  @Nullable KnownTally tally(int measure) {
    return tallies[measure];
  }

  @Override
  public RuleSet rules() {
    return rules;
  }

  @Override
  public Truth.Value status(Slot slot) {
    KnownTally tally = tallies[slot.place()];
    if (tally != null) {
      return tally.status();
    }
    Truth.Value status = statuses[slot.place()];
    return status == null ? Truth.Value.FALSE : status;
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
      if ((persons & 1L << i) != 0) {
        guaranteed.add(new Guaranteed(household.members().get(i).id(), Truth.TRUE));
      }
    }
    return guaranteed;
  }

  private KnownBase base(Slot slot) {
    KnownBase known = bases[slot.place()];
    if (known == null) {
      known = new KnownBase();
      bases[slot.place()] = known;
    }
    return known;
  }

  private KnownTally tally(Slot slot) {
    KnownTally known = tallies[slot.place()];
    if (known == null) {
      known = new KnownTally(slot);
      tallies[slot.place()] = known;
    }
    return known;
  }

  @Override
  public void add(int rule, Money money) {
    mixed |= !base(rules.slot(rule)).add(Money.class, money.fen());
  }

  @Override
  public void add(int rule, Weight weight) {
    mixed |= !base(rules.slot(rule)).add(Weight.class, weight.milligrams());
  }

  @Override
  public void add(int rule, Sheets sheets) {
    mixed |= !base(rules.slot(rule)).add(Sheets.class, sheets.hundredths());
  }

  @Override
  public void addPerson(int rule, int person) {
    base(rules.slot(rule)).addPerson(person);
  }

  @Override
  public void subtract(int rule, Money money) {
    base(rules.slot(rule)).subtract(money.fen());
  }

  @Override
  public void award(int rule, int subject, Quantity base) {
    tally(rules.slot(rule)).give(subject, worth(rule, subject, base));
  }

  private long worth(int rule, int subject, Quantity base) {
    Terms terms = rules.terms(rule);
    return Payout.on(terms, base, subject == WHOLE ? terms.householdCap() : terms.unitCap());
  }

  @Override
  public void awardEach(int rule, int person) {
    KnownTally tally = tally(rules.slot(rule));
    tally.give(person(person), rules.terms(rule).perPerson().fen());
    tally.person(person);
  }

  @Override
  public void topUp(int rule, PerCapita least, PerCapita most) {
    // More counted income gives less to top up.
    Terms terms = rules.terms(rule);
    tally(rules.slot(rule)).give(WHOLE, Payout.topUp(terms, most), Payout.topUp(terms, least));
  }

  @Override
  public void applies(int rule, int subject, int truth) {
    Slot slot = rules.slot(rule);
    boolean certain = truth == Logic.TRUE;
    if (!rules.isTallied(slot)) {
      if (certain || statuses[slot.place()] == null) {
        statuses[slot.place()] = certain ? Truth.Value.TRUE : Truth.Value.UNKNOWN;
      }
    } else if (certain) {
      tally(slot).give(subject, 0);
    } else {
      tally(slot).perhaps(subject);
    }
  }

  @Override
  public boolean isSettled(int rule) {
    return statuses[rules.slot(rule).place()] == Truth.Value.TRUE;
  }

  @Override
  public void open(int rule, int subject, int truth) {
    tally(rules.slot(rule)).open(subject, 0, Range.NO_MOST);
  }

  @Override
  public void openEach(int rule, int person, int truth) {
    open(rule, person(person), truth);
    tally(rules.slot(rule)).person(person);
  }

  @Override
  public void openUpTo(int rule, int subject, Quantity base) {
    tally(rules.slot(rule)).open(subject, 0, worth(rule, subject, base));
  }

  @Override
  public void openTopUp(
      int rule, PerCapita moreLeast, PerCapita moreMost, PerCapita lessLeast, PerCapita lessMost) {
    // Either of the two may turn out to give more, whichever the rule names first.
    Terms terms = rules.terms(rule);
    long least = Math.min(Payout.topUp(terms, moreMost), Payout.topUp(terms, lessMost));
    long most = Math.max(Payout.topUp(terms, moreLeast), Payout.topUp(terms, lessLeast));
    tally(rules.slot(rule)).open(WHOLE, least, most);
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
