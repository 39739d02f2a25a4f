package io.zengshou.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineTest {

  private static final String COLLECTIVE = "{\"applicant\":\"collective\",\"id\":\"C-1\"}";
  private static final String USAGE = "用法：java -jar quickstart.jar [选项] [文件|-]，选项见 --help\n";

  @Test
  void allFaultsAreToldAtOnce() {
    Runs run =
        Runs.of(
            "",
            "--lang",
            "fr",
            "--bad",
            "--as-of",
            "2023-13-01",
            "--reading",
            "x=y",
            "--reading",
            "production-base=no",
            "--reading",
            "zz",
            "--setting",
            "a=b");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            没有这个选项：--bad
            --lang fr：只能是 zh 或 en
            --as-of 2023-13-01：日期要写成 2023-09-30 的样子
            --reading zz：要写成 编号=值
            --reading x=y
              x:没有这个口径
                实际值:x
                允许:production-base
            --reading production-base=no
              production-base:没有这个选项
                实际值:no
                允许:gross, net
            --setting a=b
              a:没有这个县级设定
                实际值:a
                允许:income-plunge-threshold
            """
                + USAGE);
  }

  @Test
  void faultsAreToldInEnglishWhereEnglishIsAskedFor() {
    assertThat(Runs.of("", "--bad", "--as-of", "today", "--lang", "en").err())
        .isEqualTo(
            """
            no such option: --bad
            --as-of today: a day is written like 2023-09-30
            Usage: java -jar quickstart.jar [options] [FILE|-]; --help lists the options
            """);
  }

  @Test
  void oneFaultIsOneLineAndTheUsage() {
    assertThat(Runs.of("", "--as-of").err()).isEqualTo("--as-of 后面缺少 DATE\n" + USAGE);
    assertThat(Runs.of("", "a", "b").err()).isEqualTo("多余的参数：b\n" + USAGE);
    assertThat(Runs.of("", "--lang", "zh", "--lang", "en").err())
        .isEqualTo("--lang 只能写一次\n" + USAGE);
  }

  @Test
  void helpIsInBothLanguages() {
    Runs zh = Runs.of("", "--help");
    assertThat(zh.status()).isZero();
    assertThat(zh.err()).isEmpty();
    assertThat(zh.out())
        .contains("用法：java -jar quickstart.jar", "--setting=ID=VALUE", "30%，", "--lang en");
    assertThat(Runs.of("", "-h", "--lang=en").out())
        .contains("Usage: java -jar quickstart.jar", "a county setting")
        .doesNotContain("用法");
  }

  @Test
  void theDayTheReadingAndTheSettingReachTheCalculator() {
    Runs run =
        Runs.of(
            COLLECTIVE,
            "--json",
            "--as-of",
            "2023-06-30",
            "--reading",
            "production-base=net",
            "--setting=income-plunge-threshold=30%");
    assertThat(run.err()).isEmpty();
    assertThat(run.lines()).hasSize(1);
    assertThat(run.out())
        .contains(
            "\"asOf\":\"2023-06-30\"",
            "\"production-base\":\"net\"",
            "\"income-plunge-threshold\":\"30%\"");
  }

  @Test
  void thePackReachesTheRules() {
    List<String> folders = new ArrayList<>();
    Runs.with(
        folder -> {
          folders.add(String.valueOf(folder));
          return FixedRules.of2023();
        },
        COLLECTIVE,
        "--pack",
        "my-pack");
    assertThat(folders).containsExactly("my-pack");
  }
}
