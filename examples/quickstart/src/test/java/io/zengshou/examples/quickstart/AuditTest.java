package io.zengshou.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --verify} says of a file that {@code --json} wrote. */
class AuditTest {

  private static final String HOUSEHOLD =
      "{\"applicant\":\"household\",\"id\":\"SQ-1\",\"lifted\":true}\n";
  private static final String COLLECTIVE = "{\"applicant\":\"collective\",\"id\":\"C-1\"}\n";
  private static final String RESULTS = Runs.of(HOUSEHOLD + COLLECTIVE, "--json", "-").out();

  private final Path file;

  AuditTest(@TempDir Path folder) {
    this.file = folder.resolve("results.jsonl");
  }

  private Runs verify(String results, String applicants, String... args) throws IOException {
    Files.writeString(file, results);
    String[] all = new String[args.length + 3];
    all[0] = "--verify";
    all[1] = file.toString();
    all[2] = "-";
    System.arraycopy(args, 0, all, 3, args.length);
    return Runs.of(applicants, all);
  }

  @Test
  void theSameRulesAndFactsGiveTheSame() throws IOException {
    Runs run = verify(RESULTS, HOUSEHOLD + COLLECTIVE);

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            SQ-1  2023-09-30  一致：规则、资料、结果都与回执相同
            C-1  2023-09-30  一致：规则、资料、结果都与回执相同

            回执 2 份：一致 2，不一致 0，找不到申请主体 0，读不了 0；没有回执的申请主体 0 个。
            """);
  }

  @Test
  void aFileFromAnotherSystemIsReadAsItIs() throws IOException {
    Runs run = verify("\uFEFF" + RESULTS.replace("\n", "\r\n"), HOUSEHOLD + COLLECTIVE);

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  @Test
  void theDayAndTheReadingsAreThoseOfTheReceipt() throws IOException {
    String results =
        Runs.of(
                HOUSEHOLD,
                "--json",
                "--as-of",
                "2023-06-30",
                "--reading",
                "production-base=net",
                "-")
            .out();

    Runs run = verify(results, HOUSEHOLD, "--lang", "en");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("SQ-1  2023-06-30  Same: rules, facts and result are those of the receipt\n");
  }

  @Test
  void changedFactsAreTold() throws IOException {
    Runs run = verify(RESULTS, HOUSEHOLD.replace("true", "false") + COLLECTIVE);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("SQ-1  2023-09-30  不一致\n")
        .containsPattern("\n  申请主体资料  [0-9a-f]{12}…  [0-9a-f]{12}…\n")
        .contains("C-1  2023-09-30  一致", "回执 2 份：一致 1，不一致 1");
  }

  @Test
  void aLineThatWasTamperedWithIsRefusedAndTheOthersAreVerified() throws IOException {
    Runs run =
        verify(RESULTS.replace("4999.90", "9999.90"), HOUSEHOLD + COLLECTIVE, "--lang", "en");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("receipt on line 1\n  receipt.assessmentSha256: ")
        .contains("Maybe the assessment was changed after it was written");
    assertThat(run.out())
        .contains(
            "C-1  2023-09-30  Same",
            "the same 1, different 0, applicant not given 0, refused 1. Applicants without a"
                + " receipt: 1.");
  }

  @Test
  void aReceiptOfAnApplicantThatIsNotGivenIsNoSuccess() throws IOException {
    Runs run = verify(RESULTS, HOUSEHOLD);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("有回执但没有申请主体：C-1\n");
    assertThat(run.out()).contains("一致 1，不一致 0，找不到申请主体 1");
  }

  @Test
  void anEmptyFileVerifiesNothing() throws IOException {
    Runs run = verify("", HOUSEHOLD);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("没有回执可核对\n");
  }

  @Test
  void jsonIsOneVerificationALine() throws IOException {
    Runs run = verify(RESULTS, HOUSEHOLD + COLLECTIVE, "--json");

    assertThat(run.status()).isZero();
    assertThat(run.lines())
        .containsExactly(
            "{\"applicant\":\"SQ-1\",\"asOf\":\"2023-09-30\",\"same\":true,\"differences\":[]}",
            "{\"applicant\":\"C-1\",\"asOf\":\"2023-09-30\",\"same\":true,\"differences\":[]}");
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    Runs run = Runs.of(HOUSEHOLD, "--verify", "none.jsonl", "-");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("读不了输入：没有这个文件或文件夹：none.jsonl\n");
  }

  @Test
  void choicesThatTheReceiptsMakeAreRefused() {
    Runs run = Runs.of("", "--verify", "-", "--as-of", "2023-06-30", "-", "--lang", "en");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            """
            --verify takes day, readings and settings from the receipts: it goes without --as-of, \
            --reading, --setting, --changes and --sensitivity
            standard input is read once: receipts and applicants cannot both be -
            """);
  }
}
