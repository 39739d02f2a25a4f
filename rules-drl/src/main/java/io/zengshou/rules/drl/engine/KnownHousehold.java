package io.zengshou.rules.drl.engine;

import io.zengshou.rules.applicant.CocoonDelivery;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.applicant.Limits;
import io.zengshou.rules.applicant.Machine;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.Payment;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.applicant.SilkwormEggs;
import io.zengshou.rules.applicant.Transfer;
import io.zengshou.rules.drl.code.Known;
import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A household of which all is known that matters, as its records say, with the results so far. */
final class KnownHousehold extends Known {

  private final RuleSet rules;
  private final KnownSums sums;

  /** Facts that are in no record. */
  private FactBase facts;

  // Arrays, as many rules go through each; null: there may be others.
  private final Member @Nullable [] members;
  private final Production @Nullable [] production;
  private final SilkwormEggs @Nullable [] silkwormEggs;
  private final CocoonDelivery @Nullable [] cocoonDeliveries;
  private final Machine @Nullable [] machines;
  private final Transfer @Nullable [] transfers;
  private final Payment @Nullable [] payments;

  KnownHousehold(RuleSet rules, Household h, KnownSums sums) {
    this.rules = rules;
    this.sums = sums;
    this.facts = rules.facts();
    this.members = areListed(h) ? array(h.members(), Member[]::new) : null;
    this.production = all(h, Ledger.PRODUCTION, h.production(), Production[]::new);
    this.silkwormEggs = all(h, Ledger.SILKWORM_EGGS, h.silkwormEggs(), SilkwormEggs[]::new);
    this.cocoonDeliveries =
        all(h, Ledger.COCOON_DELIVERIES, h.cocoonDeliveries(), CocoonDelivery[]::new);
    this.machines = all(h, Ledger.MACHINES, h.machines(), Machine[]::new);
    this.transfers = all(h, Ledger.TRANSFERS, h.transfers(), Transfer[]::new);
    this.payments = all(h, Ledger.PAYMENTS, h.payments(), Payment[]::new);
  }

  /** Whether all persons are listed, and few enough to be told as bits of a long. */
  private static boolean areListed(Household h) {
    Integer registered = h.registeredPersons();
    int listed = h.members().size();
    return registered != null && registered == listed && listed <= Limits.PERSONS;
  }

  private static <E> E @Nullable [] all(
      Household h, Ledger ledger, List<E> entries, IntFunction<E[]> make) {
    return (h.unknown().isEmpty() || !h.unknown().contains(ledger)) ? array(entries, make) : null;
  }

  private static <E> E[] array(List<E> entries, IntFunction<E[]> make) {
    E[] array = make.apply(entries.size());
    for (int i = 0; i < array.length; i++) {
      array[i] = entries.get(i);
    }
    return array;
  }

  /** Shows other facts that are in no record. */
  void show(FactBase others) {
    facts = others;
  }

  @Override
  public boolean[] asked() {
    return rules.asked();
  }

  @Override
  public LocalDate day() {
    return rules.options().day();
  }

  @Override
  public Member @Nullable [] members() {
    return members;
  }

  @Override
  public Production @Nullable [] production() {
    return production;
  }

  @Override
  public SilkwormEggs @Nullable [] silkwormEggs() {
    return silkwormEggs;
  }

  @Override
  public CocoonDelivery @Nullable [] cocoonDeliveries() {
    return cocoonDeliveries;
  }

  @Override
  public Machine @Nullable [] machines() {
    return machines;
  }

  @Override
  public Transfer @Nullable [] transfers() {
    return transfers;
  }

  @Override
  public Payment @Nullable [] payments() {
    return payments;
  }

  @Override
  public @Nullable List<Fact> facts(int type) {
    return facts.known(type);
  }

  @Override
  public String measure(int measure) {
    return rules.slots().get(measure).measure().id();
  }

  @Override
  public @Nullable Money base(int measure) {
    long fen = sums.bases().counted(measure, Money.class);
    return fen == 0 ? null : new Money(fen);
  }

  @Override
  public @Nullable Weight weightBase(int measure) {
    long milligrams = sums.bases().counted(measure, Weight.class);
    return milligrams == 0 ? null : new Weight(milligrams);
  }

  @Override
  public @Nullable Sheets sheetBase(int measure) {
    long hundredths = sums.bases().counted(measure, Sheets.class);
    return hundredths == 0 ? null : new Sheets(hundredths);
  }

  @Override
  public boolean counts(int measure, int person) {
    return sums.bases().counts(measure, person);
  }

  @Override
  public boolean covers(int measure, int person) {
    KnownTally tally = sums.tally(measure);
    return tally != null && (tally.seenPersons() & (1L << person)) != 0;
  }

  @Override
  public @Nullable Boolean eligible(int measure) {
    Truth.Value status = seenStatus(measure);
    return status == Truth.Value.UNKNOWN ? null : Boolean.valueOf(status == Truth.Value.TRUE);
  }

  @Override
  public boolean possible(int measure) {
    return seenStatus(measure) != Truth.Value.FALSE;
  }

  private Truth.Value seenStatus(int measure) {
    KnownTally tally = sums.tally(measure);
    return tally == null ? Truth.Value.FALSE : tally.seenStatus();
  }

  @Override
  public @Nullable Money amount(int measure) {
    KnownTally tally = sums.tally(measure);
    return tally == null ? Money.ZERO : tally.seenAmount().exactly();
  }
}
