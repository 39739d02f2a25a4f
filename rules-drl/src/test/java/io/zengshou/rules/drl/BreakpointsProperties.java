package io.zengshou.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Facts;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Step;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Outcome;
import io.zengshou.rules.study.Values;
import io.zengshou.rules.study.breakpoints.Breakpoint;
import io.zengshou.rules.study.breakpoints.Breakpoints;
import io.zengshou.rules.study.breakpoints.Cliff;
import io.zengshou.rules.study.breakpoints.Segment;
import io.zengshou.rules.study.breakpoints.Worth;
import io.zengshou.rules.testkit.Applicants;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** The search for breakpoints against a look at every single value. */
final class BreakpointsProperties {

  private static final BenefitCalculator PLAN =
      BenefitCalculator.load("shiquan-2023").setting("income-plunge-threshold", "30%");

  /** Long enough to be searched and not looked at one by one. */
  private static final int LENGTH = 600;

  /** No household of these rounds more often. */
  private static final long ROUNDING = 12;

  private static final Pattern INCOME =
      Pattern.compile("(production.*receipts)|((wages|property|transfers).*amount)");

  @Provide
  Arbitrary<Applicant> applicants() {
    return Arbitraries.oneOf(
        Applicants.applicants(),
        Applicants.householdsWithUnknowns().map(pair -> (Applicant) pair.veiled()));
  }

  @Property(tries = 15, seed = "2023")
  void nothing_between_two_breakpoints_is_missed(
      @ForAll("applicants") Applicant applicant, @ForAll Random random) {
    List<String> paths =
        Facts.paths(applicant).stream()
            .filter(path -> isCounted(Facts.value(applicant, path)))
            .toList();
    if (paths.isEmpty()) {
      return;
    }
    String path = paths.get(random.nextInt(paths.size()));
    Object like = Objects.requireNonNull(Facts.value(applicant, path));
    long middle = interesting(applicant, path, like, random);
    long from = Math.max(Values.least(like), middle - random.nextInt(LENGTH));
    long to = Math.min(Values.most(like), from + LENGTH);
    Breakpoints study =
        Breakpoints.of(PLAN.rules(), applicant, path, Values.of(from, like), Values.of(to, like));
    Statistics.collect(study.points().isEmpty() ? "no breakpoint" : "breakpoints");
    check(study, scanned(applicant, path, like, from, to));
  }

  /** The bonus has a ceiling and no threshold, and the allowance tops up. */
  @Property(tries = 20, seed = "2023")
  void the_plan_has_no_cliff_along_an_income(
      @ForAll("applicants") Applicant applicant, @ForAll Random random) {
    List<String> incomes =
        Facts.paths(applicant).stream().filter(path -> INCOME.matcher(path).matches()).toList();
    if (incomes.isEmpty()) {
      return;
    }
    String path = incomes.get(random.nextInt(incomes.size()));
    Breakpoints study =
        Breakpoints.of(PLAN.rules(), applicant, path, Money.ZERO, Money.yuan(100_000));
    Statistics.collect(study.points().isEmpty() ? "no breakpoint" : "breakpoints");

    assertThat(study.cliffs()).as("%s of %s", path, applicant).isEmpty();
  }

  private static boolean isCounted(@Nullable Object value) {
    return value != null && Values.isCounted(value);
  }

  /** A breakpoint of a far longer range, so that windows lie where something happens. */
  private static long interesting(Applicant applicant, String path, Object like, Random random) {
    long now = Values.count(like);
    long from = Math.max(Values.least(like), like instanceof Money ? 0 : now - 5_000);
    long to = Math.min(Values.most(like), Math.max(now, from) + 5_000_000);
    List<Breakpoint> points =
        Breakpoints.of(PLAN.rules(), applicant, path, Values.of(from, like), Values.of(to, like))
            .points();
    return points.isEmpty() ? now : Values.count(points.get(random.nextInt(points.size())).at());
  }

  /** What a reader is told at one value. */
  private record Told(List<Object> key, Worth worth) {}

  private static NavigableMap<Long, @Nullable Told> scanned(
      Applicant applicant, String path, Object like, long from, long to) {
    NavigableMap<Long, @Nullable Told> all = new TreeMap<>();
    for (long x = from; x <= to; x++) {
      all.put(x, told(applicant, path, Values.of(x, like)));
    }
    return all;
  }

  private static @Nullable Told told(Applicant applicant, String path, Object value) {
    try {
      Assessment assessment = PLAN.assess(Facts.with(applicant, path, value));
      List<Object> key = new ArrayList<>();
      for (Finding finding : assessment.findings()) {
        Outcome outcome = Outcome.of(finding);
        key.add(outcome.status());
        key.add(outcome.subjects());
        finding.match(
            eligible -> key.addAll(steps(eligible.steps())),
            ineligible -> true,
            undetermined -> key.addAll(steps(undetermined.steps())),
            notInForce -> true);
      }
      Money all = assessment.income() == null ? null : assessment.income().after().total();
      return new Told(
          key,
          new Worth(
              assessment.total(),
              assessment.guarantee(),
              assessment.income() == null ? null : assessment.income().before().total(),
              all == null ? null : all.minus(assessment.guarantee())));
    } catch (InvalidApplicantException e) {
      return null;
    }
  }

  private static List<Object> steps(List<Step> steps) {
    List<Object> shapes = new ArrayList<>();
    for (Step step : steps) {
      shapes.add(step.rule() + "/" + step.subject());
      shapes.add(isAtCeiling(step));
    }
    return shapes;
  }

  /** In the plan all rates with a ceiling are percentages of money. */
  private static boolean isAtCeiling(Step step) {
    if (step.cap() == null) {
      return false;
    }
    if (step.rate() == null || !(step.base() instanceof Money base)) {
      return step.granted().compareTo(step.uncapped()) < 0
          || step.uncapped().compareTo(step.cap()) >= 0;
    }
    BigDecimal percent = new BigDecimal(step.rate().replace("%", ""));
    return percent
            .multiply(new BigDecimal(base.number()))
            .compareTo(new BigDecimal(step.cap().number()).movePointRight(2))
        >= 0;
  }

  private static void check(Breakpoints study, NavigableMap<Long, @Nullable Told> all) {
    NavigableMap<Long, Segment> segments = new TreeMap<>();
    study.segments().forEach(segment -> segments.put(Values.count(segment.from()), segment));
    List<Object> cliffs = new ArrayList<>();
    all.forEach(
        (x, told) -> {
          var entry = segments.floorEntry(x);
          boolean within = entry != null && x <= Values.count(entry.getValue().to());
          assertThat(within).as("%s is in a segment", x).isEqualTo(told != null);
          if (told == null) {
            return;
          }
          Segment segment = entry.getValue();
          onLines(x, told.worth(), segment);
          Told before = all.get(x - 1);
          if (before != null && !before.key().equals(told.key())) {
            assertThat(segments).as("what changes at %s is told", x).containsKey(x);
          }
          if (before != null) {
            for (Cliff.Income income : Cliff.Income.values()) {
              cliff(study, all, x, income, segments, cliffs);
            }
          }
        });
    assertThat(study.cliffs()).hasSameSizeAs(cliffs);
  }

  private static void onLines(long x, Worth worth, Segment segment) {
    onLine(x, worth.cash(), segment.first().cash(), segment.last().cash(), segment);
    onLine(
        x, worth.guarantees(), segment.first().guarantees(), segment.last().guarantees(), segment);
    onLine(x, worth.before(), segment.first().before(), segment.last().before(), segment);
    onLine(x, worth.after(), segment.first().after(), segment.last().after(), segment);
  }

  private static void onLine(
      long x, @Nullable Money at, @Nullable Money first, @Nullable Money last, Segment segment) {
    if (at == null || first == null || last == null) {
      assertThat(at).isEqualTo(first).isEqualTo(last);
      return;
    }
    long from = Values.count(segment.from());
    long length = Math.max(1, Values.count(segment.to()) - from);
    double line = first.fen() + (double) last.minus(first).fen() * (x - from) / length;
    assertThat((double) at.fen()).as("%s in %s", x, segment).isBetween(line - 4, line + 4);
  }

  private static void cliff(
      Breakpoints study,
      NavigableMap<Long, @Nullable Told> all,
      long x,
      Cliff.Income income,
      NavigableMap<Long, Segment> segments,
      List<Object> cliffs) {
    Money before = income(all.get(x - 1), income);
    Money after = income(all.get(x), income);
    var told =
        study.cliffs().stream()
            .filter(one -> one.income() == income && Values.count(one.at()) == x)
            .findFirst();
    if (before == null || after == null) {
      assertThat(told).isEmpty();
      return;
    }
    long drop = before.minus(after).fen();
    double slope =
        Math.max(
            fall(segments.floorEntry(x).getValue(), income),
            fall(segments.floorEntry(x - 1).getValue(), income));
    if (drop > ROUNDING + slope) {
      assertThat(told).as("cliff at %s", x).isPresent();
    }
    if (told.isEmpty()) {
      return;
    }
    cliffs.add(told);
    assertThat(drop).isGreaterThan((long) slope);
    assertThat(told.get().before()).isEqualTo(before);
    assertThat(told.get().after()).isEqualTo(after);
    Long recovered =
        all.tailMap(x).entrySet().stream()
            .filter(one -> one.getValue() != null)
            .filter(one -> reaches(income(one.getValue(), income), before))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(null);
    Object end = told.get().recovered();
    assertThat(end == null ? null : (Long) Values.count(end)).isEqualTo(recovered);
  }

  private static boolean reaches(@Nullable Money has, Money wanted) {
    return has != null && has.compareTo(wanted) >= 0;
  }

  private static double fall(Segment segment, Cliff.Income income) {
    Money first = income(new Told(List.of(), segment.first()), income);
    Money last = income(new Told(List.of(), segment.last()), income);
    long length = Math.max(1, Values.count(segment.to()) - Values.count(segment.from()));
    return first == null || last == null
        ? 0
        : Math.max(0, (double) first.minus(last).fen() / length);
  }

  private static @Nullable Money income(@Nullable Told told, Cliff.Income income) {
    if (told == null) {
      return null;
    }
    return income == Cliff.Income.WITH_GUARANTEES
        ? told.worth().afterWithGuarantees()
        : told.worth().after();
  }
}
