package io.zengshou.examples.policydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An officer takes the rules of sericulture and production in sentences (二(一)1), slips, and adds a
 * sentence to the vocabulary. The screens of the staff guide are those of this run.
 */
class SentencesIT {

  private static final Path SENTENCES = Path.of("../../docs/staff/sentences");
  private static final String FILE = "my/support/蚕茧奖补.dslr";
  private static final String PHRASE = "[*][家庭]属于{户类}={户类}\n";

  private final Path folder;
  private final OfficersDesk desk;

  SentencesIT(@TempDir Path folder) {
    this.folder = folder;
    this.desk = new OfficersDesk(folder);
  }

  @Test
  void fromASlipToANewSentence() throws Exception {
    assertThat(desk.here("init my").status()).isZero();
    assertThat(folder.resolve("my/sentences.dsl")).isRegularFile();
    takeSentences();

    desk.replace(FILE, "家庭属于脱贫户\n", "家庭属干脱贫户\n");
    assertThat(desk.here("check my").status()).isEqualTo(1);
    assertThat(desk.here("check my --lang en").status()).isEqualTo(1);

    desk.replace(FILE, "家庭属干脱贫户\n", "家庭属于脱贫户\n");
    desk.replace(FILE, "那么\n    按重量合计奖补\n结束\n\n#", "那么\n    按张数合计奖补\n结束\n\n#");
    assertThat(desk.here("check my", "check my #2").status()).isEqualTo(1);
    assertThat(desk.here("check my --lang en", "check my --lang en #2").status()).isEqualTo(1);

    desk.replace(FILE, "按张数合计奖补", "按重量合计奖补");
    desk.replace(FILE, "家庭属于脱贫户\n", "家庭是脱贫户\n");
    assertThat(desk.here("check my", "check my #3").status()).isEqualTo(1);
    desk.replace("my/sentences.dsl", PHRASE, PHRASE + "[*][家庭]是{户类}={户类}\n");
    assertThat(desk.here("check my", "check my #4").status()).isZero();

    desk.replace("my/sentences.dsl", "是{户类}={户类}", "是{户类}={户}");
    assertThat(desk.here("check my", "check my #5").status()).isEqualTo(1);
    desk.isShownIn("sentences.zh.md", "sentences.en.md");
  }

  /** Puts the rules in sentences in the place of those that they say again. */
  private void takeSentences() throws IOException {
    try (Stream<Path> walk = Files.walk(SENTENCES)) {
      List<Path> files = walk.filter(Files::isRegularFile).toList();
      for (Path file : files) {
        Path copy = folder.resolve("my").resolve(SENTENCES.relativize(file).toString());
        Files.copy(file, copy);
        Files.delete(Path.of(copy.toString().replaceFirst("\\.dslr$", ".drl")));
      }
    }
  }
}
