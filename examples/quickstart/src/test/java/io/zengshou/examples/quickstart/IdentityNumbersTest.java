package io.zengshou.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An applicant whose id is an identity number, here that of the standard GB 11643. */
class IdentityNumbersTest {

  private static final String NUMBER = "11010519491231002X";
  private static final String MASKED = "110105\\*[0-9a-z]{6}\\*002X";

  private static final String HOUSEHOLD =
      "{\"applicant\":\"household\",\"id\":\"" + NUMBER + "\",\"lifted\":true}";
  private static final String FAULTY =
      "{\"applicant\":\"household\",\"id\":\"" + NUMBER + "\",\"registeredPersons\":0}";

  @Test
  void peopleDoNotReadTheBirthDate() {
    Runs run = Runs.of(HOUSEHOLD + "\n" + FAULTY, "-");
    assertThat(run.out()).containsPattern(MASKED).doesNotContain("19491231");
    assertThat(run.err())
        .containsPattern(MASKED)
        .contains("第 2 个申请主体（第 2 行）")
        .doesNotContain("19491231");
  }

  @Test
  void programsReadTheNumberAndAReceiptIsVerifiedByIt(@TempDir Path folder) throws IOException {
    String json = Runs.of(HOUSEHOLD, "-", "--json").out();
    assertThat(json).contains(NUMBER);
    Path receipts = Files.writeString(folder.resolve(NUMBER + ".jsonl"), json);
    Runs verified = Runs.of(HOUSEHOLD, "-", "--verify", receipts.toString());
    assertThat(verified.status()).as(verified.err()).isZero();
    assertThat(verified.out()).contains("一致 1").containsPattern(MASKED).doesNotContain("19491231");
    Runs lost = Runs.of("", "-", "--verify", receipts.toString());
    assertThat(lost.out() + lost.err()).containsPattern(MASKED).doesNotContain("19491231");
  }

  @Test
  void whoeverAsksForTheNumberSeesIt() {
    assertThat(Runs.of(HOUSEHOLD, "-", "--show-ids").out()).contains(NUMBER);
  }

  @Test
  void theKeyIsThatOfAFile(@TempDir Path folder) throws IOException {
    Path key = Files.writeString(folder.resolve("key"), "the key of a whole county");
    String first = Runs.of(HOUSEHOLD, "-", "--id-key", key.toString()).out();
    assertThat(first)
        .containsPattern(MASKED)
        .isEqualTo(Runs.of(HOUSEHOLD, "-", "--id-key=" + key).out());
    Runs none = Runs.of(HOUSEHOLD, "-", "--id-key", folder.resolve("nowhere").toString());
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("--id-key");
  }
}
