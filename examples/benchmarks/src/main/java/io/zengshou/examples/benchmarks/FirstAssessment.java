package io.zengshou.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * How long a fresh JVM takes to its first assessment, without and with an AppCDS archive: {@code
 * java -cp benchmarks.jar io.zengshou.examples.benchmarks.FirstAssessment embedded.jar 15}.
 */
public final class FirstAssessment {

  private static final int RUNS = 15;

  private final Path host;
  private final int runs;

  FirstAssessment(Path host, int runs) {
    this.host = host;
    this.runs = runs;
  }

  /** The host's jar, and how many JVMs to start each way. */
  public static void main(String[] args) {
    Path host = Path.of(args.length > 0 ? args[0] : "examples/embedded/target/embedded.jar");
    int runs = args.length > 1 ? Integer.parseInt(args[1]) : RUNS;
    System.out.print(new FirstAssessment(host, runs).table());
  }

  String table() {
    try {
      Path archive = Files.createTempFile("zengshou", ".jsa");
      try {
        start("-XX:ArchiveClassesAtExit=" + archive);
        // In turns, so that other work on the machine weighs on both alike.
        List<Times> plain = new ArrayList<>();
        List<Times> archived = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
          plain.add(start("-Xshare:auto"));
          archived.add(start("-XX:SharedArchiveFile=" + archive));
        }
        return line("first assessment", "min", "median", "max", "median CPU")
            + line("without archive", plain)
            + line("with AppCDS", archived);
      } finally {
        Files.deleteIfExists(archive);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Milliseconds until the answer was there, and those of all threads on a processor. */
  private record Times(long elapsed, long cpu) {}

  /**
   * The clock is ours, from before the process is made until its answer is read: a JVM asked when
   * it was started answers to the second on some machines.
   */
  private Times start(String option) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(java, option, "-jar", host.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    long before = System.nanoTime();
    Process process = builder.start();
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      String answer = said.readLine();
      long elapsed = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);
      String rest = said.lines().collect(Collectors.joining("\n"));
      if (answer == null || !answer.startsWith("eligible ")) {
        throw new IllegalStateException("the host did not assess: " + answer);
      }
      return new Times(elapsed, value(rest, "cpu-ms"));
    }
  }

  private static long value(String said, String name) {
    return said.lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToLong(line -> Long.parseLong(line.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the host did not say " + name + ": " + said));
  }

  private static String line(String name, List<Times> times) {
    List<Long> elapsed = sorted(times.stream().map(Times::elapsed).toList());
    List<Long> cpu = sorted(times.stream().map(Times::cpu).toList());
    return line(
        name,
        elapsed.get(0) + " ms",
        median(elapsed) + " ms",
        elapsed.get(elapsed.size() - 1) + " ms",
        median(cpu) + " ms");
  }

  private static List<Long> sorted(List<Long> times) {
    List<Long> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted;
  }

  private static long median(List<Long> sorted) {
    return sorted.get(sorted.size() / 2);
  }

  private static String line(String name, String min, String median, String max, String cpu) {
    return String.format("%-18s%10s%10s%10s%12s%n", name, min, median, max, cpu);
  }
}
