package io.zengshou.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The one jar, run as a user runs it: a process of its own, on a platform that knows only ASCII.
 */
class QuickstartIT {

  private static final Path JAR = Path.of(System.getProperty("quickstart.jar"));

  private final Path folder;

  QuickstartIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void assessesTheSample() throws Exception {
    assertThat(JAR).exists();
    Process process = start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(status(process)).as(errors()).isZero();
    assertThat(errors()).isEmpty();
    assertThat(out).contains("SQ-0001  王德顺", "种植养殖", "收入（元）", "共测算 55 个申请主体");
  }

  @Test
  void readsStandardInputAndWritesJson() throws Exception {
    Process process = start("--json", "-");
    process
        .getOutputStream()
        .write(
            "{\"applicant\":\"collective\",\"id\":\"合1\",\"operatingIncome\":300000}"
                .getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(status(process)).as(errors()).isZero();
    assertThat(out)
        .startsWith("{\"applicant\":\"合1\"")
        .contains("\"total\":\"15000.00\"")
        .endsWith("}\n");
  }

  @Test
  void verifiesWhatItWrote() throws Exception {
    Process writing = start("--json");
    writing.getOutputStream().close();
    Path results = folder.resolve("results.jsonl");
    Files.write(results, writing.getInputStream().readAllBytes());
    assertThat(status(writing)).as(errors()).isZero();
    assertThat(Files.readString(results))
        .contains("\"engine\":\"rules-drl 1.")
        .doesNotContain("${");

    Process verifying = start("--verify", results.toString());
    verifying.getOutputStream().close();
    String out = new String(verifying.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(status(verifying)).as(errors()).isZero();
    assertThat(out).contains("回执 55 份：一致 55，不一致 0");
  }

  @Test
  void aReaderThatLeavesGetsNoStackTrace() throws Exception {
    Process process = start("--json");
    process.getOutputStream().close();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(reader.readLine()).startsWith("{\"applicant\":\"SQ-0001\"");
    }
    status(process);
    assertThat(errors()).isEmpty();
  }

  @Test
  void aFolderThatIsNoPackIsRefused() throws Exception {
    Process process = start("--pack", folder.resolve("none").toString());
    process.getOutputStream().close();
    assertThat(process.getInputStream().readAllBytes()).isEmpty();
    assertThat(status(process)).isEqualTo(1);
    assertThat(errors()).startsWith("规则包不能用").doesNotContain("Exception");
  }

  private Process start(String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(JAR.toString());
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "POSIX");
    builder.redirectError(folder.resolve("errors.txt").toFile());
    return builder.start();
  }

  private static int status(Process process) throws InterruptedException {
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ended").isTrue();
    return process.exitValue();
  }

  private String errors() throws IOException {
    return Files.readString(folder.resolve("errors.txt"));
  }
}
