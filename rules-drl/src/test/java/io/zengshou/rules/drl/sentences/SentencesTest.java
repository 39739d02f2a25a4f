package io.zengshou.rules.drl.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.pack.ShippedPack;
import io.zengshou.rules.text.Fault;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sentences mean by the shipped vocabulary, and what is said of those that mean nothing. */
class SentencesTest {

  private static final String SHIPPED =
      Objects.requireNonNull(ShippedPack.files().get("sentences.dsl"));
  private static final String FILE = "support/a.dslr";

  private static SentenceFile rewritten(String text) {
    return rewritten(SHIPPED, text);
  }

  private static SentenceFile rewritten(String vocabulary, String text) {
    Sentences sentences = new Sentences(Map.of("v.dsl", vocabulary), Map.of(FILE, text));
    return Objects.requireNonNull(sentences.file(FILE));
  }

  private static String condition(String sentences) {
    SentenceFile file = rewritten("规则：甲\n当\n" + sentences);
    assertThat(file.slips()).isEmpty();
    return String.join("\n", file.lines().subList(2, file.lines().size()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "家庭~Household()",
        "家庭属于脱贫户~Household( lifted == true )",
        "家庭不属于脱贫户~Household( lifted == false )",
        "家庭属于脱贫户、易地搬迁户~Household( lifted == true || relocated == true )",
        "家庭属于脱贫户，有产业发展意愿~Household( lifted == true, farmingIntent == true )",
        "家庭风险已消除并且属于脱贫户或监测户"
            + "~Household( riskEliminated == true && ( lifted == true || monitored == true ) )",
        "家庭（需要贷款或有农产品待售）并且属于脱贫户"
            + "~Household( ( creditNeeded == true || goodsToSell == true ) && lifted == true )",
        "家庭受灾损失超过100.50元~Household( disasterLoss > yuan(\"100.50\") )",
        "家庭受灾损失超过１００元。~Household( disasterLoss > yuan(\"100\") )",
        "家庭监测类别属于脱贫不稳定户、边缘易致贫户或突发严重困难户"
            + "~Household( monitoring in"
            + " (Monitoring.UNSTABLE, Monitoring.NEAR_POVERTY, Monitoring.SUDDEN_HARDSHIP) )",
        "对每名年满60周岁或未满16周岁的成员~$m : Member( age >= 60 || age < 16 )",
        "没有已就业的成员~not Member( employed == true )",
        "至少有一名有劳动能力的成员~exists Member( labour == true )",
        "前三季度人均纯收入低于去年~ThreeQuarters( $previous : previous, current < $previous )",
      })
  void aSentenceMeansOneFact(String sentence, String drl) {
    assertThat(condition(sentence)).isEqualTo(drl);
  }

  @Test
  void linesThatBeginWithADashAddToTheFactAbove() {
    assertThat(condition("对每台机械\n  // 只有蚕桑\n－ 是蚕桑机械\n- 发票单价大于零，已享受的其他补贴为零"))
        .isEqualTo(
            "$machine : MachineUnit(\n\n sericulture == true\n"
                + ", price > yuan(0), otherSubsidy == yuan(0))");
    assertThat(condition("类别是种植的经营收入合计\n- 收入超过5元\n家庭"))
        .isEqualTo(
            "accumulate( ProductionReceipt( product == Product.CROP, $r : receipts\n"
                + ", receipts > yuan(\"5\") ); $gross : totalMoney($r) )\nHousehold()");
  }

  @Test
  void whatIsWrittenInDrlStays() {
    assertThat(
            rewritten(
                    "package p;\nrule \"甲\"\n  @Rate(\"10%\") // 一\nwhen\n  > Household( lifted == true )\n"
                        + "then\n  按收入合计奖补；\nend")
                .drl())
        .isEqualTo(
            "package p;\nrule \"甲\"\n  @Rate(\"10%\") // 一\nwhen\n    Household( lifted == true )\n"
                + "then\naward.on($base);\nend");
  }

  @Test
  void figuresOfARuleCanStandOnOneLine() {
    assertThat(rewritten("规则：甲\n按10%奖补，最高5000元/户·年\n有效期：2023年1月1日至2023-12-31").drl())
        .isEqualTo(
            "rule \"甲\"\n@Rate(\"10%\") @Cap(\"5000元/户·年\")\n"
                + "@Since(\"2023-01-01\") @Until(\"2023-12-31\")");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "家庭属干脱贫户|3|5|家庭属于脱贫户",
        "家庭属于脱平户|5|3|家庭属于脱贫户",
        "家庭属于脱贫户、搬迁户|9|3|家庭属于脱贫户、易地搬迁户",
        "种养收入总计大于零|1|9|种养收入合计大于零",
        "对每项类别是蚕蛹的经营|7|2|对每项类别是蚕茧的经营",
        "对每名年满六十周岁的成员|6|2|",
        "家庭受灾损失超过100元元|9|4|",
      })
  void aSentenceThatDoesNotFitIsMarkedAndTheNearestIsTold(
      String sentence, int column, int length, String nearest) {
    SentenceFile file = rewritten("规则：甲\n当\n" + sentence + "\n家庭");
    assertThat(file.slips()).hasSize(1);
    Slip slip = file.slips().get(0);
    assertThat(slip.kind()).isEqualTo(ProblemKind.UNKNOWN_SENTENCE);
    assertThat(List.of(slip.line(), slip.column(), slip.length()))
        .isEqualTo(List.of(3, column, length));
    assertThat(slip.fault().where()).isEqualTo(FILE + ":3:" + column);
    assertThat(slip.fault().maybe() == null ? null : slip.fault().maybe().zh()).isEqualTo(nearest);
  }

  @Test
  void noGuessSaysTheOpposite() {
    Fault fault = rewritten("规则：甲\n当\n家庭不属于脱平户").slips().get(0).fault();
    assertThat(String.valueOf(fault.maybe())).contains("不属于脱贫户");
    assertThat(rewritten("规则：甲\n当\n家庭非脱贫户").slips().get(0).fault().maybe()).isNull();
  }

  @Test
  void aSentenceInTheWrongPartIsSentThere() {
    assertThat(maybe("规则：甲\n家庭属于脱贫户")).isEqualTo("这句话写在“当”的下面");
    assertThat(maybe("规则：甲\n当\n按收入合计奖补")).isEqualTo("这句话写在“那么”的下面");
    assertThat(maybe("规则：甲\n当\n家庭\n那么\n按10%奖补")).isEqualTo("这句话写在“当”的前面");
  }

  @Test
  void orAndAndWantBrackets() {
    assertThat(maybe("规则：甲\n当\n对每台机械\n- 是蚕桑机械或者发票单价为零并且已享受的其他补贴为零")).contains("括号");
  }

  private static String maybe(String text) {
    List<Slip> slips = rewritten(text).slips();
    assertThat(slips).hasSize(1);
    return Objects.requireNonNull(slips.get(0).fault().maybe()).in(Locale.CHINESE);
  }

  @Test
  void aDashBelowNothingIsTold() {
    assertThat(rewritten("规则：甲\n当\n- 是蚕桑机械").slips().get(0).fault().what().zh())
        .isEqualTo("上面没有可以补充的条件");
  }

  @Test
  void theWordsOfAnyPieceOfDrlAreFound() {
    SentenceFile file = rewritten("规则：甲\n当\n  家庭属于脱贫户，受灾损失超过100元");
    String drl = file.lines().get(2);
    assertThat(words(file, drl, "disasterLoss")).isEqualTo("受灾损失超过100元");
    assertThat(words(file, drl, "\"100\"")).isEqualTo("超过100元");
    assertThat(words(file, drl, "100")).isEqualTo("100");
    assertThat(words(file, drl, "lifted == true")).isEqualTo("脱贫户");
    assertThat(words(file, drl, "Household")).isEqualTo("家庭属于脱贫户，受灾损失超过100元");
    assertThat(file.source(2, 1, 4)).isEqualTo(new SentenceFile.Words(1, 1));
  }

  private static String words(SentenceFile file, String drl, String piece) {
    SentenceFile.Words words =
        Objects.requireNonNull(file.source(3, drl.indexOf(piece) + 1, piece.length()));
    String line = "  家庭属于脱贫户，受灾损失超过100元";
    return line.substring(words.column() - 1, words.column() - 1 + words.length());
  }

  @Test
  void nothingThatNobodyWroteMakesItRunForEver() {
    String deep =
        """
        [when]{a}=Household( {a} )
        [*][a]x{b}{b2}=lifted == {b}{b}{b2}
        [*][b]x{c}{c2}={c}{c}{c}{c2}
        [*][c]x{d}{d2}={d}{d}{d2}
        [*][d]x{文字}{文字2}{文字3}=true{文字}{文字2}{文字3}
        """;
    // Of this thread alone: other tests run beside it.
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begun = threads.getCurrentThreadCpuTime();
    rewritten(deep, "规则：甲\nwhen\n" + ("x".repeat(299) + "\n").repeat(30));
    rewritten(SHIPPED, "规则：甲\n当\n" + ("家庭属于" + "脱贫户、".repeat(70) + "\n").repeat(20));
    rewritten(SHIPPED, "规则：甲\n当\n" + ("家庭" + "（".repeat(140) + "\n").repeat(20));
    rewritten(SHIPPED, "家庭".repeat(1 << 20));
    assertThat((threads.getCurrentThreadCpuTime() - begun) / 1_000_000_000).isLessThan(6);
  }
}
