package io.zengshou.examples.policydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An officer adds a measure that the plan does not have, with the files that the staff guides show:
 * what they show is what is written here, and their screens are those of this run.
 */
class NewMeasureIT {

  private static final List<String> GUIDES = List.of("new-measure.zh.md", "new-measure.en.md");
  private static final Path STAFF = Path.of("../../docs/staff");
  private static final Pattern SHOWN =
      Pattern.compile("<!-- (add to|new file): (\\S+) -->\n```\\w+\n(.*?)```", Pattern.DOTALL);

  private final Path folder;
  private final OfficersDesk desk;

  NewMeasureIT(@TempDir Path folder) {
    this.folder = folder;
    this.desk = new OfficersDesk(folder);
  }

  @Test
  void fromAnEntryInTheCatalogueToAScenario() throws IOException {
    assertThat(desk.here("init old").status()).isZero();
    assertThat(desk.here("init new").status()).isZero();
    Files.copy(Path.of("../quickstart/applicants.json"), folder.resolve("applicants.json"));

    write("measures.yaml");
    assertThat(desk.here("check new").status()).isEqualTo(1);
    assertThat(desk.here("check new --lang en").status()).isEqualTo(1);

    write("sentences.dsl");
    write("base/养殖奖补.dslr");
    write("support/养殖奖补.dslr");
    assertThat(desk.here("check new", "check new #2").status()).isZero();
    assertThat(desk.here("check new --lang en", "check new --lang en #2").status()).isZero();

    write("scenarios/养殖奖补.yaml");
    assertThat(desk.here("check new", "check new #3").out()).contains("错误 0 处");
    assertThat(desk.here("check new --lang en", "check new --lang en #3").status()).isZero();
    // Seven households that have livestock get more in all than their older scenarios say.
    assertThat(desk.here("test new").out()).contains("不符 7").doesNotContain("养殖奖补.yaml");
    assertThat(desk.here("test new --lang en").status()).isEqualTo(1);
    assertThat(desk.here("compare old new applicants.json").status()).isZero();
    assertThat(desk.here("compare old new applicants.json --lang en").status()).isZero();
    desk.isShownIn(GUIDES.toArray(String[]::new));
  }

  /** Writes a file as the first guide shows it; the other shows the same. */
  private void write(String path) throws IOException {
    String[] shown = shown(GUIDES.get(0), path);
    assertThat(shown(GUIDES.get(1), path)).as(path).isEqualTo(shown);
    Path file = folder.resolve("new").resolve(path);
    String before = shown[0].equals("add to") ? Files.readString(file) + "\n" : "";
    Files.writeString(file, before + shown[1]);
  }

  private static String[] shown(String guide, String path) throws IOException {
    Matcher block = SHOWN.matcher(Files.readString(STAFF.resolve(guide)));
    while (block.find()) {
      if (block.group(2).equals(path)) {
        return new String[] {block.group(1), block.group(3)};
      }
    }
    throw new AssertionError(guide + " does not show " + path);
  }
}
