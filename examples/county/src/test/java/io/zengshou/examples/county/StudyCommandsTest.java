package io.zengshou.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.examples.console.Program;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code county reform} and {@code county breakpoints}: what they print, and when they refuse. */
class StudyCommandsTest {

  private static final String HOUSEHOLDS =
      """
      {"applicant": "household", "id": "甲", "township": "池河镇", "lifted": true, "registeredPersons": 1, "operatingCosts": 0, "subsistence": {"assetsWithinLimits": false}, "production": [{"product": "crop", "receipts": 49999}]}
      {"applicant": "household", "id": "乙", "township": "池河镇", "lifted": true, "registeredPersons": 1, "operatingCosts": 0, "subsistence": {"assetsWithinLimits": false}, "production": [{"product": "crop", "receipts": 70000}]}
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init") // by JUnit
  private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void population() throws IOException {
    // A byte order mark and line ends of Windows, as a spreadsheet's export may have them.
    Files.writeString(folder.resolve("all.jsonl"), "\uFEFF" + HOUSEHOLDS.replace("\n", "\r\n"));
  }

  @Test
  void aReformIsWrittenAsCsv() {
    assertThat(run("reform", "all.jsonl", "--parameter", "production-bonus.cap=6000元/户·年", "--csv"))
        .isEqualTo(Program.FINE);
    // 4,999.90 + 5,000 before; 6,000 instead of 5,000 after.
    assertThat(printed().lines())
        .contains(
            "种植养殖收入奖补封顶 6000元/户·年,all,,2,9999.90,10999.90,0.00,0.00,1,0",
            "种植养殖收入奖补封顶 6000元/户·年,township,池河镇,2,9999.90,10999.90,0.00,0.00,1,0",
            "种植养殖收入奖补封顶 6000元/户·年,decile,6,1,5000.00,6000.00,0.00,0.00,1,0");
  }

  @Test
  void aReformIsWrittenAsJson() {
    assertThat(run("reform", "all.jsonl", "--reading", "production-base=net", "--json"))
        .isEqualTo(Program.FINE);
    assertThat(printed())
        .startsWith("{\"reform\":{\"title\":{\"zh\":\"production-base=net\"")
        .contains(
            "\"readings\":{\"production-base\":\"net\"}", "\"crossings\":{\"line\":\"8500.00\"");
  }

  @Test
  void aFileThatBeginsWithAByteOrderMarkIsAReform() throws IOException {
    Files.writeString(
        folder.resolve("cap.json"),
        "\uFEFF{\"title\": {\"zh\": \"降\"}, \"parameters\": {\"production-bonus.cap\":"
            + " \"1000元/户·年\"}}");
    assertThat(run("reform", "all.jsonl", "--reform", "cap.json")).isEqualTo(Program.FINE);
    assertThat(printed()).contains("方案：降", "-7,999.90");
  }

  @Test
  void allThatIsWrongWithAReformIsTold() {
    assertThat(
            run(
                "reform",
                "all.jsonl",
                "--parameter",
                "production-bonus.cap=6000元",
                "--reading",
                "production-bas=net"))
        .isEqualTo(Program.FAILED);
    assertThat(told()).contains("parameters.production-bonus.cap", "可能:production-base");
  }

  @Test
  void aReformOfNothingIsNotUnderstood() {
    assertThat(run("reform", "all.jsonl")).isEqualTo(Program.FAILED);
    assertThat(told()).contains("--parameter");
  }

  @Test
  void aFaultyLineIsToldAndTheOthersAreStudied() throws IOException {
    Files.writeString(folder.resolve("all.jsonl"), "{\"applicant\": \"household\"}\n" + HOUSEHOLDS);
    assertThat(run("reform", "all.jsonl", "--reading", "production-base=net", "--csv"))
        .isEqualTo(Program.FOUND);
    assertThat(told()).contains(":1：");
    assertThat(printed()).contains("all,,2,");
  }

  @Test
  void breakpointsAreToldOfTheHouseholdThatIsNamed() {
    assertThat(along("甲", "production[0].receipts", "0", "60000")).isEqualTo(Program.FINE);
    assertThat(printed()).contains("50,000.00元", "达到封顶", "10% → 0%");
  }

  @Test
  void whatCannotBeFollowedIsToldWithWhatWasMeant() {
    assertThat(along("丙", "lifted", "0", "1")).isEqualTo(Program.FAILED);
    assertThat(told()).contains("没有这一户：丙");
    assertThat(along("甲", "production[0].recepts", "0", "1")).isEqualTo(Program.FAILED);
    assertThat(told()).contains("production[0].receipts");
    assertThat(along("甲", "production[0].receipts", "无", "1.234")).isEqualTo(Program.FAILED);
    assertThat(told()).contains("--from", "--to");
    assertThat(along("甲", "production[0].receipts", "2", "1")).isEqualTo(Program.FAILED);
    assertThat(told()).contains("--from 比 --to 大");
  }

  private int along(String household, String path, String from, String to) {
    return run(
        "breakpoints",
        "all.jsonl",
        "--household",
        household,
        "--along",
        path,
        "--from",
        from,
        "--to",
        to);
  }

  private int run(String... arguments) {
    String[] whole = arguments.clone();
    for (int i = 0; i < whole.length; i++) {
      if (whole[i].endsWith(".jsonl") || whole[i].endsWith(".json")) {
        whole[i] = folder.resolve(whole[i]).toString();
      }
    }
    return County.PROGRAM.run(whole, stream(out), stream(err), false);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
