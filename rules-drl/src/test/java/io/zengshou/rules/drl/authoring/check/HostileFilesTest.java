package io.zengshou.rules.drl.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import io.zengshou.rules.InvalidPackException;
import io.zengshou.rules.drl.authoring.scenario.InvalidScenariosException;
import io.zengshou.rules.drl.authoring.scenario.Scenarios;
import io.zengshou.rules.drl.authoring.scenario.Unnoticed;
import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.drl.pack.PackLimits;
import io.zengshou.rules.drl.pack.PackLoader;
import io.zengshou.rules.drl.pack.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are more than a pack can hold: refused before the work, and the limit is told. */
class HostileFilesTest {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final Path folder;

  HostileFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"scenarios/zz.yaml", "pack.yaml", "support/x.drl", "scenarios/x.xlsx"})
  void aFileOfGigabytesIsRefusedBeforeItIsRead(String path) throws IOException {
    sparse(path, 3L << 30);
    long before = allocated();
    assertThatThrownBy(() -> PackFiles.in(folder)).isInstanceOf(InvalidPackException.class);
    assertThat(allocated() - before).as("bytes allocated").isLessThan(10_000_000);
    assertThat(refusedFolder()).contains(path + ":文件太大", "3221225472", "允许:至多 ");
  }

  @Test
  void whatIsTooLargeIsToldAllAtOnce() throws IOException {
    sparse("a.drl", 100_000_000);
    sparse("b.dsl", 100_000_000);
    assertThat(refusedFolder()).contains("a.drl:文件太大", "b.dsl:文件太大", "至多 1000000");
  }

  @Test
  void filesThatAreTooMuchTogetherAreRefused() throws IOException {
    for (int i = 0; i < 31; i++) {
      sparse("scenarios/" + i + ".yaml", 1_000_000);
    }
    assertThat(refusedFolder()).contains("合起来太大", "31000000", "至多 30000000");
  }

  @Test
  void moreFilesThanAPackHasAreRefused() throws IOException {
    for (int i = 0; i <= PackLimits.FILES; i++) {
      sparse("scenarios/" + i + ".yaml", 0);
    }
    assertThat(refusedFolder()).contains("规则包的文件太多", "1001", "至多 1000");
  }

  @Test
  void aFolderThatIsNoPacksIsNotLookedThrough() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    for (int i = 0; i <= PackLimits.ENTRIES; i++) {
      Files.createFile(folder.resolve(".git/" + i));
    }
    assertThat(PackFiles.in(folder).paths()).as("hidden folders are no part").isEmpty();
    for (int i = 0; i <= PackLimits.ENTRIES; i++) {
      Files.move(folder.resolve(".git/" + i), folder.resolve(i + ".txt"));
    }
    assertThat(refusedFolder()).contains("文件夹里的东西太多", "至多 10000");
  }

  @Test
  void foldersThatAreTooDeepAreRefused() throws IOException {
    Files.createDirectories(folder.resolve("a/".repeat(PackLimits.FOLDERS_DEEP)));
    assertThat(PackFiles.in(folder).paths()).isEmpty();
    Files.createDirectories(folder.resolve("a/".repeat(50)));
    assertThat(refusedFolder()).contains("文件夹套得太深", "至多 10");
  }

  @Test
  void aPackIsReadWhereALinkPointsToItsFolder() throws IOException {
    Path pack = Files.createDirectory(folder.resolve("pack-2"));
    Files.writeString(pack.resolve("pack.yaml"), "id: x\n");
    Path link = Files.createSymbolicLink(folder.resolve("current"), pack);
    assertThat(PackFiles.in(link).paths()).containsExactly("pack.yaml");
  }

  /** All kinds of YAML files of a pack; the ones that a few of them stand for fill no memory. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "pack.yaml",
        "measures.yaml",
        "actions.yaml",
        "scenarios/defaults.yaml",
        "scenarios/x.yaml"
      })
  void anchorsAreRefusedInEveryFile(String path) {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a" + i + ": &a" + i + " [")
          .append(("*a" + (i - 1) + ", ").repeat(8))
          .append("x]\n");
    }
    assertThat(refused(path, bomb.toString())).contains(path + ":1:", "不用锚点和别名", "&a0", "*a28");
    assertThat(refused(path, "a: 1\nproduction: &p [*p]\n")).contains(path + ":2:", "&p", "*p");
    assertThat(refused(path, "? &k {*k : 1}\n: 2\n")).contains("不用锚点和别名");
  }

  @Test
  void aScenarioThatGrowsOrHoldsItselfIsRefused() {
    String head =
        """
        - name: 某户
          source: 算例
          expect: {total: 0}
          given:
        """;
    StringBuilder bomb = new StringBuilder("    production0: &a0 [{product: crop}]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("    production" + i + ": &a" + i + " [")
          .append(("*a" + (i - 1) + ", ").repeat(8))
          .append("{}]\n");
    }
    assertThat(refusedScenario(head + bomb)).contains("不用锚点和别名");
    assertThat(refusedScenario(head + "    production: &p [*p]\n")).contains("scenarios/x.yaml:5:");
  }

  @Test
  void anchorsAreRefusedInReasonsToo() {
    PackFiles files = PackFiles.of(Map.of("scenarios/unnoticed.yaml", "- &p [*p]\n"));
    assertThatThrownBy(() -> Unnoticed.of(files))
        .isInstanceOf(InvalidScenariosException.class)
        .hasMessageContaining("scenarios/unnoticed.yaml:1");
  }

  @Test
  void numbersThatWouldFillMemoryAreRefused() {
    String scenario =
        """
        - name: 某户
          source: 算例
          given: {lifted: true, production: [{product: crop, receipts: %s}]}
          expect: {bonus: %s, total: {amount: 0}}
        """;
    String digits = "9".repeat(900_000);
    for (String number : List.of("1e999999999", "-1e-999999999", "1E99999999999", digits)) {
      assertThat(refusedScenario(scenario.formatted(number, "0")))
          .as(number)
          .contains("scenarios/x.yaml:3");
      assertThat(refusedScenario(scenario.formatted("10000", number)))
          .as(number)
          .contains("scenarios/x.yaml:4");
    }
  }

  @Test
  void yamlThatIsNestedTooDeepIsRefused() {
    for (String deep : List.of("[", "{a: ", "- ", "? ")) {
      assertThat(refused("pack.yaml", deep.repeat(200_000))).isNotEmpty();
    }
    assertThat(refused("pack.yaml", "[".repeat(51))).contains("嵌套太深", "至多 50 层");
  }

  @Test
  void moreRulesThanAPackCanHoldAreRefusedBeforeTheyAreRead() {
    Map<String, String> files = files();
    String rules = "rule \"r\" when then end\n".repeat(9_900);
    for (int i = 0; i < 10; i++) {
      files.put("support/" + i + ".drl", "package packs.small1.support;\n" + rules);
    }
    assertThat(refused(files)).contains("规则太多", "99002", "至多 2000");
  }

  /** Drools writes the rules of so large a package to several classes. */
  @Test
  void aThousandRulesInOneFileAreLoaded() {
    Map<String, String> files = files();
    StringBuilder rules = new StringBuilder("package packs.small1.base;\n");
    for (int i = 0; i < 1_001; i++) {
      rules.append(
          """
          rule "%d" @Measure("bonus") @Since("2023-01-01") @Until("2023-12-31")
          when $r : ProductionReceipt() then base.add($r.receipts()); end
          """
              .formatted(i));
    }
    files.put("base/many.drl", rules.toString());
    assertThat(PackLoader.fromFiles("test", PackFiles.of(files)).rules()).hasSizeGreaterThan(1_000);
  }

  @Test
  void aRuleThatIsTooLongForAStackOrAMethodIsRefused() {
    String condition = "Household( lifted == true%s )";
    assertThat(rule(condition.formatted("\n || registeredPersons == 3".repeat(1_000))))
        .contains("|| 和 + 太多", "至多 200");
    assertThat(rule(condition.formatted("\n, lifted == true".repeat(3_000))))
        .contains("一条规则太长", "至多 10000");
    assertThat(rule("Household( lifted == true )\n".repeat(3_000))).contains("一条规则太长");
  }

  @Test
  void aRuleOfTheGreatestLengthIsLoadedOrRefusedInWords() {
    for (String piece :
        List.of(
            "\n, lifted == true",
            "\n || registeredPersons == 2",
            "\n && registeredPersons == 2",
            "\n, registeredPersons > 1 + 1")) {
      int joints = (int) piece.chars().filter(c -> ",|&+".indexOf(c) >= 0).count();
      int times = (PackLimits.JOINTS - 20) / (piece.contains(",") ? joints : joints / 2);
      PackReport report =
          Assertions.assertTimeoutPreemptively(
              LONGEST,
              () ->
                  PackReport.of(
                      "test",
                      SmallPack.withCondition(
                          "Household( lifted == true" + piece.repeat(times) + " )")));
      assertThat(report).isNotNull();
    }
  }

  @Test
  void soManyFaultsThatNobodyReadsThemAreCounted() {
    PackReport report =
        Assertions.assertTimeoutPreemptively(
            LONGEST,
            () ->
                PackReport.of(
                    "test", SmallPack.withCondition((")".repeat(150) + "\n").repeat(60))));
    assertThat(report.problems()).hasSizeLessThanOrEqualTo(PackLimits.PROBLEMS + 1);
    assertThat(report.problems())
        .extracting(Problem::kind)
        .contains(ProblemKind.MORE, ProblemKind.UNPAIRED);
    assertThat(ReportText.of(report, Locale.CHINESE)).contains("处没有列出，先改列出的");
  }

  private static String refusedScenario(String scenarios) {
    PackFiles files =
        PackFiles.of(
            Map.of("scenarios/x.yaml", scenarios, "scenarios/defaults.yaml", "household: {}\n"));
    return Assertions.assertTimeoutPreemptively(
        LONGEST,
        () ->
            Objects.requireNonNull(
                    catchThrowableOfType(
                        InvalidScenariosException.class, () -> Scenarios.of(files)))
                .in(Locale.CHINESE));
  }

  private static String rule(String condition) {
    return refused(map(SmallPack.withCondition(condition)));
  }

  private static String refused(String path, String text) {
    Map<String, String> files = files();
    files.put(path, text);
    return refused(files);
  }

  /** What is wrong with a pack, as far as a check tells it, and soon. */
  private static String refused(Map<String, String> files) {
    return Assertions.assertTimeoutPreemptively(
        LONGEST,
        () -> {
          PackReport report = PackReport.of("test", PackFiles.of(files));
          assertThat(report.isUsable()).isFalse();
          List<String> told = new ArrayList<>();
          report.problems().forEach(problem -> told.add(problem.fault().in(Locale.CHINESE)));
          return String.join("\n", told);
        });
  }

  private String refusedFolder() {
    InvalidPackException refused =
        Assertions.assertTimeoutPreemptively(
            LONGEST,
            () ->
                Objects.requireNonNull(
                    catchThrowableOfType(InvalidPackException.class, () -> PackFiles.in(folder))));
    return refused.in(Locale.CHINESE);
  }

  private void sparse(String path, long size) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(size);
    }
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  private static Map<String, String> files() {
    return map(SmallPack.withVerb("award.on($base);"));
  }

  private static Map<String, String> map(PackFiles pack) {
    Map<String, String> files = new LinkedHashMap<>();
    for (String path : pack.paths()) {
      files.put(path, Objects.requireNonNull(pack.text(path)));
    }
    return files;
  }
}
