package io.zengshou.rules.drl.authoring.scenario;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.text.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenarios in Excel files: the same as in YAML, and every fault at its cell. */
class ScenarioSheetsTest {

  private static final String DEFAULTS =
      """
      household: {relocated: false, registeredPersons: 2}
      member: {age: 40, employed: true}
      """;

  private static final String MEASURES =
      """
      - {id: production-bonus, title: {zh: 种植养殖收入奖补, en: production bonus}}
      - {id: classified-assistance, title: {zh: 低保分类施保, en: classified assistance}}
      """;

  private static final @Nullable Object[] GROUPS = {
    "情形", null, null, "口径", "设定", "已知", null, null, null, null, "应为", null, null, null
  };
  private static final @Nullable Object[] HEADINGS = {
    "名称", "来源", "日期", "production-base", "income-plunge-threshold",
    "是脱贫户", "种养经营1.经营类别", "production[0].receipts", "members[1].age", "家庭成员2.已就业",
    "种植养殖收入奖补", "种植养殖收入奖补.最多", "低保分类施保", "income.after.perCapita"
  };

  /** How a test fills a sheet. */
  private interface Filling {
    void fill(Worksheet sheet);
  }

  @Test
  void aRowIsTheSameScenarioAsInYaml() throws IOException {
    Scenario row =
        only(
            sheet -> {
              row(sheet, 0, GROUPS);
              row(sheet, 1, HEADINGS);
              row(
                  sheet,
                  2,
                  "一句话",
                  "算例 1",
                  LocalDate.of(2023, 6, 30),
                  "net",
                  0.3,
                  "是",
                  "种植",
                  26984.1,
                  16,
                  false,
                  2698.41,
                  "2698.41",
                  "不符合",
                  13492.05);
              sheet.style(2, 2).format("yyyy\"年\"m\"月\"d\"日\"").set();
              sheet.style(2, 4).format("0%").set();
            });
    Scenario yaml =
        Scenarios.of(
                files(
                    """
                    - name: 一句话
                      source: 算例 1
                      as-of: 2023-06-30
                      readings: {production-base: net}
                      settings: {income-plunge-threshold: 30%}
                      given:
                        lifted: true
                        production: [{product: crop, receipts: 26984.1}]
                        members: [{}, {age: 16, employed: false}]
                      expect:
                        production-bonus: {amount: 2698.41, most: 2698.41}
                        classified-assistance: ineligible
                        income: {after: {perCapita: 13492.05}}
                    """))
            .all()
            .get(0);
    assertThat(row.given()).isEqualTo(yaml.given());
    assertThat(row.asOf()).isEqualTo(yaml.asOf());
    assertThat(row.readings()).isEqualTo(yaml.readings());
    assertThat(row.settings()).isEqualTo(yaml.settings());
    assertThat(told(row)).containsExactlyInAnyOrderElementsOf(told(yaml));
    assertThat(row.where()).isEqualTo("scenarios/表.xlsx!情形!A3");
    assertThat(row.claims().get(0).where()).isEqualTo("scenarios/表.xlsx!情形!K3");
  }

  /** A double is no amount: a sum in Excel ends a last bit beside the fen that it shows. */
  @ParameterizedTest
  @CsvSource({"26984.1", "0.1", "4999.99", "1234567890.12", "49999.95", "70000"})
  void amountsAreExact(double amount) throws IOException {
    Scenario row =
        only(
            sheet -> {
              row(sheet, 0, "情形", null, "已知", "应为");
              row(sheet, 1, "名称", "来源", "operatingCosts", "合计");
              row(sheet, 2, "甲", "一", Math.nextUp(Math.nextUp(amount)), amount);
            });
    Money exact = Money.yuan(new java.math.BigDecimal(Double.toString(amount)).toPlainString());
    assertThat(((Household) row.given()).operatingCosts()).isEqualTo(exact);
    assertThat(row.claims().get(0).expected()).isEqualTo(exact.toString());
  }

  @Test
  void titlesEmptyRowsAndOtherSheetsAreNoScenarios() throws IOException {
    PackFiles files =
        xlsx(
            Map.of(
                "情形",
                sheet -> {
                  sheet.value(0, 0, "种养奖补的情形，2023年");
                  row(sheet, 2, "情形", null, "已知", "应为");
                  row(sheet, 3, "名称", "来源", "lifted", "合计");
                  row(sheet, 5, " 甲\u00a0", "一", true, 0);
                  row(sheet, 100_000, "乙", "一", "不详", 0);
                },
                "说明",
                sheet -> sheet.value(0, 0, "随便写"),
                "旧的",
                sheet -> {
                  sheet.value(0, 0, "藏起来的");
                  sheet.setVisibilityState(VisibilityState.HIDDEN);
                },
                "空的",
                sheet -> {}));
    List<Scenario> all = Scenarios.of(files).all();
    assertThat(all).extracting(Scenario::name).containsExactly("甲", "乙");
    assertThat(all.get(1).where()).isEqualTo("scenarios/表.xlsx!情形!A100001");
    assertThat(((Household) all.get(1).given()).lifted()).isNull();
  }

  @Test
  void everyFaultIsToldAtItsCellAllAtOnce() throws IOException {
    assertThat(
            faults(
                sheet -> {
                  row(sheet, 0, "情形", null, "已知", null, null, null, "应为", null);
                  row(
                      sheet,
                      1,
                      "名称",
                      "来原",
                      "liftd",
                      "registeredPersons",
                      "种养经营1.经营类别",
                      "registeredPersons",
                      "种植养殖收入奖",
                      "合计");
                  row(sheet, 2, "甲", null, null, "三", "稻子", null, null, "很多");
                  row(sheet, 3, null, null, null, 2.5, null, null, null, 0);
                }))
        .containsExactly(
            "B2 没有这一栏 来原 → 来源",
            "C2 没有这个事实 liftd → lifted",
            "F2 这一栏写了两次 registeredPersons → 前一栏在 D2",
            "G2 没有这项措施 种植养殖收入奖 → 种植养殖收入奖补",
            "A3 缺少 source null → null",
            "H3 不是金额 很多 → null",
            "D3 registeredPersons",
            "E3 production[0].product",
            "A4 缺少 name null → null",
            "A4 缺少 source null → null",
            "D4 registeredPersons");
  }

  @Test
  void aFaultOfAnEntryIsToldAtItsOwnColumn() throws IOException {
    assertThat(
            faults(
                sheet -> {
                  row(sheet, 0, "情形", null, "已知", null, "应为");
                  row(sheet, 1, "名称", "来源", "members[0].age", "members[1].age", "合计");
                  row(sheet, 2, "甲", "一", 40, 400, 0);
                }))
        .singleElement()
        .asString()
        .startsWith("D3 members[");
  }

  @Test
  void formulasCountByTheirValueAndOneWithoutIsRefused() throws IOException {
    Filling formula =
        sheet -> {
          row(sheet, 0, "情形", null, "已知", "应为");
          row(sheet, 1, "名称", "来源", "lifted", "合计");
          row(sheet, 2, "甲", "一", true, null);
          sheet.formula(2, 3, "1000*0.1");
        };
    assertThat(faults(formula)).contains("D3 公式还没有算出值 =1000*0.1 → null");
  }

  /** As Excel writes them: 45107 is 2023-06-30, formulas have their values beside them. */
  @Test
  void cellsAsExcelItselfWritesThem() throws IOException {
    byte[] sheet =
        RawSheet.of(
            RawSheet.words("A1", "情形")
                + RawSheet.words("D1", "设定")
                + RawSheet.words("E1", "已知")
                + RawSheet.words("G1", "应为"),
            RawSheet.words("A2", "名称")
                + RawSheet.words("B2", "来源")
                + RawSheet.words("C2", "日期")
                + RawSheet.words("D2", "income-plunge-threshold")
                + RawSheet.words("E2", "lifted")
                + RawSheet.words("F2", "operatingCosts")
                + RawSheet.words("G2", "合计"),
            "<c r=\"A3\" t=\"str\"><f>\"甲\"</f><v>甲</v></c>"
                + RawSheet.words("B3", "一")
                + "<c r=\"C3\" s=\"1\"><v>45107</v></c><c r=\"D3\" s=\"2\"><v>0.3</v></c>"
                + "<c r=\"E3\" t=\"b\"><v>1</v></c>"
                + "<c r=\"F3\"><f>1.1*3</f><v>3.3000000000000003</v></c>"
                + "<c r=\"G3\"><f>0.1+0.2</f><v>0.30000000000000004</v></c>");
    Scenario row = Scenarios.of(files("[]\n").with("scenarios/表.xlsx", sheet)).all().get(0);
    assertThat(row.name()).isEqualTo("甲");
    assertThat(row.asOf()).isEqualTo(LocalDate.of(2023, 6, 30));
    assertThat(row.settings()).containsEntry("income-plunge-threshold", "30%");
    Household given = (Household) row.given();
    assertThat(given.lifted()).isTrue();
    assertThat(given.operatingCosts()).isEqualTo(Money.yuan("3.3"));
    assertThat(row.claims().get(0).expected()).isEqualTo("0.30");
  }

  @Test
  void errorsAndTimesAreRefused() throws IOException {
    byte[] sheet =
        RawSheet.of(
            RawSheet.words("A1", "情形") + RawSheet.words("D1", "应为"),
            RawSheet.words("A2", "名称")
                + RawSheet.words("B2", "来源")
                + RawSheet.words("C2", "日期")
                + RawSheet.words("D2", "合计"),
            RawSheet.words("A3", "甲")
                + "<c r=\"C3\" s=\"1\"><v>45107.5</v></c>"
                + "<c r=\"D3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>");
    PackFiles files = files("[]\n").with("scenarios/表.xlsx", sheet);
    assertThatThrownBy(() -> Scenarios.of(files))
        .isInstanceOfSatisfying(
            InvalidScenariosException.class,
            e ->
                assertThat(e.faults().stream().map(ScenarioSheetsTest::told))
                    .contains("C3 日期里有几点几分 45107.5 → null", "D3 单元格里是错误值 =1/0 → null"));
  }

  @Test
  void mergedRowsAreRefused() throws IOException {
    assertThat(
            faults(
                sheet -> {
                  row(sheet, 0, "情形", null, "已知", "应为");
                  row(sheet, 1, "名称", "来源", "lifted", "合计");
                  row(sheet, 2, "甲", "一", true, 0);
                  row(sheet, 3, "乙", "一", null, 0);
                  sheet.range(0, 0, 0, 1).merge();
                  sheet.range(2, 2, 3, 2).merge();
                }))
        .containsExactly("C3:C4 合并了单元格：只有左上角一格有值 null → 取消合并，每行都写", "A4 缺少 given null → null");
  }

  @Test
  void aSheetWithoutHeadingsAndAFileThatIsNoneAreRefused() throws IOException {
    assertThat(faults(sheet -> sheet.value(0, 0, "名称")))
        .singleElement()
        .asString()
        .startsWith("A1 没有表头");
    PackFiles files = files("[]\n").with("scenarios/表.xlsx", new byte[] {1, 2, 3});
    assertThatThrownBy(() -> Scenarios.of(files))
        .isInstanceOfSatisfying(
            InvalidScenariosException.class,
            e -> assertThat(e.in(Locale.CHINESE)).contains("scenarios/表.xlsx:不是能读的 Excel 文件"));
  }

  @Test
  void aDraftPendsAndTheDigestOfThePackCoversTheSheet() throws IOException {
    Filling draft =
        sheet -> {
          row(sheet, 0, "情形", null, "已知", "待确认");
          row(sheet, 1, "名称", "来源", "lifted", "合计");
          row(sheet, 2, "甲", "一", true, 0);
        };
    PackFiles files = xlsx(Map.of("情形", draft));
    assertThat(Scenarios.of(files).unconfirmed()).containsExactly("scenarios/表.xlsx!情形!A3");
    assertThat(files.sha256())
        .isNotEqualTo(files("[]\n").sha256())
        .isEqualTo(
            files
                .with("scenarios/表.xlsx", requireNonNull(files.bytes("scenarios/表.xlsx")))
                .sha256());
  }

  private static List<String> told(Scenario scenario) {
    return scenario.claims().stream()
        .map(claim -> claim.name() + "=" + claim.expected())
        .filter(claim -> !claim.endsWith("status=eligible"))
        .toList();
  }

  private static Scenario only(Filling filling) throws IOException {
    List<Scenario> all = Scenarios.of(xlsx(Map.of("情形", filling))).all();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static List<String> faults(Filling filling) throws IOException {
    PackFiles files = xlsx(Map.of("情形", filling));
    List<String> told = new ArrayList<>();
    assertThatThrownBy(() -> Scenarios.of(files))
        .isInstanceOfSatisfying(
            InvalidScenariosException.class, e -> e.faults().forEach(f -> told.add(told(f))));
    return told;
  }

  private static String told(Fault fault) {
    String where = fault.where().replace("scenarios/表.xlsx!情形!", "");
    if (where.contains(" ")) {
      return where;
    }
    String maybe = fault.maybe() == null ? "null" : fault.maybe().zh();
    return where + " " + fault.what().zh() + " " + fault.actual() + " → " + maybe;
  }

  private static PackFiles files(String yaml) {
    return PackFiles.of(
        Map.of(
            "measures.yaml", MEASURES,
            "scenarios/defaults.yaml", DEFAULTS,
            "scenarios/a.yaml", yaml));
  }

  private static PackFiles xlsx(Map<String, Filling> sheets) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      new TreeMap<>(sheets).forEach((name, filling) -> filling.fill(workbook.newWorksheet(name)));
    }
    return files("[]\n").with("scenarios/表.xlsx", bytes.toByteArray());
  }

  private static void row(Worksheet sheet, int row, @Nullable Object... values) {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value instanceof String words) {
        sheet.value(row, i, words);
      } else if (value instanceof Number number) {
        sheet.value(row, i, number);
      } else if (value instanceof Boolean yes) {
        sheet.value(row, i, yes);
      } else if (value instanceof LocalDate day) {
        sheet.value(row, i, day);
      }
    }
  }
}
