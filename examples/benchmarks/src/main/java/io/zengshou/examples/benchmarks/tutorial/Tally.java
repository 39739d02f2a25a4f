package io.zengshou.examples.benchmarks.tutorial;

import java.util.Set;
import java.util.TreeSet;

/** What rules write to: amounts in fen, and the names of services. */
public final class Tally {

  private static final long BONUS_CAP = 5_000_00;
  private static final long MACHINE_CAP = 1_000_00;

  private long receipts;
  private long hundredthsOfSheets;
  private long milligrams;
  private long bonus;
  private long eggs;
  private long cocoons;
  private long machines;
  private final Set<String> referred = new TreeSet<>();
  private final Set<String> undecided = new TreeSet<>();

  public void addReceipts(long fen) {
    receipts += fen;
  }

  public void addSheets(long hundredths) {
    hundredthsOfSheets += hundredths;
  }

  public void addCocoons(long weight) {
    milligrams += weight;
  }

  public void grantBonus() {
    bonus = (receipts + 5) / 10;
  }

  public void capBonus() {
    bonus = Math.min(bonus, BONUS_CAP);
  }

  public void grantEggs() {
    eggs = hundredthsOfSheets * 35;
  }

  public void grantCocoons() {
    cocoons = (milligrams + 2_500) / 5_000;
  }

  public void grantMachine(long price, int units) {
    machines += Math.min((price + 1) / 2, MACHINE_CAP) * units;
  }

  public void refer(String service) {
    referred.add(service);
  }

  public void leaveOpen(String measure) {
    undecided.add(measure);
  }

  /** All cash that is certain. */
  public long total() {
    return bonus + eggs + cocoons + machines;
  }

  public Set<String> referred() {
    return referred;
  }

  public Set<String> undecided() {
    return undecided;
  }
}
