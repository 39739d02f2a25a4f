package io.zengshou.examples.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.zengshou.examples.console.ExitStatus;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is typed, an officer reads Chinese, and the status is the one that is documented. */
class HostileInvocationsTest {

  /** Two English words beside each other: a library's message. */
  private static final String ENGLISH = "(?<![-.:/\\w])(?!java )[A-Za-z]*[a-z]{2,} [a-z]{2,}";

  private final Path folder;

  HostileInvocationsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** What is typed, with DIR for a folder, the status, and some of what is said. */
  private record Typed(String words, int status, String said) {}

  private static final List<Typed> ALL =
      List.of(
          new Typed("bogus", 2, "不认得：bogus"),
          new Typed("ledger", 2, "缺少"),
          new Typed("ledger DIR/a.jsonl", 2, "缺少"),
          new Typed("ledger DIR/gone --out DIR/o", 2, "没有这个文件或文件夹：DIR/gone"),
          new Typed("ledger DIR/plain.gz --out DIR/o", 2, "不是压缩文件，或者坏了"),
          new Typed("figures DIR/torn.jsonl.gz", 2, "文件不完整"),
          new Typed("figures DIR/a\u0000b", 2, ""),
          new Typed("figures @DIR/a.jsonl", 2, "没有这个文件或文件夹：@DIR/a.jsonl"),
          new Typed("figures jdbc:foo:bar", 2, "不认得这种数据库：jdbc:foo"),
          new Typed(
              "figures jdbc:mariadb://h/d?password=geheim",
              2,
              "org.mariadb.jdbc:mariadb-java-client"),
          new Typed(
              "ledger DIR/a.jsonl --out DIR/o1 --format db --db jdbc:mysql://u:geheim@h/d",
              2,
              "com.mysql"),
          new Typed("figures jdbc:h2:DIR/gone", 2, "没有这个数据库"),
          new Typed("generate --households 5 jdbc:x:y", 2, "不认得这种数据库：jdbc:x"),
          new Typed("figures DIR/empty", 2, "没有申请主体的文件"),
          new Typed("figures DIR/a.jsonl --charset NOPE", 2, "只能是 Java 认得的编码"),
          new Typed("figures DIR/a.jsonl --as-of yesterday", 2, "--as-of yesterday：只能是"),
          new Typed(
              "figures DIR/a.jsonl --as-of 2023-01-01 --as-of 2023-01-02", 2, "--as-of 只能写一次"),
          new Typed("figures DIR/a.jsonl --pack DIR/gone", 2, "没有这个文件夹"),
          new Typed("figures DIR/a.jsonl --reading a=b", 2, "没有这个口径"),
          new Typed("figures DIR/a.jsonl --reading ab", 2, "--reading"),
          new Typed("figures DIR/a.jsonl --bands 5,1", 2, "--bands 是从小到大"),
          new Typed("figures DIR/a.jsonl --bands x", 2, "--bands 是从小到大"),
          new Typed("generate --households -3 DIR/x.jsonl", 2, "--households 要 1 以上的整数"),
          new Typed("generate --households 99999999999 DIR/x.jsonl", 2, "整数，而且不能太大"),
          new Typed("generate --households 5 DIR/no/such/x.jsonl", 2, "没有这个文件或文件夹"),
          new Typed("generate --households 5 DIR/a.jsonl", 2, "已经有这个文件，不覆盖"),
          new Typed("generate --households 5 DIR/a.jsonl/x.jsonl", 2, "路径里有一段不是文件夹"),
          new Typed("ledger DIR/a.jsonl --out DIR/a.jsonl", 2, "会改动输入"),
          new Typed("ledger DIR/a.jsonl --out DIR/plain.gz", 2, "已经有这个文件，不覆盖"),
          new Typed("ledger DIR/a.jsonl --out DIR/o2 --format pdf", 2, "只能是 csv|jsonl|xlsx|db"),
          new Typed("plan DIR/a.jsonl --household H --poorest 1", 2, "只能写其中一个"),
          new Typed("plan DIR/a.jsonl --budget lots", 2, "--budget"),
          new Typed("figures DIR/a.jsonl --lang fr", 2, "--lang fr：只能是 zh|en"),
          new Typed("figures DIR/\u001b[31mred", 2, "没有这个文件或文件夹：DIR/red"));

  @TestFactory
  Stream<DynamicTest> isAnsweredInChinese() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), "{\"applicant\":\"household\",\"id\":\"a\"}\n");
    Files.writeString(folder.resolve("plain.gz"), "no archive at all");
    Files.createDirectory(folder.resolve("empty"));
    assertThat(Runs.of("generate", "--households", "50", folder + "/whole.jsonl.gz").status())
        .isZero();
    byte[] whole = Files.readAllBytes(folder.resolve("whole.jsonl.gz"));
    Files.write(folder.resolve("torn.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));
    return ALL.stream().map(typed -> dynamicTest(typed.words(), () -> check(typed)));
  }

  private void check(Typed typed) {
    Runs run = Runs.of(typed.words().replace("DIR", folder.toString()).split(" ", -1));
    String said = run.out() + run.err();
    assertThat(said)
        .contains(typed.said().replace("DIR", folder.toString()))
        .doesNotContain("Exception", "at io.", "geheim", "\u001b", "[31m")
        .doesNotContainPattern(ENGLISH);
    assertThat(run.status()).as(said).isEqualTo(typed.status());
  }

  static boolean hasFullDevice() {
    return Files.isWritable(Path.of("/dev/full"));
  }

  /** What is written there finds no space left. */
  @Test
  @EnabledIf("hasFullDevice")
  void aDiskThatIsFullIsTold() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), "{\"applicant\":\"household\",\"id\":\"a\"}\n");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (OutputStream full = new FileOutputStream("/dev/full")) {
      int status =
          County.PROGRAM.run(
              new String[] {"figures", folder + "/a.jsonl"},
              full,
              new PrintStream(err, true, StandardCharsets.UTF_8),
              false);
      assertThat(err.toString(StandardCharsets.UTF_8)).contains("标准输出写入失败").contains("磁盘满了");
      assertThat(status).isEqualTo(ExitStatus.FAILED);
    }
  }
}
