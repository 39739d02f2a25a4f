package io.zengshou.rules.drl.authoring.coverage;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Facts;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.drl.authoring.scenario.Scenario;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number of a scenario that can be turned: a fact of its applicant in its smallest units, or the
 * day asked about.
 *
 * @param name the path of the fact, or {@code as-of}
 * @param start what it is in the scenario
 */
record Knob(Scenario scenario, String name, long start) {

  private static final String DAY = "as-of";

  /** Those of a scenario: facts with one of these names first, the day last. */
  static List<Knob> of(Scenario scenario, Set<String> attributes, LocalDate day) {
    List<Knob> named = new ArrayList<>();
    List<Knob> others = new ArrayList<>();
    for (String path : Facts.paths(scenario.given())) {
      Object value = Facts.value(scenario.given(), path);
      if (value != null && Values.isCounted(value)) {
        boolean of = attributes.contains(path.substring(path.lastIndexOf('.') + 1));
        (of ? named : others).add(new Knob(scenario, path, Values.count(value)));
      }
    }
    named.addAll(others);
    named.add(new Knob(scenario, DAY, day.toEpochDay()));
    return named;
  }

  /** A number as near to another as a value of that kind can be. */
  long held(long to) {
    Object like = name.equals(DAY) ? LocalDate.EPOCH : Facts.value(scenario.given(), name);
    return like == null ? start : Math.max(least(like), Math.min(to, Values.most(like)));
  }

  /** No amount is turned below zero that was not there before. */
  private long least(Object like) {
    return like instanceof Money ? Math.min(0, start) : Values.least(like);
  }

  /** The scenario with another number; null where the contract does not allow it. */
  @Nullable Scenario turned(long to) {
    if (to == start) {
      return scenario;
    }
    Applicant given = scenario.given();
    if (name.equals(DAY)) {
      return scenario.asking(LocalDate.ofEpochDay(to), scenario.readings(), given);
    }
    Object like = Facts.value(given, name);
    if (like == null || to != held(to)) {
      return null;
    }
    try {
      Applicant changed = Facts.with(given, name, Values.of(to, like));
      return scenario.asking(scenario.asOf(), scenario.readings(), changed);
    } catch (InvalidApplicantException e) {
      return null;
    }
  }

  /** A number in words: {@code production[0].receipts = 50000.01}. */
  String told(long to) {
    Object like = name.equals(DAY) ? LocalDate.EPOCH : Facts.value(scenario.given(), name);
    return like == null ? name : name + " = " + Facts.text(Values.of(to, like));
  }
}
