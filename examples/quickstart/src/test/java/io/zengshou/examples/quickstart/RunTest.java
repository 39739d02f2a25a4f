package io.zengshou.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.InvalidPackException;
import io.zengshou.rules.explain.TextTable;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {

  private static final String HOUSEHOLD =
      """
      {"applicant":"household","id":"SQ-1","township":"池河镇","village":"双桑村","head":"王秀英",\
      "monitoring":"unstable","riskEliminated":false,"members":[{"id":"m1","name":"王秀英"}],\
      "machines":[{"id":"j1","name":"割桑机"}]}
      """;
  private static final String BAD =
      "{\"applicant\":\"household\",\"id\":\"SQ-2\",\"liftd\":true}\n";
  private static final String COLLECTIVE =
      "{\"applicant\":\"collective\",\"id\":\"C-1\",\"name\":\"双桑合作社\"}\n";

  @Test
  void tellsAHouseholdInChinese() {
    Runs run = Runs.of(HOUSEHOLD, "-");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            SQ-1  王秀英  池河镇双桑村  脱贫不稳定户（风险未消除），1人
            ----------------------------------------------------------------------------------------------------
            可得资金
              种植养殖收入奖补  符合      4,999.90元        二(一)1  县农业农村局等
            兜底保障筛查（由民政部门审核确认）
              农村低保          待审核       80.00元        二(一)1  县农业农村局等
            可享服务
              岗位推送          符合    王秀英              二(一)1  县农业农村局等
            需跟进事项
              人均低于8500元    跟进                        二(一)1  县农业农村局等
            待定事项
              蚕桑机械补贴      待定    0.00 至 1,000.00元  二(一)1  县农业农村局等
                缺少：机械（割桑机）的发票单价；口径未定：A2 奖补基数、A9
            不符合 1 项，无需跟进 0 项
            不在有效期 1 项，有效期 2023-01-01 至 2023-12-31
            收入（元）        测算前     测算后  待定按最多计
              经营性收入   30,000.00  34,999.90     35,999.90
              工资性收入        0.00       0.00          0.00
              财产性收入        0.00       0.00          0.00
              转移性收入        0.00       0.00          0.00
              合计         30,000.00  34,999.90     35,999.90
              人均（5人）   6,000.00   6,999.98      7,199.98
            下一步先问
              机械（割桑机）的发票单价  1,000.00元待定，连同其他情况  蚕桑机械补贴
            资金合计 4,999.90元（待定最多 5,999.90元）；兜底筛查合计 80.00元

            共测算 1 个申请主体，拒绝 0 个。资金合计 4,999.90元（待定最多 5,999.90元）；兜底筛查合计 80.00元。
            """);
  }

  /** Nothing is no answer: whoever asked may have named the wrong file. */
  @Test
  void anInputWithoutAnyApplicantIsTold() {
    for (String nobody : List.of("\n", "[]", "\uFEFF")) {
      Runs run = Runs.of(nobody, "-", "--lang", "en");
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .isEqualTo(
              """
              -: there is no applicant
                allowed: at least one applicant
                Maybe the file is empty, or not the one meant
              """);
    }
  }

  @Test
  void severalApplicantsOnOneLineAreAllAssessed() {
    Runs run = Runs.of(HOUSEHOLD.strip() + COLLECTIVE.strip() + BAD, "-", "--lang", "en");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("Applicants assessed: 2, refused: 1.");
  }

  @Test
  void tellsAHouseholdInEnglish() {
    Runs run = Runs.of(HOUSEHOLD, "-", "--lang", "en");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            SQ-1  王秀英  池河镇双桑村  lifted but unstable (at risk), 1 person
            ----------------------------------------------------------------------------------------------------
            Money
              production bonus   eligible    4,999.90 yuan        二(一)1  Agriculture Bureau et al.
            Guarantees, screened (civil affairs decides)
              allowance          screened       80.00 yuan        二(一)1  Agriculture Bureau et al.
            Services
              job leads          eligible  王秀英                 二(一)1  Agriculture Bureau et al.
            To be acted on
              low income         act                              二(一)1  Agriculture Bureau et al.
            Undetermined
              machinery subsidy  open      0.00 to 1,000.00 yuan  二(一)1  Agriculture Bureau et al.
                Missing: invoice price of machine (割桑机); Not settled: A2 base of the bonus, A9
            Not eligible: 1; nothing to act on: 0
            Not in force: 1; in force from 2023-01-01 to 2023-12-31
            Income (yuan)       before      after    at most
              operating      30,000.00  34,999.90  35,999.90
              wage                0.00       0.00       0.00
              property            0.00       0.00       0.00
              transfer            0.00       0.00       0.00
              total          30,000.00  34,999.90  35,999.90
              per head of 5   6,000.00   6,999.98   7,199.98
            To ask next
              invoice price of machine (割桑机)  1,000.00 yuan open, with other facts  machinery subsidy
            Money in all 4,999.90 yuan (at most 5,999.90 yuan); guarantees screened 80.00 yuan

            Applicants assessed: 1, refused: 0. Money in all 4,999.90 yuan (at most 5,999.90 yuan); guarantees
            screened 80.00 yuan.
            """);
  }

  @Test
  void aBadApplicantDoesNotStopTheOthers() {
    Runs run = Runs.of(HOUSEHOLD + BAD + COLLECTIVE, "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("SQ-1  王秀英", "C-1  双桑合作社  村集体", "共测算 2 个申请主体，拒绝 1 个。")
        .doesNotContain("SQ-2");
    assertThat(run.err()).startsWith("第 2 个申请主体（第 2 行）：SQ-2\n").contains("liftd", "lifted");
    assertThat(Runs.of(HOUSEHOLD + BAD, "-", "--lang=en").err())
        .startsWith("applicant 2 (line 2): SQ-2\n");
  }

  @Test
  void jsonIsOneAssessmentALineAndNothingElse() {
    Runs run = Runs.of(HOUSEHOLD + BAD + COLLECTIVE, "--json", "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.lines()).hasSize(2).allMatch(line -> line.startsWith("{\"applicant\":"));
    assertThat(run.out()).endsWith("}\n");
  }

  @Test
  void jsonEnclosesTheReceiptAndWhatToAsk() {
    assertThat(Runs.of(HOUSEHOLD, "--json", "-").out())
        .contains(
            "\"receipt\":{\"applicant\":\"SQ-1\"",
            "\"questions\":[{\"path\":\"machines[j1].price\",\"unlimited\":false")
        .doesNotContain("\"sensitivity\"");
    assertThat(Runs.of(COLLECTIVE, "--json", "--sensitivity", "-").out())
        .contains("\"receipt\":", "\"sensitivity\":[{\"switch\":\"production-base\"")
        .doesNotContain("\"questions\"");
  }

  @Test
  void nobodyIsStudiedForChangesThatNobodyAskedFor() {
    AtomicInteger assessments = new AtomicInteger();
    String general =
        "{\"applicant\":\"household\",\"id\":\"H\",\"lifted\":false,\"monitoring\":\"none\","
            + "\"production\":[{\"product\":\"crop\",\"receipts\":26984}]}\n";
    for (String json : List.of("--json", "--lang=zh")) {
      assertThat(Runs.counting(assessments, general, json, "-").out())
          .doesNotContain("\"changes\":")
          .doesNotContain("若 是否脱贫户");
      assertThat(assessments).hasValue(1);
      assertThat(Runs.counting(assessments, general, json, "--changes", "-").out())
          .containsAnyOf(
              "\"changes\":[{\"measure\":\"production-bonus\",\"path\":\"lifted\"",
              "若 是否脱贫户 由“否”变为“是”");
      assertThat(assessments).hasValueGreaterThan(10);
    }
  }

  @Test
  void otherReadingsAreTriedWhereAskedFor() {
    assertThat(Runs.of(HOUSEHOLD, "-", "--sensitivity").out())
        .contains("\n换一种口径\n  其他选择（1 种）都不改变结果\n\n");
  }

  @Test
  void noLineIsWiderThanAHundredColumns() {
    for (String language : List.of("zh", "en")) {
      assertThat(Runs.of("", "--lang", language).lines())
          .hasSizeGreaterThan(100)
          .allMatch(line -> TextTable.widthOf(line) <= Page.WIDTH)
          .allMatch(line -> line.equals(line.stripTrailing()));
    }
  }

  @Test
  void withoutAFileWhatIsPipedInIsReadElseTheSample() {
    assertThat(Runs.of(COLLECTIVE, "--json").lines()).hasSize(1);
    assertThat(Runs.of("", "--json").lines()).hasSizeGreaterThanOrEqualTo(30);
  }

  @Test
  void readsAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "[" + COLLECTIVE + "]");
    assertThat(Runs.of("", file.toString(), "--json").lines()).hasSize(1);
    Runs none = Runs.of("", folder.resolve("none.json").toString());
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.out()).isEmpty();
    assertThat(none.err()).startsWith("读不了输入").contains("none.json", "没有这个文件");
    assertThat(Runs.of("", folder.toString(), "--lang", "en").err())
        .contains("a folder and no file");
  }

  @Test
  void allFaultsOfAPackAreTold() {
    Runs run =
        Runs.with(
            folder -> {
              throw new InvalidPackException(
                  String.valueOf(folder),
                  List.of(
                      Fault.of("a.drl:3", new Text("错一", "first")),
                      Fault.of("b.drl:9", new Text("错二", "second"))));
            },
            "",
            "--pack",
            "my-pack");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("a.drl:3", "错一", "b.drl:9", "错二");
  }

  @Test
  void aReaderThatHadEnoughIsNoError() {
    assertThat(statusWhereWritingFails("Broken pipe")).isEqualTo("0 ");
    assertThat(statusWhereWritingFails("No space left on device"))
        .isEqualTo("2 标准输出写入失败：磁盘满了，腾出空间再试\n");
  }

  private static String statusWhereWritingFails(String message) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(message);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Quickstart.run(
            new String[] {"-"},
            new ByteArrayInputStream(HOUSEHOLD.getBytes(StandardCharsets.UTF_8)),
            new Console(broken, err),
            folder -> FixedRules.of2023());
    return status + " " + err.toString(StandardCharsets.UTF_8);
  }
}
