package io.zengshou.examples.policydesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.drl.authoring.store.PackStore;
import io.zengshou.rules.drl.authoring.store.Reload;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.money.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An officer raises the cap of the production bonus to 6,000 yuan (二(一)1), from the first copy of
 * the pack to the changed answer of a running host. The screens of the staff guide are those of
 * this run.
 */
class OfficersPathIT {

  private static final Path SAMPLE = Path.of("../quickstart/applicants.json").toAbsolutePath();
  private static final Pattern DIFFERENCE =
      Pattern.compile("^  (scenarios/\\S+):(\\d+) +(\\S+) +(\\S+) +(\\S+)$", Pattern.MULTILINE);

  private static final Applicant RICH =
      ApplicantJson.read(
          """
          {"applicant": "household", "id": "h", "lifted": true,
           "production": [{"product": "crop", "receipts": 70000}]}
          """);

  private final Path folder;
  private final OfficersDesk desk;

  OfficersPathIT(@TempDir Path folder) {
    this.folder = folder;
    this.desk = new OfficersDesk(folder);
  }

  @Test
  void fromACopyOfThePackToAHostThatAnswersOtherwise() throws Exception {
    Files.copy(SAMPLE, folder.resolve("applicants.json"));
    assertThat(desk.run("init old").status()).isZero();
    assertThat(desk.run("init new").status()).isZero();
    assertThat(desk.here("init new", "init new #2").status())
        .as("nothing is overwritten")
        .isEqualTo(2);
    assertThat(desk.run("publish old host").status()).isZero();
    BlockingQueue<Reload> told = new ArrayBlockingQueue<>(10);
    try (PackStore store =
        PackStore.of(folder.resolve("host"))
            .told(told::add)
            .watchedEvery(Duration.ofMillis(200))
            .open()) {
      assertThat(bonus(store.calculator())).isEqualTo(Money.yuan(5000));

      desk.replace("new/support/种养奖补.drl", "5000元/户·年", "6000元/户年");
      OfficersDesk.Run slip = desk.run("check new");
      assertThat(slip.status()).isEqualTo(1);
      assertThat(slip.out()).contains("support/种养奖补.drl:6:", "6000元/户年", "^");
      assertThat(desk.here("check new --lang en").status()).isEqualTo(1);
      desk.replace("new/support/种养奖补.drl", "6000元/户年", "6000元/户·年");
      assertThat(desk.run("check new", "check new #2").status()).isZero();

      OfficersDesk.Run failing = desk.run("test new");
      assertThat(failing.status()).isEqualTo(1);
      assertThat(failing.out()).contains("应为", "实为", "6000.00");
      OfficersDesk.Run refused = desk.run("publish new host", "publish new host #1");
      assertThat(refused.status()).isEqualTo(1);
      assertThat(refused.err()).contains("情形不成立");
      assertThat(bonus(store.calculator())).isEqualTo(Money.yuan(5000));

      confirm(failing.out());
      OfficersDesk.Run passing = desk.run("test new", "test new #2");
      assertThat(passing.out()).contains("不符 0");
      assertThat(passing.status()).isZero();

      drafts();

      OfficersDesk.Run misspelt = desk.here("mutate new --measure productoin-bonus");
      assertThat(misspelt.status()).isEqualTo(2);
      assertThat(misspelt.err()).contains("规则包里没有这个措施", "可能:production-bonus");
      OfficersDesk.Run unknown = desk.here("test new --format xml");
      assertThat(unknown.status()).isEqualTo(2);
      assertThat(unknown.err()).contains("--format xml：只能是 text|json");
      assertThat(desk.run("mutate new --measure production-bonus").out())
          .containsPattern("规则改动 [1-9][0-9]* 处，情形发现 [1-9]");

      OfficersDesk.Run compared = desk.run("compare old new applicants.json");
      assertThat(compared.status()).isZero();
      assertThat(compared.out()).contains("种植养殖收入奖补", "+1,000.00", "二(一)1");
      assertThat(desk.here("compare old new applicants.json --csv").out())
          .contains("production-bonus,种植养殖收入奖补,");
      assertThat(desk.here("compare old new applicants.json --lang en").status()).isZero();

      nothingOfOthersIsTouched();
      assertThat(desk.run("publish new host").status()).isZero();
      Reload reload;
      do {
        // On a busy machine the folder may be seen half written first.
        reload = told.poll(60, TimeUnit.SECONDS);
        assertThat(reload).as("told").isNotNull();
      } while (!(reload instanceof Reload.Published));
      assertThat(bonus(store.calculator())).isEqualTo(Money.yuan(6000));
    }
    desk.isShownIn("policy-desk.zh.md", "policy-desk.en.md");
  }

  /** What the scenarios try, and what the officer is given to confirm at the new cap. */
  private void drafts() throws Exception {
    assertThat(desk.here("test new --coverage").status()).isZero();
    assertThat(desk.here("test new --coverage --lang en").status()).isZero();
    assertThat(desk.here("test new --format json").out()).contains("\"failed\" : 0");
    assertThat(desk.here("boundaries new --measure production-bonus --lang en").status()).isZero();
    Path file = folder.resolve("new/scenarios/boundaries.yaml");
    assertThat(file).content().contains("proposed:").contains("production-bonus: 6000.00");
    OfficersDesk.Run again =
        desk.here("boundaries new --measure production-bonus", "boundaries again");
    assertThat(again.status()).as("nothing is overwritten").isEqualTo(2);
    assertThat(desk.here("test new", "test new #3").out()).contains("待确认");
    Files.delete(file);
    assertThat(desk.here("boundaries new --measure production-bonus").status()).isZero();
  }

  /** What once deleted all YAML files and rules below the folder that the officer stood in. */
  private void nothingOfOthersIsTouched() throws Exception {
    Path others = Files.writeString(folder.resolve("docker-compose.yaml"), "services: {}\n");
    OfficersDesk.Run inside = desk.run("publish new .");
    assertThat(inside.status()).isEqualTo(2);
    assertThat(inside.err()).contains("一个在另一个里面", "规则包以外的文件夹");
    assertThat(others).hasContent("services: {}");
    Path among = Files.writeString(folder.resolve("host/docker-compose.yaml"), "services: {}\n");
    OfficersDesk.Run refused = desk.here("publish new host", "publish new host #3");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("docker-compose.yaml", "什么也没有动");
    assertThat(among).hasContent("services: {}");
    Files.delete(among);
  }

  private static Money bonus(BenefitCalculator calculator) {
    return calculator.assess(RICH).total();
  }

  /** What the officer does who has looked at each difference and found it right. */
  private void confirm(String output) throws IOException {
    Set<String> confirmed = new HashSet<>();
    for (MatchResult each : DIFFERENCE.matcher(output).results().toList()) {
      // A case of several days stands there once, and is told of each day.
      if (!confirmed.add(each.group().replaceAll(" +", " "))) {
        continue;
      }
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
}
