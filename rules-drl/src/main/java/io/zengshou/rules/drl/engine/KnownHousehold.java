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

  private final RuleSet rules;
  private final Household household;
  private final KnownSums sums;

  /** Facts that are in no record. */
  private FactBase facts;

  KnownHousehold(RuleSet rules, Household household, KnownSums sums) {
    this.rules = rules;
    this.household = household;
    this.sums = sums;
    this.facts = rules.facts();
  }

  /** Shows other facts that are in no record. */
  void show(FactBase others) {
    facts = others;
  }

  @Override
  public boolean asks(int rule) {
    return rules.asks(rule);
  }

  @Override
  public LocalDate day() {
    return rules.options().day();
  }

  private <E> @Nullable List<E> all(Ledger ledger, List<E> entries) {
    return household.unknown().isEmpty() || !household.unknown().contains(ledger) ? entries : null;
  }

  @Override
  public @Nullable List<Member> members() {
    Integer registered = household.registeredPersons();
    List<Member> members = household.members();
    // Persons are told as bits of a long.
    return registered != null && registered == members.size() && registered <= Limits.PERSONS
        ? members
        : null;
  }

  @Override
  public @Nullable List<Production> production() {
    return all(Ledger.PRODUCTION, household.production());
  }

  @Override
  public @Nullable List<SilkwormEggs> silkwormEggs() {
    return all(Ledger.SILKWORM_EGGS, household.silkwormEggs());
  }

  @Override
  public @Nullable List<CocoonDelivery> cocoonDeliveries() {
    return all(Ledger.COCOON_DELIVERIES, household.cocoonDeliveries());
  }

  @Override
  public @Nullable List<Machine> machines() {
    return all(Ledger.MACHINES, household.machines());
  }

  @Override
  public @Nullable List<Transfer> transfers() {
    return all(Ledger.TRANSFERS, household.transfers());
  }

  @Override
  public @Nullable List<Payment> payments() {
    return all(Ledger.PAYMENTS, household.payments());
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
