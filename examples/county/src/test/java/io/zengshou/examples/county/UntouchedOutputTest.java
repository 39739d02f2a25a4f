package io.zengshou.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.examples.console.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is made or changed before the input has been opened and found to be in order. */
class UntouchedOutputTest {

  private static final String HOUSEHOLD = "{\"applicant\":\"household\",\"id\":\"a\"}\n";

  /**
   * Every command that writes anything, with what it writes; there is something already in some.
   */
  private static final List<String> COMMANDS =
      List.of(
          "ledger IN --out NEW --format csv,jsonl,xlsx,db",
          "ledger IN --out NEW --format db --db jdbc:h2:DB",
          "convert IN NEW",
          "convert IN NEW.jsonl",
          "convert IN jdbc:h2:DB",
          "figures IN --out OLD",
          "plan IN --out OLD",
          "plan IN --household a --out OLD",
          "report IN --out OLD",
          "reform IN --reading production-base=net",
          "breakpoints IN --household a --along registeredPersons --from 1 --to 2");

  private final Path folder;

  UntouchedOutputTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    Files.writeString(folder.resolve("old"), "what was there before");
  }

  private Runs run(String command, Path input) {
    List<String> arguments = new ArrayList<>();
    for (String word : command.split(" ", -1)) {
      arguments.add(
          word.replace("IN", input.toString())
              .replace("NEW", folder.resolve("new").toString())
              .replace("OLD", folder.resolve("old").toString())
              .replace("DB", folder.resolve("db").toString()));
    }
    return Runs.of(arguments.toArray(String[]::new));
  }

  private Map<String, String> everything() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        all.put(path.toString(), Files.isDirectory(path) ? "" : Files.readString(path));
      }
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "households.csv=id,liftd\na,true",
        "households.csv=id\na\nb;members.csv=household,id,agee\na,m1,3",
        "households.csv=id\na\nb;members.csv=household,id\nb,m1\na,m1",
        "households.csv=id\na;members.csv=household,id\na,\"m1",
        "households.csv=number,id\n2,a\n1,b",
        "households.csv=id",
        "households.csv=",
        "wages.csv=household,amount\na,100",
        "households.csv=id\na;wage.csv=household,amount\na,100",
        "all.jsonl=",
        "all.jsonl=\n\n",
        "all.jsonl=[]",
        ""
      })
  void byAnInputThatIsRefused(String files) throws IOException {
    Path input = folder.resolve("in");
    if (files.startsWith("all")) {
      input = folder.resolve("all.jsonl");
    } else if (!files.isEmpty()) {
      Files.createDirectories(input);
    }
    for (String file : files.isEmpty() ? new String[0] : files.split(";", -1)) {
      String[] parts = file.split("=", 2);
      Path path = files.startsWith("all") ? input : input.resolve(parts[0]);
      Files.writeString(path, parts[1]);
    }
    Map<String, String> before = everything();
    for (String command : COMMANDS) {
      Runs run = run(command, input);
      assertThat(run.status()).as(command + run.err()).isEqualTo(Program.FAILED);
      assertThat(run.err()).as(command).isNotBlank().doesNotContain("Exception");
      assertThat(run.out()).as(command).isEmpty();
      assertThat(everything()).as(command).isEqualTo(before);
    }
  }

  /** The folder of a ledger that came to nothing is as good as new. */
  @Test
  void aLedgerIsWrittenOnceTheHeadingIsCorrected() throws IOException {
    Path input = Files.createDirectories(folder.resolve("in"));
    Files.writeString(input.resolve("households.csv"), "id,liftd\na,true\n");
    assertThat(run(COMMANDS.get(0), input).status()).isEqualTo(Program.FAILED);
    Files.writeString(input.resolve("households.csv"), "id,lifted\na,true\n");
    Runs run = run(COMMANDS.get(0), input);
    assertThat(run.status()).as(run.err()).isEqualTo(Program.FINE);
    assertThat(folder.resolve("new/ledger.csv")).isNotEmptyFile();
  }

  /** What is read is not written over, by whatever name it is called. */
  @Test
  void theInputIsNeverTheOutput() throws IOException {
    Path file = Files.writeString(folder.resolve("all.jsonl"), HOUSEHOLD);
    Path csv = Files.createDirectories(folder.resolve("csv"));
    Files.writeString(csv.resolve("households.csv"), "id\na\n");
    Map<String, String> before = everything();
    for (String command : List.of("figures", "plan", "report")) {
      for (Path out : List.of(file, folder.resolve("csv/../all.jsonl"))) {
        Runs run = Runs.of(command, file.toString(), "--out", out.toString());
        assertThat(run.status()).as(command).isEqualTo(Program.FAILED);
        assertThat(run.err()).contains("会改动输入");
      }
      for (String table : List.of("households.csv", "wages.csv")) {
        String out = csv.resolve(table).toString();
        assertThat(Runs.of(command, csv.toString(), "--out", out).err()).contains("会改动输入");
      }
    }
    assertThat(Runs.of("ledger", csv.toString(), "--out", csv.toString()).err()).contains("会改动输入");
    assertThat(everything()).isEqualTo(before);
  }
}
