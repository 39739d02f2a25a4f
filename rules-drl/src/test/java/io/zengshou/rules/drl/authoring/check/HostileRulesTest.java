package io.zengshou.rules.drl.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.zengshou.rules.InvalidPackException;
import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.drl.pack.PackLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Rules that want to do more than rules may: each is refused in words, and none is run. */
class HostileRulesTest {

  /**
   * Of the checking thread itself, as other tests run beside it. Far more than any takes: compilers
   * are slow when they are first loaded.
   */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** Ends a check that would never end, however busy the machine is. */
  private static final Duration NEVER = Duration.ofMinutes(5);

  private static final String HARM = "System.setProperty(\"zengshou.hostile\", \"1\");";

  private final Path folder;

  HostileRulesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void thereAreMoreThanAHundred() {
    assertThat(texts()).hasSizeGreaterThan(100);
  }

  @TestFactory
  Stream<DynamicTest> noneGetsThrough() {
    return texts().entrySet().stream()
        .map(text -> dynamicTest(text.getKey(), () -> refused(text.getKey(), text.getValue())));
  }

  @Test
  void theSameWithoutMischiefIsSound() {
    assertThat(PackReport.of("test", pack("then: x", "award.on($base);")).problems()).isEmpty();
    assertThat(PackReport.of("test", pack("when: x", "Household()")).problems()).isEmpty();
    assertThat(PackReport.of("test", pack("head: x", "@Source(\"一\")")).problems()).isEmpty();
  }

  @Test
  void threeEntriesCanBeCombinedAndNoFourth() {
    assertThat(PackReport.of("test", pack("when: x", "Member()\n".repeat(3))).problems()).isEmpty();
    assertThat(PackReport.of("test", pack("when: x", "Member()\n".repeat(4))).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(ProblemKind.TOO_MANY_COMBINATIONS);
              assertThat(problem.fault().in(Locale.CHINESE)).contains("实际值:4", "允许:至多 3");
            });
    // What is looked through for one that is there is combined with nothing.
    String looked =
        "Member()\nMember()\nMember()\n" + "exists Member()\nnot Transfer()\n".repeat(3);
    assertThat(PackReport.of("test", pack("when: x", looked)).errors()).isZero();
  }

  @TestFactory
  Stream<DynamicTest> monstersAreRefusedBeforeTheyAreParsed() {
    Map<String, String> monsters = new LinkedHashMap<>();
    String open = "(".repeat(100_000);
    monsters.put("when: deep brackets", "Household( " + open + ")".repeat(100_000) + " )");
    monsters.put("when: brackets on many lines", "Household( " + "(\n".repeat(5_000));
    monsters.put("when: a nested not", "not( ".repeat(2_000) + "Household()" + " )".repeat(2_000));
    monsters.put(
        "when: a line of a megabyte", "Household( lifted == true" + " ".repeat(1 << 20) + ")");
    monsters.put(
        "when: many alternatives",
        "Household( " + "lifted == true ||\n".repeat(40_000) + "lifted == true )");
    monsters.put("then: a long chain", "award.on($base" + ".x()\n".repeat(50_000) + ");");
    monsters.put("then: many verbs", "award.on($base);\n".repeat(30_000));
    monsters.put("then: calls without end", "award.on(" + "f()\n".repeat(3_000) + ");");
    monsters.put("then: a NUL", "award.on($base\0);");
    monsters.put("then: turned round", "award.on($base); // \u202E ;txet");
    monsters.put("then: a blank without width", "award.on($ba\u200Bse);");
    monsters.put("then: code behind a comment that only Java ends", "award.on($base); //\r" + HARM);
    monsters.put(
        "then: code behind a comment that only editors end", "award.on($base); //\u2028" + HARM);
    monsters.put("then: a new page", "\f" + HARM);
    monsters.put("then: the end of a DOS file", "award.on($base); \u001A " + HARM);
    monsters.put("when: a comment that only Java ends", "Household( //\r" + HARM + "\n )");
    monsters.put("when: every member with every other", "Member()\n".repeat(12));
    monsters.put("when: every entry with every member", "Member() Transfer() Payment() Member()");
    monsters.put("file: a lone NUL", "\0");
    monsters.put("file: nothing but quotes", "\"".repeat(10_001));
    monsters.put("file: nothing but comments", "/*".repeat(100_000));
    return monsters.entrySet().stream()
        .map(text -> dynamicTest(text.getKey(), () -> refused(text.getKey(), text.getValue())));
  }

  @Test
  void aPathOutOfThePackIsNoStage() {
    for (String path : new String[] {"../support/x.drl", "/support/x.drl", "support/../../x.drl"}) {
      Map<String, String> files = files(SmallPack.withVerb("award.on($base);"));
      files.put(path, Objects.requireNonNull(files.remove(SmallPack.FILE)));
      assertThat(PackReport.of("test", PackFiles.of(files)).isUsable()).as(path).isFalse();
    }
  }

  @Test
  void aLinkOutOfTheFolderIsRefused() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside.drl"), "secret");
    Path pack = Files.createDirectory(folder.resolve("pack"));
    Files.createSymbolicLink(pack.resolve("x.drl"), outside);
    assertThatThrownBy(() -> PackReport.of(pack))
        .isInstanceOf(InvalidPackException.class)
        .hasMessageContaining("x.drl")
        .hasMessageNotContaining("secret");
  }

  @Test
  void yamlThatGrowsWhenItIsReadIsRefused() {
    Map<String, String> files = files(SmallPack.withVerb("award.on($base);"));
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("a" + i + ": &a" + i + " [")
          .append(("*a" + (i - 1) + ", ").repeat(8))
          .append("x]\n");
    }
    files.put("pack.yaml", bomb.toString());
    assertThat(PackReport.of("test", PackFiles.of(files)).isUsable()).isFalse();
    files.put("pack.yaml", "[".repeat(100_000));
    assertThat(PackReport.of("test", PackFiles.of(files)).isUsable()).isFalse();
  }

  private static void refused(String name, String text) {
    PackFiles files = pack(name, text);
    PackReport report = Assertions.assertTimeoutPreemptively(NEVER, () -> inTime(files));
    assertThat(report.errors()).isPositive();
    assertThatThrownBy(() -> PackLoader.fromFiles("test", files))
        .isInstanceOf(InvalidPackException.class);
    assertThat(System.getProperty("zengshou.hostile")).isNull();
  }

  private static PackReport inTime(PackFiles files) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begun = threads.getCurrentThreadCpuTime();
    PackReport report = PackReport.of("test", files);
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - begun)).isLessThan(LONGEST);
    return report;
  }

  private static PackFiles pack(String name, String text) {
    String part = name.substring(0, name.indexOf(':'));
    return switch (part) {
      case "then" -> SmallPack.withVerb(text);
      case "when" -> SmallPack.withCondition(text);
      case "head" ->
          SmallPack.withRules(
              SmallPack.rule(
                  "first",
                  SmallPack.FIGURES + "\n    " + text,
                  "2023-01-01",
                  "2023-12-31",
                  "Household()"));
      default -> SmallPack.with(text);
    };
  }

  private static Map<String, String> files(PackFiles pack) {
    Map<String, String> files = new LinkedHashMap<>();
    for (String path : pack.paths()) {
      files.put(path, Objects.requireNonNull(pack.text(path)));
    }
    return files;
  }

  private static Map<String, String> texts() {
    try (InputStream in = HostileRulesTest.class.getResourceAsStream("hostile.txt")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Map<String, String> texts = new LinkedHashMap<>();
      for (String section : all.split("(?m)^== ", -1)) {
        int end = section.indexOf('\n');
        if (end > 0) {
          texts.put(section.substring(0, end), section.substring(end + 1).stripTrailing());
        }
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
