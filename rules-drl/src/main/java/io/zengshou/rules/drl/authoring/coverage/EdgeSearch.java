package io.zengshou.rules.drl.authoring.coverage;

import io.zengshou.rules.drl.authoring.scenario.Scenario;
import io.zengshou.rules.drl.engine.DroolsCalculator;
import io.zengshou.rules.drl.pack.RulePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the cases just below, at and just above a figure: turns one number of a scenario until
 * what is compared with the figure passes it, then halves the way until a smallest unit is left.
 */
final class EdgeSearch {

  /** How far a number is turned, in its smallest units, until something passes the figure. */
  private static final long[] TURNS = {
    1, 3, 10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000, 1_000_000, 100_000_000
  };

  /** How often the rules are run for one condition before it is left. */
  private static final int MOST = 6_000;

  /** One case: {@code side} is negative just below, 0 at, and positive just above the figure. */
  record Found(int side, Scenario scenario, String told) {}

  /** How many matches were compared, and the sum of their signs; null: it cannot be asked. */
  private record Sum(int compared, int sum) {}

  private final RulePack pack;
  private final DroolsCalculator calculator;
  private final Edge edge;
  private final String measure;
  private int runs;

  EdgeSearch(RulePack pack, DroolsCalculator calculator, Edge edge) {
    this.pack = pack;
    this.calculator = calculator;
    this.edge = edge;
    this.measure = edge.rule().measure().id();
  }

  /**
   * The cases, from below to above; those of a number that changes what comes of the measure before
   * those of one that does not; none where no scenario gets near the figure.
   */
  List<Found> find(List<Scenario> seeds) {
    List<Found> best = List.of();
    for (Scenario seed : seeds) {
      for (Scenario near : underReadings(seed)) {
        if (sum(near) != null) {
          for (Knob knob : Knob.of(near, attributes(), day(near))) {
            List<Found> found = runs < MOST ? turn(knob) : List.of();
            if (decides(found)) {
              return found;
            }
            best = best.isEmpty() ? found : best;
          }
        }
      }
    }
    return best;
  }

  private Set<String> attributes() {
    return edge.comparison() == null ? Set.of() : edge.comparison().attributes();
  }

  private LocalDate day(Scenario scenario) {
    return scenario.asOf() == null ? pack.manifest().asOf() : scenario.asOf();
  }

  /** As it is, and as the rule wants it. */
  private List<Scenario> underReadings(Scenario seed) {
    Map<String, String> readings = new LinkedHashMap<>(seed.readings());
    edge.rule()
        .readings()
        .forEach(
            (id, choices) -> {
              if (!choices.contains(readings.getOrDefault(id, ""))) {
                readings.put(id, new TreeSet<>(choices).first());
              }
            });
    Scenario other = seed.asking(seed.asOf(), readings, seed.given());
    return readings.equals(seed.readings()) ? List.of(seed) : List.of(seed, other);
  }

  private @Nullable Sum sum(@Nullable Scenario scenario) {
    runs++;
    if (scenario == null) {
      return null;
    }
    int compared = 0;
    int sum = 0;
    Watch watch = Watch.of(pack, calculator, scenario);
    for (Map.Entry<Integer, Integer> side : watch.sides(edge).entrySet()) {
      compared += side.getValue();
      sum += side.getKey() * side.getValue();
    }
    return compared == 0 ? null : new Sum(compared, sum);
  }

  private List<Found> turn(Knob knob) {
    Map<Long, @Nullable Sum> known = new HashMap<>();
    Sum start = at(knob, knob.start(), known);
    if (start == null) {
      return List.of();
    }
    long up = pass(knob, knob.start(), 1, known);
    long down = pass(knob, knob.start(), -1, known);
    boolean passesUp = up != knob.start();
    boolean passesDown = down != knob.start();
    if (!passesUp && !passesDown) {
      return List.of();
    }
    // The first number on the other side, and the last one on this side.
    int way = passesUp ? 1 : -1;
    long first = passesUp ? up : down;
    long end = pass(knob, first, way, known);
    long last = first - way;
    if (passesUp && passesDown) {
      // The scenario is just at the figure, or between two; the other side is behind it.
      return cases(knob, down, down + 1, up - 1, up, known);
    }
    if (end == first) {
      return cases(knob, Math.min(first, last), 1, 0, Math.max(first, last), known);
    }
    return way > 0
        ? cases(knob, last, first, end - 1, end, known)
        : cases(knob, end, end + 1, first, last, known);
  }

  /**
   * The first number on the way at which the comparison comes out otherwise; {@code from}: none.
   */
  private long pass(Knob knob, long from, int way, Map<Long, @Nullable Sum> known) {
    Sum start = at(knob, from, known);
    long before = from;
    for (long turn : TURNS) {
      long to = knob.held(from + way * turn);
      Sum sum = at(knob, to, known);
      // Where something else is compared, it is no longer this figure that decides.
      if (sum == null || start == null || sum.compared() != start.compared() || to == before) {
        return from;
      }
      if (!sum.equals(start)) {
        return halve(knob, before, to, start, known);
      }
      before = to;
    }
    return from;
  }

  private long halve(
      Knob knob, long same, long other, @Nullable Sum start, Map<Long, @Nullable Sum> known) {
    long near = same;
    long far = other;
    while (Math.abs(far - near) > 1) {
      long middle = near + (far - near) / 2;
      Sum sum = at(knob, middle, known);
      if (sum != null && sum.equals(start)) {
        near = middle;
      } else {
        far = middle;
      }
    }
    return far;
  }

  private @Nullable Sum at(Knob knob, long to, Map<Long, @Nullable Sum> known) {
    if (!known.containsKey(to)) {
      known.put(to, sum(knob.turned(to)));
    }
    return known.get(to);
  }

  /**
   * The cases at two numbers on the two sides, and at the roundest from {@code from} to {@code to}
   * between them, where there is one.
   */
  private List<Found> cases(
      Knob knob, long low, long from, long to, long high, Map<Long, @Nullable Sum> known) {
    Sum one = at(knob, low, known);
    Sum other = at(knob, high, known);
    if (one == null || other == null || one.compared() != other.compared()) {
      return List.of();
    }
    // Only what passes the figure as a whole: from less to more, or from more to less.
    if (Math.abs(one.sum() - other.sum()) < 2 || (other.sum() - one.sum()) % 2 != 0) {
      return List.of();
    }
    int side = one.sum() < other.sum() ? -1 : 1;
    List<Found> cases = new ArrayList<>();
    add(knob, low, side, cases);
    if (from <= to) {
      long round = roundest(from, to);
      Sum middle = at(knob, round, known);
      if (middle != null && middle.sum() * 2 == one.sum() + other.sum()) {
        add(knob, round, 0, cases);
      }
    }
    add(knob, high, -side, cases);
    cases.sort((a, b) -> Integer.compare(a.side(), b.side()));
    return cases;
  }

  private static void add(Knob knob, long number, int side, List<Found> cases) {
    Scenario scenario = knob.turned(number);
    if (scenario != null) {
      cases.add(new Found(side, scenario, knob.told(number)));
    }
  }

  /** The number with most noughts at its end. */
  static long roundest(long from, long to) {
    for (long unit = 1_000_000_000_000L; unit > 1; unit /= 10) {
      long round = Math.floorDiv(to, unit) * unit;
      if (round >= from) {
        return round;
      }
    }
    return from;
  }

  /** Whether something else comes of the measure below than above. */
  private boolean decides(List<Found> cases) {
    return !cases.isEmpty()
        && !Outcome.of(calculator, cases.get(0).scenario(), measure)
            .equals(Outcome.of(calculator, cases.get(cases.size() - 1).scenario(), measure));
  }
}
