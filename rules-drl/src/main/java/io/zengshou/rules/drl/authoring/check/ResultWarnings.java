package io.zengshou.rules.drl.authoring.check;

import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.pack.Faults;
import io.zengshou.rules.drl.pack.Periods;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.measure.Validity;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks for rules that wait for results of a measure on days on which no rule of it makes any, and
 * for bases that nothing takes up: each pays nothing and says nothing.
 */
final class ResultWarnings {

  private static final Set<String> BASES = Set.of("Base", "WeightBase", "SheetBase", "BasePerson");
  private static final Set<String> AWARDS = Set.of("Award", "Covered");

  private final List<Rule> rules;
  private final Faults faults;
  private final Set<String> told = new HashSet<>();

  ResultWarnings(List<Rule> rules, Faults faults) {
    this.rules = rules;
    this.faults = faults;
  }

  void check() {
    for (Rule rule : rules) {
      for (Rule.Pattern pattern : rule.patterns()) {
        String measure = pattern.measure();
        if (measure != null && BASES.contains(pattern.type().name())) {
          waits(rule, pattern, of(measure, ResultWarnings::isBase));
        } else if (measure != null && AWARDS.contains(pattern.type().name())) {
          waits(rule, pattern, of(measure, Rule::finds));
        }
      }
      if (isBase(rule)) {
        takenUp(rule);
      }
    }
  }

  private static boolean isBase(Rule rule) {
    return rule.call().verb().equals("base");
  }

  private List<Rule> of(String measure, Predicate<Rule> kind) {
    return rules.stream()
        .filter(rule -> rule.measure().id().equals(measure) && kind.test(rule))
        .toList();
  }

  /** A rule that uses results on days on which nothing makes them. */
  private void waits(Rule rule, Rule.Pattern pattern, List<Rule> makers) {
    String result = pattern.type().name() + "( measure == \"" + pattern.measure() + "\"";
    Validity gap = gap(rule, makers);
    if (gap != null) {
      add(
          rule,
          gap,
          makers,
          new Text(
              "规则有效的这些天,没有一条规则给出它要的结果:" + result + " )",
              "no rule makes the result that this one uses on these days: " + result + " )"),
          result);
    }
  }

  /** A base on days on which no rule pays for it: the measure seems refused rather than expired. */
  private void takenUp(Rule rule) {
    String measure = rule.measure().id();
    List<Rule> payers = of(measure, Rule::finds);
    Validity gap = gap(rule, payers);
    // The bases of a measure are extended together: told once.
    if (gap != null && !isBetween(gap, payers) && told.add(measure + gap)) {
      add(
          rule,
          gap,
          payers,
          new Text(
              "这些天只计入基数,没有规则据此给付,措施会显示“不符合”:" + measure,
              "a base is counted on these days and no rule pays for it, so that it reads as not"
                  + " eligible: "
                  + measure),
          "@Since",
          "Since");
    }
  }

  /** A measure that is not in force between two of its periods is told of itself. */
  private static boolean isBetween(Validity gap, List<Rule> payers) {
    return payers.stream().anyMatch(rule -> rule.validity().until().isBefore(gap.since()))
        && payers.stream().anyMatch(rule -> rule.validity().since().isAfter(gap.until()));
  }

  /** Where nothing was understood that could make it, something else is wrong and told. */
  private static @Nullable Validity gap(Rule rule, List<Rule> others) {
    List<Validity> periods =
        others.stream()
            .filter(other -> MeasureWarnings.readingsMeet(rule, other))
            .map(Rule::validity)
            .toList();
    return others.isEmpty() ? null : Periods.firstGap(rule.validity(), periods);
  }

  private void add(Rule rule, Validity gap, List<Rule> others, Text what, String... words) {
    List<String> places = new ArrayList<>();
    others.forEach(
        other -> places.add(other.text().where() + " (" + Periods.words(other.validity()) + ")"));
    String all = String.join(", ", places);
    faults.add(
        ProblemKind.VALIDITY_MISMATCH,
        Fault.of(rule.text().where(), what)
            .actual(Periods.words(gap))
            .maybe(
                new Text(
                    "把 @Since、@Until 改得一致;另一边在 " + all,
                    "make @Since and @Until agree; the others are at " + all)),
        words);
  }
}
