package io.zengshou.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.examples.county.population.Names;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

  /** What a run gave. */
  private record Run(int exit, String out, String err) {}

  private final Path folder;

  CommandsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Run run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        County.PROGRAM.run(
            args,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void generatesAndConverts() throws IOException {
    Run made = run("generate", "--households", "30", path("a.jsonl"));
    assertThat(made.exit()).isZero();
    assertThat(made.out()).startsWith("已生成 30 户和 26 个其他主体（均为虚构）：");
    assertThat(made.err()).isEmpty();
    assertThat(run("convert", path("a.jsonl"), path("csv")).exit()).isZero();
    assertThat(run("convert", path("csv"), "jdbc:h2:" + path("db")).exit()).isZero();
    Run back = run("convert", "jdbc:h2:" + path("db"), path("b.jsonl"), "--lang", "en");
    assertThat(back.out()).startsWith("copied 56 applicants, refused 0: ");
    assertThat(folder.resolve("b.jsonl")).hasSameBinaryContentAs(folder.resolve("a.jsonl"));
  }

  @Test
  void tellsWhatIsRefusedAndCopiesTheRest() throws IOException {
    Files.writeString(
        folder.resolve("a.jsonl"),
        "{\"applicant\":\"household\",\"id\":\"a\"}\n{\"applicant\":\"household\"}\nx\n");
    Run run = run("convert", path("a.jsonl"), path("b.jsonl"), "--lang=en");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).startsWith("copied 1 applicants, refused 2: ");
    assertThat(run.err()).contains("a.jsonl:2: id: ").contains("a.jsonl:3: ");
  }

  @Test
  void overwritesNothing() throws IOException {
    Files.writeString(folder.resolve("there.jsonl"), "");
    assertThat(run("generate", "--households", "3", path("there.jsonl")).exit()).isEqualTo(2);
    Run run = run("generate", "--households", "3", folder.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("文件夹不是空的，不覆盖");
    assertThat(folder.resolve("there.jsonl")).isEmptyFile();
  }

  @Test
  void asksForHouseholds() {
    assertThat(run("generate", path("a.jsonl")).exit()).isEqualTo(2);
    Run none = run("generate", "--households", "0", path("a.jsonl"));
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.err()).contains("--households 要 1 以上的整数，不是 0");
    assertThat(folder.resolve("a.jsonl")).doesNotExist();
  }

  @Test
  void tellsItsOptionsInBothLanguages() {
    assertThat(run("generate", "--help").out()).contains("户数", "换一个种子");
    assertThat(run("convert", "--help", "--lang", "en").out())
        .contains("Copies applicants", "GBK, which Excel saves in China");
  }

  @Test
  void tellsWhyAFileIsNotRead() {
    assertThat(run("figures", path("gone.jsonl")).err())
        .isEqualTo("没有这个文件或文件夹：" + path("gone.jsonl") + "\n");
    Run twice = run("generate", "--households", "3", path("a.jsonl"));
    assertThat(twice.exit()).isZero();
    assertThat(run("generate", "--households", "3", path("a.jsonl"), "--lang", "en").err())
        .startsWith("is there already, and nothing is overwritten: ");
  }

  @Test
  void aDatabaseThatIsNotThereIsNotMade() {
    Run run = run("figures", "jdbc:h2:" + path("gone"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aValueThatCannotBeIsToldWithThoseThatCan() {
    assertThat(run("figures", "a", "--charset", "FOO").err())
        .startsWith("--charset FOO：只能是 Java 认得的编码，如 UTF-8、GBK\n");
    assertThat(run("plan", "a", "--actions", "many", "--lang", "en").err())
        .startsWith("--actions many: a whole number, and not too large\n");
    assertThat(run("ledger", "a", "--out", "b", "--format", "pdf").err())
        .startsWith("--format pdf：只能是 csv|jsonl|xlsx|db\n");
    assertThat(run("plan", "a", "--household", "H", "--poorest", "1").err())
        .startsWith("只能写其中一个：--household, --poorest\n");
    assertThat(run("plan", "--help").out()).contains("用法：county plan");
  }

  @Test
  void aResultThatCannotBeWrittenIsAFailure() {
    assertThat(run("generate", "--households", "3", path("a.jsonl")).exit()).isZero();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("full");
          }
        };
    int exit =
        County.PROGRAM.run(
            new String[] {"figures", path("a.jsonl")},
            new PrintStream(full, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    assertThat(exit).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("标准输出写入失败：原因不明\n");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void plansThatFindNoRoomAreAFailure() {
    assertThat(run("generate", "--households", "3", path("a.jsonl")).exit()).isZero();
    assertThat(run("plan", path("a.jsonl"), "--out", "/dev/full").exit()).isEqualTo(2);
  }

  @Test
  void aDatabaseIsNamedWithoutItsPassword() {
    assertThat(Names.of("jdbc:postgresql://h/county?user=u&password=p"))
        .isEqualTo("jdbc:postgresql://h/county");
    assertThat(Names.of("jdbc:h2:./county;PASSWORD=p")).isEqualTo("jdbc:h2:./county");
    assertThat(Names.of("jdbc:postgresql://u:p@h/county")).isEqualTo("jdbc:…@h/county");
    assertThat(Names.of("a?b;c.jsonl")).isEqualTo("a?b;c.jsonl");
  }
}
