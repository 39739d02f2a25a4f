package io.zengshou.examples.policydesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.drl.authoring.store.PackFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an officer reads of the applicants that rules are compared on has no birth date in it. */
class IdentityNumbersTest {

  /** That of the standard GB 11643. */
  private static final String NUMBER = "11010519491231002X";

  @Test
  void aFaultyApplicantIsFoundByItsLineNotByItsNumber(@TempDir Path folder) throws IOException {
    Path pack = folder.resolve("pack");
    PackFolder.init("shiquan-2023", pack);
    Path applicants =
        Files.writeString(
            folder.resolve("all.jsonl"),
            "{\"applicant\":\"household\",\"id\":\"" + NUMBER + "\",\"registeredPersons\":0}\n");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream screen = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    String[] compare = {"compare", pack.toString(), pack.toString(), applicants.toString()};
    PolicyDesk.PROGRAM.run(compare, screen, screen, false);
    String shown = bytes.toString(StandardCharsets.UTF_8);
    assertThat(shown).contains("第 1 行：", "registeredPersons").doesNotContain("19491231");
  }
}
