package io.zengshou.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.examples.console.Program;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as an officer types it. */
class LedgerCommandTest {

  private static final String GOOD =
      "{\"applicant\":\"collective\",\"id\":\"C\",\"operatingIncome\":\"300000\"}\n";

  private final Path folder;
  private final Path population;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  LedgerCommandTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.population = Files.writeString(folder.resolve("applicants.jsonl"), GOOD);
  }

  private int run(String... options) {
    String[] args = new String[options.length + 4];
    args[0] = "ledger";
    args[1] = population.toString();
    args[2] = "--out";
    args[3] = folder.resolve("ledger").toString();
    System.arraycopy(options, 0, args, 4, options.length);
    out.reset();
    err.reset();
    return County.PROGRAM.run(args, stream(out), stream(err), false);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void itSaysHowManyLinesAndWhere() {
    assertThat(run()).isEqualTo(Program.FINE);
    assertThat(text(out)).isEqualTo("台账 1 行，在 " + folder.resolve("ledger") + "\n");
    assertThat(text(err)).isEmpty();
    assertThat(folder.resolve("ledger/ledger.csv")).exists();
  }

  @Test
  void whoIsRefusedIsCountedAndTheRunGoesOn() throws IOException {
    Files.writeString(population, "{\"applicant\":\n" + GOOD);
    assertThat(run("--lang", "en")).isEqualTo(Program.FOUND);
    assertThat(text(out)).startsWith("ledger: 1 lines");
    assertThat(text(err))
        .startsWith("1 refused; lines and reasons are in ")
        .contains("rejects.csv");
  }

  @Test
  void whatWasDoneIsToldWhenItIsRunAgain() {
    run();
    assertThat(run()).isEqualTo(Program.FINE);
    assertThat(text(out)).startsWith("接着上次做：前 1 个已经做好\n");
  }

  @Test
  void anotherChoiceIsRefusedInWords() {
    run();
    assertThat(run("--reading", "production-base=net")).isEqualTo(Program.FAILED);
    assertThat(text(err))
        .contains("政策口径 production-base与这里已有的台账不同", "实际值:net", "允许:gross", "可能:另用一个文件夹");
  }

  @Test
  void aReadingThatIsNoneIsRefusedBeforeAnythingIsWritten() {
    assertThat(run("--reading", "nosuch=net")).isEqualTo(Program.FAILED);
    assertThat(text(err)).contains("nosuch", "production-base");
    assertThat(run("--as-of", "30.9.2023")).isEqualTo(Program.FAILED);
    assertThat(text(err)).contains("--as-of 30.9.2023：只能是 YYYY-MM-DD");
    assertThat(folder.resolve("ledger")).doesNotExist();
  }

  @Test
  void aFolderInWhichAnotherRunWritesIsLeftAlone() throws IOException {
    Path ledger = Files.createDirectories(folder.resolve("ledger"));
    try (FileChannel other =
            FileChannel.open(
                ledger.resolve("ledger.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock held = other.lock()) {
      assertThat(held.isValid()).isTrue();
      assertThat(run()).isEqualTo(Program.FAILED);
      assertThat(text(err)).contains("另一次运行正在写这里的台账", "等它做完再运行");
    }
    assertThat(run()).isEqualTo(Program.FINE);
  }

  @Test
  void aPopulationThatIsNotThereIsSaidSo() throws IOException {
    Files.delete(population);
    assertThat(run()).isEqualTo(Program.FAILED);
    assertThat(text(err)).contains("applicants.jsonl");
    assertThat(folder.resolve("ledger")).doesNotExist();
  }
}
