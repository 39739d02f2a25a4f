package io.zengshou.examples.benchmarks.tutorial;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Monitoring;

/** A household as a bean. */
public final class Farm {

  private final boolean lifted;
  private final boolean monitored;
  private final boolean atRisk;
  private final boolean relocated;
  private final boolean insured;
  private final boolean creditNeeded;
  private final boolean goodsToSell;

  Farm(Household h) {
    lifted = Boolean.TRUE.equals(h.lifted());
    monitored = h.monitoring() != Monitoring.NONE;
    atRisk = monitored && !Boolean.TRUE.equals(h.riskEliminated());
    relocated = Boolean.TRUE.equals(h.relocated());
    insured = Boolean.TRUE.equals(h.insured());
    creditNeeded = Boolean.TRUE.equals(h.creditNeeded());
    goodsToSell = Boolean.TRUE.equals(h.goodsToSell());
  }

  public boolean isLifted() {
    return lifted;
  }

  public boolean isMonitored() {
    return monitored;
  }

  public boolean isAtRisk() {
    return atRisk;
  }

  public boolean isRelocated() {
    return relocated;
  }

  public boolean isInsured() {
    return insured;
  }

  public boolean isCreditNeeded() {
    return creditNeeded;
  }

  public boolean isGoodsToSell() {
    return goodsToSell;
  }
}
