package io.zengshou.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.zengshou.rules.BenefitCalculator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
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
          new Typed("DIR/gone.json", 2, "没有这个文件或文件夹：DIR/gone.json"),
          new Typed("DIR", 2, "这是一个文件夹，不是文件"),
          new Typed("DIR/a\u0000b", 2, "没有这个文件或文件夹"),
          new Typed("@DIR/text", 2, "没有这个文件或文件夹：@DIR/text"),
          new Typed("DIR/text", 1, "不是合规的 JSON"),
          new Typed("DIR/text DIR/text", 2, "多余的参数"),
          new Typed("--nope", 2, "没有这个选项：--nope"),
          new Typed("--json --json", 2, "--json 只能写一次"),
          new Typed("--as-of 31.12.2023", 2, "日期要写成"),
          new Typed("--pack DIR/gone", 1, "没有这个文件夹"),
          new Typed("--verify DIR/gone", 2, "没有这个文件或文件夹：DIR/gone"),
          new Typed("--verify DIR/text", 1, "不是合规的 JSON"),
          new Typed("DIR/\u001b[31mred", 2, "没有这个文件或文件夹：DIR/red"));

  @TestFactory
  Stream<DynamicTest> isAnsweredInChinese() throws IOException {
    Files.writeString(folder.resolve("text"), "x");
    return ALL.stream().map(typed -> dynamicTest(typed.words(), () -> check(typed)));
  }

  private void check(Typed typed) {
    Runs run =
        Runs.with(
            HostileInvocationsTest::load,
            "",
            typed.words().replace("DIR", folder.toString()).split(" ", -1));
    String said = run.out() + run.err();
    assertThat(said)
        .contains(typed.said().replace("DIR", folder.toString()))
        .doesNotContain("Exception", "at io.", "\u001b", "[31m")
        .doesNotContainPattern(ENGLISH);
    assertThat(run.status()).as(said).isEqualTo(typed.status());
  }

  private static BenefitCalculator load(@Nullable Path pack) {
    return pack == null ? FixedRules.of2023() : BenefitCalculator.load(pack);
  }

  @Test
  void aFaultOfOursIsToldInALineAndKeptInAFile() throws IOException {
    Runs run =
        Runs.with(
            pack -> {
              throw new IllegalStateException("no rate of production-bonus");
            },
            "");
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err().lines()).hasSize(1);
    String file = run.err().replaceAll("(?s).*详情写在 (.*)，请.*", "$1");
    assertThat(Files.readString(Path.of(file))).contains("no rate of production-bonus");
    Files.delete(Path.of(file));
  }
}
