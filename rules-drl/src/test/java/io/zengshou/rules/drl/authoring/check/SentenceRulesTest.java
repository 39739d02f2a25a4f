package io.zengshou.rules.drl.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zengshou.rules.InvalidPackException;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.drl.authoring.mutation.Mutant;
import io.zengshou.rules.drl.authoring.mutation.Mutations;
import io.zengshou.rules.drl.engine.DroolsCalculator;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.drl.pack.PackLoader;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.money.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack with rules in sentences beside rules in DRL: what is told of it, and what is refused. */
class SentenceRulesTest {

  private static final String FILE = "support/奖补.dslr";
  private static final String VOCABULARY =
      """
      [keyword]规则:{文字}=rule "{文字}"
      [keyword]当=when
      [keyword]那么=then
      [keyword]结束=end
      [keyword]措施:{措施}=@Measure({措施})
      [keyword]按{数额}奖补=@Rate("{数额}")
      [keyword]最高{数额}=@Cap("{数额}")
      [keyword]有效期:{日期}至{日期2}=@Since("{日期}") @Until("{日期2}")
      [*][措施]奖补="bonus"
      [*][措施]奖励="reward"
      [when]家庭{家庭}=Household( {家庭} )
      [*][家庭]属于脱贫户=lifted == true
      [*][家庭]受灾损失超过{数}元=disasterLoss > yuan("{数}")
      [when]{措施}的收入合计=Base( measure == {措施}, $base : amount )
      [when]{措施}的重量合计=WeightBase( measure == {措施}, $weight : weight )
      [then]按收入合计奖补=award.on($base);
      [then]按重量合计奖补=award.on($weight);
      [then]附上说明=note.attach();
      """;
  private static final String RULE =
      """
      # 一 奖补
      规则：收入奖补
        措施：奖补
        按10%奖补，最高5000元/户·年
        有效期：2023年1月1日至2023年12月31日
      当
        家庭属于脱贫户
        奖补的收入合计
      那么
        按收入合计奖补
      结束
      """;
  private static final Applicant RICH =
      ApplicantJson.read(
          """
          {"applicant": "household", "id": "h", "lifted": true,
           "production": [{"product": "crop", "receipts": 900000}]}
          """);

  private final Path folder;

  SentenceRulesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Map<String, String> files(String vocabulary, String rules) {
    Map<String, String> files = new LinkedHashMap<>();
    PackFiles small = SmallPack.with("");
    small.paths().forEach(path -> files.put(path, Objects.requireNonNull(small.text(path))));
    files.remove(SmallPack.FILE);
    files.put("sentences.dsl", vocabulary);
    files.put(FILE, rules);
    return files;
  }

  private static String report(String rules) {
    PackFiles files = PackFiles.of(files(VOCABULARY, rules));
    return ReportText.of(PackReport.of("test", files), Locale.CHINESE);
  }

  @Test
  void sentencesAndDrlMakeOnePack() {
    PackFiles files = PackFiles.of(files(VOCABULARY, RULE));
    assertThat(PackReport.of("test", files).problems()).isEmpty();
    Assessment assessment = DroolsCalculator.of(PackLoader.fromFiles("test", files)).assess(RICH);
    // 10% of 900,000 is 90,000, held to 5,000.
    assertThat(assessment.total()).isEqualTo(Money.yuan(5000));
    assertThat(PackLoader.compile("test", files).classes()).isNotEmpty();
  }

  @Test
  void theVocabularyAndTheSentencesCountInTheDigest() {
    String plain = PackFiles.of(files(VOCABULARY, RULE)).sha256();
    assertThat(PackFiles.of(files(VOCABULARY + "# 一\n", RULE)).sha256()).isNotEqualTo(plain);
    assertThat(PackFiles.of(files(VOCABULARY, RULE + "# 一\n")).sha256()).isNotEqualTo(plain);
  }

  @Test
  void filesFromWindowsTellTheSame() throws IOException {
    String slip = RULE.replace("脱贫户", "脱平户");
    for (Map.Entry<String, String> file : files(VOCABULARY, slip).entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.writeString(path, "\uFEFF" + file.getValue().replace("\n", "\r\n"));
    }
    PackReport report = PackReport.of(folder);
    assertThat(ReportText.of(report, Locale.CHINESE))
        .isEqualTo(report(slip))
        .isEqualTo(
            """
            support/奖补.dslr:7:5:词汇的 [家庭] 里没有这个说法 [错误 unknown-sentence]
              7 |   家庭属于脱平户
                |       ^^^^^^^^^^
              实际值:属于脱平户
              允许:属于脱贫户、受灾损失超过{数}元
              可能:家庭属于脱贫户
            错误 1 处，提醒 0 处。
            """);
  }

  @Test
  void aFigureThatIsWrongIsMarkedInTheSentence() {
    assertThat(report(RULE.replace("5000元/户·年", "5000元")))
        .isEqualTo(
            """
            support/奖补.dslr:4:10:数值或单位不对（这句话的意思:@Rate("10%") @Cap("5000元")） [错误 wrong-figure]
              4 |   按10%奖补，最高5000元
                |              ^^^^^^^^^^
              实际值:@Cap("5000元")
              允许:5000元/户·年, 1000元/台
              可能:只认上面的写法,也不换算;别的单位先折算成它们
            错误 1 处，提醒 0 处。
            """);
  }

  @Test
  void aNameThatThePackDoesNotHaveIsMarkedInTheSentence() {
    assertThat(report(RULE.replace("奖补的收入合计", "奖励的收入合计")))
        .contains(
            """
              8 |   奖励的收入合计
                |   ^^^^
              实际值:reward
            """);
  }

  @Test
  void aSentenceThatNeedsAnotherNamesIt() {
    assertThat(report(RULE.replace("按收入合计奖补", "按重量合计奖补")))
        .isEqualTo(
            """
            support/奖补.dslr:10:3:前面缺少说到它的一句（这句话的意思:award.on($weight);） [错误 unknown-variable]
              10 |   按重量合计奖补
                 |   ^^^^^^^^^^^^^^
              实际值:$weight
              可能:{措施}的重量合计
            错误 1 处，提醒 0 处。
            """);
  }

  @Test
  void aWarningIsMarkedInTheSentence() {
    assertThat(report(RULE.replace("家庭属于脱贫户", "家庭属于脱贫户，受灾损失超过100.5元")))
        .contains("[提醒 figure-in-condition]", "7 |   家庭属于脱贫户，受灾损失超过100.5元")
        .contains("\n    |                   ^^^^^^^^^^^^^^^^^^^\n");
  }

  @Test
  void twoSentencesThatSayTwoThingsAreRefused() {
    assertThat(report(RULE.replace("结束", "附上说明\n结束"))).contains("[错误 not-one-verb]", "10 |");
  }

  @Test
  void aRuleThatDoesNotEndIsTold() {
    assertThat(report(RULE.replace("结束\n", "") + RULE.replace("收入奖补", "另一条")))
        .contains("support/奖补.dslr:10:3:规则没有 end");
  }

  @Test
  void aFaultyVocabularyIsToldAloneAndAtItsLine() {
    PackFiles files =
        PackFiles.of(files(VOCABULARY.replace("lifted ==", "lited =="), RULE.replace("脱贫", "脱平")));
    assertThat(ReportText.of(PackReport.of("test", files), Locale.ENGLISH))
        .isEqualTo(
            """
            sentences.dsl:12:14: Household has no such attribute [error unknown-attribute]
              12 | [*][家庭]属于脱贫户=lited == true
                 |                     ^^^^^
              actual: lited
              allowed: lifted, monitoring, riskEliminated, relocated, relocatedIntoTown, \
            registeredPersons, operatingCosts, insured, disasterLoss, creditNeeded, goodsToSell, \
            farmingIntent, scaledProduction, monitored, atRisk, farms
              Maybe lifted
            Errors: 1, warnings: 0.
            """);
  }

  @Test
  void sentencesWithoutAVocabularyAreRefused() {
    Map<String, String> files = files(VOCABULARY, RULE);
    files.remove("sentences.dsl");
    assertThat(ReportText.of(PackReport.of("test", PackFiles.of(files)), Locale.CHINESE))
        .startsWith("support/奖补.dslr:规则包里没有词汇");
  }

  @Test
  void changesOfASentenceShowTheSentenceAndWhatItMeans() {
    PackFiles files = PackFiles.of(files(VOCABULARY, RULE));
    List<Mutant> mutants = Mutations.of(PackLoader.fromFiles("test", files), files);
    Mutant dropped =
        mutants.stream()
            .filter(each -> each.change().startsWith("收入奖补: (1) lifted == true"))
            .findFirst()
            .orElseThrow();
    assertThat(dropped.where()).isEqualTo("support/奖补.dslr:7");
    assertThat(dropped.before()).isEqualTo("家庭属于脱贫户 （Household( lifted == true )）");
    assertThat(dropped.after()).isEqualTo("Household(  )");
    assertThat(mutants)
        .filteredOn(each -> each.after().contains("@Cap(\"5000.01元/户·年\")"))
        .extracting(Mutant::where)
        .containsExactly("support/奖补.dslr:4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[when]家庭富裕=eval( true )",
        "[when]家庭富裕=Household( eval( System.exit(1) == null ) )",
        "[when]家庭富裕=Household( lifted.getClass() == true )",
        "[when]家庭富裕=Household() from java.util.List.of()",
        "[when]家庭富裕=Household(); then end rule \"x\" when Household()",
        "[when]家庭富裕=java.lang.Runtime()",
        "[when]家庭富裕=forall( Household( lifted == true ) )",
        "[when]家庭富裕=accumulate( Household(), init( int x = 0; ) action( ) reverse( ) result( x ) )",
        "[when]家庭富裕=Household( lifted == true ) do[x]",
        "[when]家庭富裕=Household( \\u006cifted == true )",
        "[then]家庭富裕=Runtime.getRuntime().exec(\"x\");",
        "[then]家庭富裕=award.on($base); System.exit(1);",
        "[then]家庭富裕=award.on($base); award.on($base);",
        "[then]家庭富裕=award.getClass();",
        "[then]家庭富裕=award.on(Class.forName(\"x\"));",
        "[then]家庭富裕=while (true) \\{ \\}",
        "[then]家庭富裕=drools.getKieRuntime().halt();",
        "[then]家庭富裕=insert(new Object());",
        "[keyword]家庭富裕=import java.lang.Runtime;",
        "[keyword]家庭富裕=function void f() \\{ System.exit(1); \\}",
        "[keyword]家庭富裕=global java.util.List x;",
        "[keyword]家庭富裕=declare X end",
        "[keyword]家庭富裕=dialect \"mvel\"",
        "[keyword]家庭富裕=@Rate(System.getProperty(\"x\"))",
        "[keyword]家庭富裕=package x; import java.util.List;",
        "[*][家庭]富裕=lifted == true ) eval( true",
        "[*][家庭]富裕=lifted == true || System.exit(1) == null",
      })
  void aHostileVocabularyIsRefusedWhereItStandsUsedOrNot(String entry) {
    String where = entry.startsWith("[keyword]") ? "当\n" : "按收入合计奖补\n";
    for (String rules : new String[] {RULE, RULE.replace(where, "家庭富裕\n" + where)}) {
      PackFiles files = PackFiles.of(files(VOCABULARY + entry + "\n", rules));
      PackReport report = PackReport.of("test", files);
      assertThat(report.problems())
          .anyMatch(problem -> problem.place().toString().startsWith("sentences.dsl:19"));
      assertThatThrownBy(() -> PackLoader.fromFiles("test", files))
          .isInstanceOf(InvalidPackException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  > eval( true )",
        "  > Household( lifted == true || System.exit(1) == null )",
        "  > $o : Object()",
        "  家庭受灾损失超过1\") || System.exit(\"1元",
        "  家庭受灾损失超过1)元",
        "  家庭属于脱贫户) eval(true",
        "  家庭属于脱贫户 )\n  > eval( true",
        "那么\n  > Runtime.getRuntime().exec(\"x\");\n结束\n规则：乙\n当\n家庭属于脱贫户",
        "那么\n  > award.on($base);\n按收入合计奖补\n结束\n规则：乙\n当\n家庭属于脱贫户",
        "结束\nimport java.lang.Runtime;\n规则：乙\n当",
        "结束\n> function void f() { }\n规则：乙\n当",
        "结束\n> query \"q\" Household() end\n规则：乙\n当",
        "  家庭属于脱贫户 \\u0065val(true)",
        "  家庭属于脱贫户\u202E",
        "  家庭属于脱贫户\0",
      })
  void hostileSentencesAreRefused(String lines) {
    PackFiles files = PackFiles.of(files(VOCABULARY, RULE.replace("  家庭属于脱贫户", lines)));
    assertThat(PackReport.of("test", files).isUsable()).isFalse();
    assertThatThrownBy(() -> PackLoader.fromFiles("test", files))
        .isInstanceOf(InvalidPackException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "规则：甲\" @Rate(\"x",
        "规则：甲 // \" eval",
        "按10\") @Cap(\"1元奖补",
      })
  void wordsOfTheHeadStayWords(String line) {
    String rules = RULE.replace("规则：收入奖补", line.startsWith("规则") ? line : "规则：收入奖补\n" + line);
    PackReport report = PackReport.of("test", PackFiles.of(files(VOCABULARY, rules)));
    boolean comment = line.contains("//");
    assertThat(report.isUsable()).isEqualTo(comment);
  }
}
