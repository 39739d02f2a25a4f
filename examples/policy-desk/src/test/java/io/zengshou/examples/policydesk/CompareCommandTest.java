package io.zengshou.examples.policydesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.examples.console.Program;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

  private static final String PACK = "../../rules-drl/src/main/resources/packs/shiquan2023";

  /** “No differences” would be true of nobody. */
  @Test
  void anInputWithoutAnyApplicantIsTold(@TempDir Path folder) throws IOException {
    Path nobody = Files.writeString(folder.resolve("nobody.json"), "[]");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        PolicyDesk.PROGRAM.run(
            new String[] {"compare", PACK, PACK, nobody.toString(), "--lang", "en"},
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    assertThat(status).isEqualTo(Program.FOUND);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("there is no applicant");
  }
}
