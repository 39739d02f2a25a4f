package io.zengshou.examples.policydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
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
          new Typed("bogus", 2, "不认得：bogus"),
          new Typed("check", 2, "缺少 DIR"),
          new Typed("check DIR/gone", 1, "没有这个文件夹"),
          new Typed("check DIR/file", 1, "没有这个文件夹"),
          new Typed("check DIR/empty", 1, "缺少这个文件"),
          new Typed("test DIR/empty", 1, "缺少这个文件"),
          new Typed("check DIR/a\u0000b", 2, ""),
          new Typed("check @DIR/file", 1, "没有这个文件夹"),
          new Typed("check DIR/empty --format xml", 2, "只能是 text|json|sarif"),
          new Typed("check DIR/empty --lang", 2, "缺少 zh|en"),
          new Typed("check DIR/empty more", 2, "不认得：more"),
          new Typed("init DIR/full", 2, "文件夹不是空的，不覆盖"),
          new Typed("init DIR/file/x", 2, "路径里有一段不是文件夹"),
          new Typed("publish DIR/empty DIR/target", 1, "缺少这个文件"),
          new Typed("mutate DIR/empty", 1, "缺少这个文件"),
          new Typed("compare DIR/empty DIR/empty DIR/file", 1, "缺少这个文件"),
          new Typed("check DIR/broken", 1, "规则里不写 AND"),
          new Typed("check DIR/\u001b[31mred", 1, "DIR/[U+001B][31mred:没有这个文件夹"));

  @TestFactory
  Stream<DynamicTest> isAnsweredInChinese() throws IOException {
    Files.writeString(folder.resolve("file"), "x");
    Files.createDirectory(folder.resolve("empty"));
    Files.createDirectory(folder.resolve("full"));
    Files.writeString(folder.resolve("full/x"), "x");
    assertThat(run("init", folder + "/broken")[0]).isEqualTo("0");
    Path rules = folder.resolve("broken/support/消费帮扶.drl");
    Files.writeString(
        rules,
        Files.readString(rules)
            .replace("goodsToSell == true", "goodsToSell == true AND lifted == true"));
    return ALL.stream().map(typed -> dynamicTest(typed.words(), () -> check(typed)));
  }

  private void check(Typed typed) {
    String[] run = run(typed.words().replace("DIR/", folder + "/").split(" ", -1));
    assertThat(run[1])
        .contains(typed.said().replace("DIR/", folder + "/"))
        .doesNotContain("Exception", "at io.", "\u001b")
        // A sign that nobody sees is told by its number; its command is not left without it.
        .doesNotContainPattern("(?<!\\[U\\+001B\\])\\[31m")
        .doesNotContainPattern(ENGLISH);
    assertThat(run[0]).as(run[1]).isEqualTo(String.valueOf(typed.status()));
  }

  /** The status, and all that was said. */
  private static String[] run(String... arguments) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    int status = PolicyDesk.PROGRAM.run(arguments, stream, stream, false);
    return new String[] {String.valueOf(status), said.toString(StandardCharsets.UTF_8)};
  }
}
