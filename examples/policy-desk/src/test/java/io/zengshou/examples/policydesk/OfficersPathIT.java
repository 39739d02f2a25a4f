package io.zengshou.examples.policydesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.drl.authoring.store.PackStore;
import io.zengshou.rules.drl.authoring.store.Reload;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.money.Money;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An officer raises the cap of the production bonus to 6,000 yuan (二(一)1), from the first copy of
 * the pack to the changed answer of a running host. The screens of the staff guide are those of
 * this run.
 */
class OfficersPathIT {

  private static final Path JAR = Path.of(System.getProperty("policy-desk.jar"));
  private static final Path SAMPLE = Path.of("../quickstart/applicants.json").toAbsolutePath();
  private static final Path GUIDES = Path.of("../../docs/staff");
  private static final Pattern DIFFERENCE =
      Pattern.compile("^  (scenarios/\\S+):(\\d+) +(\\S+) +(\\S+) +(\\S+)$", Pattern.MULTILINE);
  private static final Pattern SCREEN =
      Pattern.compile("```text\\n\\$ java -jar policy-desk.jar (.*)\\n([^`]*)```");

  private static final Applicant RICH =
      ApplicantJson.read(
          """
          {"applicant": "household", "id": "h", "lifted": true,
           "production": [{"product": "crop", "receipts": 70000}]}
          """);

  private final Path folder;
  private final Map<String, String> screens = new LinkedHashMap<>();

  OfficersPathIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void fromACopyOfThePackToAHostThatAnswersOtherwise() throws Exception {
    Files.copy(SAMPLE, folder.resolve("applicants.json"));
    assertThat(desk("init old").status()).isZero();
    assertThat(desk("init new").status()).isZero();
    assertThat(desk("init new").status()).as("nothing is overwritten").isEqualTo(2);
    assertThat(desk("publish old host").status()).isZero();
    BlockingQueue<Reload> told = new ArrayBlockingQueue<>(10);
    try (PackStore store =
        PackStore.of(folder.resolve("host"))
            .told(told::add)
            .watchedEvery(Duration.ofMillis(200))
            .open()) {
      assertThat(bonus(store.calculator())).isEqualTo(Money.yuan(5000));

      replace("new/support/种养奖补.drl", "5000元/户·年", "6000元/户年");
      Run slip = desk("check new");
      assertThat(slip.status()).isEqualTo(1);
      assertThat(slip.out()).contains("support/种养奖补.drl:6:", "6000元/户年", "^");
      assertThat(desk("check new --lang en").status()).isEqualTo(1);
      replace("new/support/种养奖补.drl", "6000元/户年", "6000元/户·年");
      assertThat(desk("check new", "check new #2").status()).isZero();

      Run failing = desk("test new");
      assertThat(failing.status()).isEqualTo(1);
      assertThat(failing.out()).contains("应为", "实为", "6000.00");
      Run refused = desk("publish new host", "publish new host #1");
      assertThat(refused.status()).isEqualTo(1);
      assertThat(refused.err()).contains("情形不成立");
      assertThat(bonus(store.calculator())).isEqualTo(Money.yuan(5000));

      confirm(failing.out());
      Run passing = desk("test new", "test new #2");
      assertThat(passing.out()).contains("不符 0");
      assertThat(passing.status()).isZero();

      drafts();

      assertThat(desk("mutate new --measure production-bonus").out())
          .containsPattern("规则改动 [1-9][0-9]* 处，情形发现 [1-9]");

      Run compared = desk("compare old new applicants.json");
      assertThat(compared.status()).isZero();
      assertThat(compared.out()).contains("种植养殖收入奖补", "+1,000.00", "二(一)1");
      assertThat(desk("compare old new applicants.json --csv").out())
          .contains("production-bonus,种植养殖收入奖补,");
      assertThat(desk("compare old new applicants.json --lang en").status()).isZero();

      assertThat(desk("publish new host").status()).isZero();
      assertThat(told.poll(60, TimeUnit.SECONDS)).isInstanceOf(Reload.Published.class);
      assertThat(bonus(store.calculator())).isEqualTo(Money.yuan(6000));
    }
    theGuidesShowThisRun();
  }

  /** What the scenarios try, and what the officer is given to confirm at the new cap. */
  private void drafts() throws Exception {
    assertThat(desk("test new --coverage").status()).isZero();
    assertThat(desk("test new --coverage --lang en").status()).isZero();
    assertThat(desk("test new --format json").out()).contains("\"failed\" : 0");
    assertThat(desk("boundaries new --measure production-bonus --lang en").status()).isZero();
    Path file = folder.resolve("new/scenarios/boundaries.yaml");
    assertThat(file).content().contains("proposed:").contains("production-bonus: 6000.00");
    Run again = desk("boundaries new --measure production-bonus", "boundaries again");
    assertThat(again.status()).as("nothing is overwritten").isEqualTo(2);
    assertThat(desk("test new", "test new #3").out()).contains("待确认");
    Files.delete(file);
    assertThat(desk("boundaries new --measure production-bonus").status()).isZero();
  }

  private static Money bonus(BenefitCalculator calculator) {
    return calculator.assess(RICH).total();
  }

  /** What the officer does who has looked at each difference and found it right. */
  private void confirm(String output) throws IOException {
    for (MatchResult each : DIFFERENCE.matcher(output).results().toList()) {
      Path file = folder.resolve("new").resolve(each.group(1));
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      int line = Integer.parseInt(each.group(2)) - 1;
      String name = each.group(3);
      String leaf = name.substring(name.lastIndexOf('.') + 1);
      String subject = name.replaceFirst("\\..*", "");
      Pattern said =
          Pattern.compile("\\b(" + leaf + "|" + subject + "): " + number(each.group(4)) + "\\b");
      String told = said.matcher(lines.get(line)).replaceFirst("$1: " + each.group(5));
      assertThat(told).as(each.group()).isNotEqualTo(lines.get(line));
      lines.set(line, told);
      Files.write(file, lines);
    }
  }

  /** A number as the program writes it or as staff do: 5000.00 or 5000. */
  private static String number(String told) {
    return Pattern.quote(told.replaceFirst("\\.00$", "")) + "(\\.00)?";
  }

  private void replace(String path, String from, String to) throws IOException {
    Path file = folder.resolve(path);
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  private void theGuidesShowThisRun() throws IOException {
    for (String guide : List.of("policy-desk.zh.md", "policy-desk.en.md")) {
      Matcher screen = SCREEN.matcher(Files.readString(GUIDES.resolve(guide)));
      int shown = 0;
      while (screen.find()) {
        shown++;
        String output = screens.get(screen.group(1));
        assertThat(output).as(guide + ": " + screen.group(1)).isNotNull();
        List<String> parts = Pattern.compile("…\\n").splitAsStream(screen.group(2)).toList();
        assertThat(output).containsSubsequence(parts);
      }
      assertThat(shown).as(guide).isGreaterThanOrEqualTo(2);
    }
  }

  private record Run(int status, String out, String err) {}

  private Run desk(String arguments) throws IOException, InterruptedException {
    return desk(arguments, arguments);
  }

  /** Runs the jar as staff do; {@code screen} is what the guides call its output. */
  private Run desk(String arguments, String screen) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // A short run does not need the second compiler.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", JAR.toString()));
    command.addAll(List.of(arguments.split(" ")));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(arguments).isTrue();
    Run run = new Run(process.exitValue(), text(out), text(err));
    screens.put(screen, run.out() + run.err());
    return run;
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
