package io.zengshou.examples.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures all ways and prints how they compare: {@code java -jar benchmarks.jar}. */
public final class Benchmarks {

  private static final String ALLOCATION = "gc.alloc.rate.norm";

  /** The way in sessions that has worked out as much as each of these. */
  private static final Map<String, String> IN_SESSIONS =
      Map.of(
          "amounts", "sessionAmounts",
          "calculator", "sessionAmounts",
          "explained", "sessionExplained");

  private Benchmarks() {}

  /** With {@code --quick} it only shows that everything runs; its figures mean nothing. */
  public static void main(String[] args) throws RunnerException {
    System.out.print(table(run(Arrays.asList(args).contains("--quick"))));
  }

  /** Time and allocation of one household, by the name of the way. */
  static Map<String, Figure> run(boolean quick) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(HouseholdBenchmark.class.getName())
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true);
    if (quick) {
      TimeValue moment = TimeValue.milliseconds(50);
      options
          .forks(0)
          .warmupIterations(0)
          .measurementIterations(1)
          .measurementTime(moment)
          .verbosity(VerboseMode.SILENT);
    }
    return figures(new Runner(options.build()).run());
  }

  private static Map<String, Figure> figures(Collection<RunResult> results) {
    Map<String, Figure> figures = new TreeMap<>();
    for (RunResult result : results) {
      Result<?> allocation = result.getSecondaryResults().get(ALLOCATION);
      figures.put(
          result.getPrimaryResult().getLabel(),
          new Figure(
              result.getPrimaryResult().getScore(),
              allocation == null ? Double.NaN : allocation.getScore()));
    }
    return figures;
  }

  /**
   * What one household takes.
   *
   * @param micros microseconds
   * @param bytes allocated
   */
  record Figure(double micros, double bytes) {}

  static String table(Map<String, Figure> figures) {
    Figure none = new Figure(Double.NaN, Double.NaN);
    double oracle = figures.getOrDefault("oracle", none).micros();
    StringBuilder table = new StringBuilder();
    table.append(line("per household", "µs", "bytes", "÷ oracle", "sessions ÷ it"));
    figures.forEach(
        (name, figure) ->
            table.append(
                line(
                    name,
                    String.format("%.2f", figure.micros()),
                    String.format("%.0f", figure.bytes()),
                    String.format("%.2f", figure.micros() / oracle),
                    faster(figures.get(IN_SESSIONS.getOrDefault(name, "")), figure))));
    return table.toString();
  }

  /** How many times faster than sessions that give the same; empty: there is no such way. */
  private static String faster(@Nullable Figure sessions, Figure figure) {
    return sessions == null ? "" : String.format("%.2f", sessions.micros() / figure.micros());
  }

  private static String line(
      String name, String micros, String bytes, String oracles, String sessions) {
    return String.format("%-18s%12s%12s%12s%16s%n", name, micros, bytes, oracles, sessions);
  }
}
