package io.zengshou.rules.drl.authoring.mutation;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Facts;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.drl.authoring.scenario.Difference;
import io.zengshou.rules.drl.authoring.scenario.Outcomes;
import io.zengshou.rules.drl.authoring.scenario.Scenario;
import io.zengshou.rules.drl.authoring.scenario.ScenarioDraft;
import io.zengshou.rules.drl.engine.DroolsCalculator;
import io.zengshou.rules.drl.language.Condition;
import io.zengshou.rules.drl.language.Constraint;
import io.zengshou.rules.drl.language.Operand;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.drl.pack.RulePack;
import io.zengshou.rules.study.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks for an applicant of whom a pack and one with a changed rule say different things: those of
 * the scenarios, on other days and under other readings, then the same with one fact otherwise.
 */
final class Search {

  /** How many applicants are tried for one change. */
  private static final int TRIES = 2000;

  /** As many, where what explains an assessment is compared too. */
  private static final int TRIES_EXPLAINED = 40;

  private static final int NEAR = 250;
  private static final int NEAR_EXPLAINED = 12;

  private final Survivor survivor;
  private final Mutant mutant;
  private final BenefitCalculator before;
  private final BenefitCalculator after;
  private final Set<String> attributes = new HashSet<>();
  private final Set<Long> numbers = new TreeSet<>(List.of(0L, 1L));
  private boolean explained;
  private int most = TRIES;
  private int tries;

  Search(Survivor survivor, BenefitCalculator before, RulePack variant) {
    this.survivor = survivor;
    this.mutant = survivor.mutant();
    this.before = before;
    this.after = DroolsCalculator.of(variant);
    for (Rule.Pattern pattern : mutant.rule().patterns()) {
      pattern.constraints().forEach(this::read);
    }
  }

  private void read(Constraint constraint) {
    if (constraint.bound() != null) {
      attributes.add(constraint.bound());
    }
    Condition condition = constraint.condition();
    if (condition != null) {
      attributes.addAll(condition.attributes());
      for (Operand operand : condition.operands()) {
        if (operand instanceof Operand.Literal literal && Values.isCounted(literal.value())) {
          long count = Values.count(literal.value());
          numbers.addAll(List.of(count - 1, count, count + 1));
        } else if (operand instanceof Operand.Literal literal
            && literal.value() instanceof Long whole) {
          numbers.addAll(List.of(whole - 1, whole, whole + 1));
        }
      }
    }
  }

  /** With what was found; as it was where nothing was. */
  Survivor find(List<Scenario> scenarios) {
    Survivor found = among(scenarios.subList(0, Math.min(scenarios.size(), NEAR)));
    if (found == null) {
      explained = true;
      tries = 0;
      most = TRIES_EXPLAINED;
      found = among(scenarios.subList(0, Math.min(scenarios.size(), NEAR_EXPLAINED)));
    }
    return found == null ? survivor : found;
  }

  private @Nullable Survivor among(List<Scenario> near) {
    for (Scenario scenario : near) {
      for (Scenario asked : variants(scenario)) {
        Survivor found = compare(asked, asked.given(), "");
        if (found != null) {
          return found;
        }
      }
    }
    for (boolean named : new boolean[] {true, false}) {
      for (Scenario scenario : near) {
        for (String path : Facts.paths(scenario.given())) {
          boolean of = attributes.contains(path.substring(path.lastIndexOf('.') + 1));
          Survivor found = of == named && tries < most ? vary(scenario, path) : null;
          if (found != null) {
            return found;
          }
        }
      }
    }
    return null;
  }

  private @Nullable Survivor vary(Scenario scenario, String path) {
    Applicant given = scenario.given();
    Object from = Facts.value(given, path);
    if (from == null || !Values.canChange(from)) {
      return null;
    }
    List<@Nullable Object> values = new ArrayList<>(Values.others(from, Facts.type(given, path)));
    if (Values.isCounted(from)) {
      long count = Values.count(from);
      Set<Long> counts = new LinkedHashSet<>(List.of(count + 1, count - 1));
      counts.addAll(numbers);
      counts.remove(count);
      counts.removeIf(one -> one < Values.least(from) || one > Values.most(from));
      counts.forEach(one -> values.add(Values.of(one, from)));
    }
    values.add(null);
    for (Object value : values) {
      Applicant changed = changed(given, path, value);
      if (changed != null) {
        Survivor found =
            compare(
                scenario,
                changed,
                "，但 " + path + " 为 " + (value == null ? "null" : Facts.text(value)));
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static @Nullable Applicant changed(Applicant given, String path, @Nullable Object value) {
    try {
      return Facts.with(given, path, value);
    } catch (InvalidApplicantException e) {
      return null;
    }
  }

  /** The scenario as it is, under the readings of the rule, and on the days about its edges. */
  private List<Scenario> variants(Scenario scenario) {
    List<Scenario> all = new ArrayList<>();
    all.add(scenario);
    Map<String, String> readings = new LinkedHashMap<>(scenario.readings());
    mutant.rule().readings().forEach((id, choices) -> readings.put(id, first(choices)));
    if (!readings.equals(scenario.readings())) {
      all.add(asked(scenario, scenario.asOf(), readings));
    }
    LocalDate since = mutant.rule().validity().since();
    LocalDate until = mutant.rule().validity().until();
    if (mutant.kind() == Kind.DATE) {
      for (LocalDate day : List.of(since.minusDays(1), since, until, until.plusDays(1))) {
        all.add(asked(scenario, day, readings));
      }
    }
    return all;
  }

  private static String first(Set<String> choices) {
    return new TreeSet<>(choices).first();
  }

  private static Scenario asked(
      Scenario scenario, @Nullable LocalDate day, Map<String, String> readings) {
    return new Scenario(
        scenario.where(),
        scenario.name(),
        scenario.source(),
        day,
        readings,
        scenario.settings(),
        scenario.given(),
        scenario.claims(),
        scenario.pending());
  }

  private @Nullable Survivor compare(Scenario asked, Applicant given, String but) {
    if (++tries > most) {
      return null;
    }
    Detail detail = explained ? Detail.FULL : Detail.AMOUNTS;
    Assessment one;
    Assessment other;
    try {
      one = asked.asked(before).assess(given, detail);
      other = asked.asked(after).assess(given, detail);
    } catch (InvalidApplicantException e) {
      // Somebody is born after the day asked about: no applicant of these rules.
      return null;
    }
    List<Difference> differences =
        Outcomes.differences(asked.where(), one, other, explained ? mutant.rule().measure() : null);
    if (differences.isEmpty()) {
      return null;
    }
    ScenarioDraft draft =
        new ScenarioDraft(
            "待确认：" + asked.name() + but,
            "待确认；仿 " + asked.where() + "；为发现 " + mutant.change(),
            asked.asOf(),
            asked.readings(),
            asked.settings(),
            given,
            Outcomes.expectations(one, differences));
    return new Survivor(mutant, survivor.reason(), draft, differences);
  }
}
