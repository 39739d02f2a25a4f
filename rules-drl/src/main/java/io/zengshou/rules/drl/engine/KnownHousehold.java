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
import org.jspecify.annotations.Nullable;

/** A household of which all is known that matters, as its records say, with the results so far. */
final class KnownHousehold extends Known {

  private static final Production[] NO_PRODUCTION = {};
  private static final SilkwormEggs[] NO_EGGS = {};
  private static final CocoonDelivery[] NO_COCOONS = {};
  private static final Machine[] NO_MACHINES = {};
  private static final Transfer[] NO_TRANSFERS = {};
  private static final Payment[] NO_PAYMENTS = {};

  private final RuleSet rules;
  private final KnownSums sums;

  /** Facts that are in no record. */
  private FactBase facts;

  // Arrays, as every rule goes through one of them; null: there may be others.
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
    this.members = areListed(h) ? h.members().toArray(new Member[0]) : null;
    this.production = all(h, Ledger.PRODUCTION, h.production(), NO_PRODUCTION);
    this.silkwormEggs = all(h, Ledger.SILKWORM_EGGS, h.silkwormEggs(), NO_EGGS);
    this.cocoonDeliveries = all(h, Ledger.COCOON_DELIVERIES, h.cocoonDeliveries(), NO_COCOONS);
    this.machines = all(h, Ledger.MACHINES, h.machines(), NO_MACHINES);
    this.transfers = all(h, Ledger.TRANSFERS, h.transfers(), NO_TRANSFERS);
    this.payments = all(h, Ledger.PAYMENTS, h.payments(), NO_PAYMENTS);
  }

  /** Whether all persons are listed, and few enough to be told as bits of a long. */
  private static boolean areListed(Household h) {
    Integer registered = h.registeredPersons();
    return registered != null && registered == h.members().size() && registered <= Limits.PERSONS;
  }

  private static <E> E @Nullable [] all(Household h, Ledger ledger, List<E> entries, E[] none) {
    if (!h.unknown().isEmpty() && h.unknown().contains(ledger)) {
      return null;
    }
    return entries.isEmpty() ? none : entries.toArray(none);
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
    long fen = sums.counted(measure, Money.class);
    return fen == 0 ? null : new Money(fen);
  }

  @Override
  public @Nullable Weight weightBase(int measure) {
    long milligrams = sums.counted(measure, Weight.class);
    return milligrams == 0 ? null : new Weight(milligrams);
  }

  @Override
  public @Nullable Sheets sheetBase(int measure) {
    long hundredths = sums.counted(measure, Sheets.class);
    return hundredths == 0 ? null : new Sheets(hundredths);
  }

  @Override
  public boolean counts(int measure, int person) {
    return sums.counts(measure, person);
  }

  @Override
  public boolean covers(int measure, int person) {
    KnownTally tally = sums.tally(measure);
    return tally != null && (tally.seenPersons() & 1L << person) != 0;
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
