package io.zengshou.rules.drl.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.pack.PackFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that was meant to count and that nothing reads is named. */
class FileWarningsTest {

  private final Path folder;

  FileWarningsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "measures.yml | scenarios/measures.yaml",
        "actions.yml | actions.yaml",
        "scenarios/甲.yml | scenarios/甲.yaml",
        "scenarios/甲.YAML | scenarios/甲.yaml",
        "scenarios/甲.yaml.txt | scenarios/甲.yaml",
        "scenarios/甲.xls | scenarios/甲.xlsx",
        "scenarios/甲.csv | scenarios/甲.xlsx",
        "scenarios/甲.drl | ''",
        "scenarios/甲.txt | ''",
        "情形/甲.yaml | scenarios/甲.yaml",
        "support/甲.yaml | scenarios/甲.yaml",
        "support/规则.drl.txt | support/规则.drl",
        "support/规则.DRL | support/规则.drl",
        "support/规则.txt | ''",
        "规则.drl.bak | ''",
        "情形.xlsx | scenarios/情形.xlsx",
        "词汇.DSL | 词汇.dsl",
      })
  void aFileThatIsIgnoredIsNamed(String path, String meant) {
    assertThat(warnings(path)).containsExactly(path + " → " + meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "support/说明.md",
        ".git/x.drl",
        "说明.docx",
        "support/.x.swp",
        "~$情形.xlsx"
      })
  void whatNobodyTakesForAPartIsNot(String path) {
    assertThat(warnings(path)).isEmpty();
  }

  @Test
  void itIsNoError() {
    write("support/x.DRL", "");
    assertThat(PackReport.of(pack()).isUsable()).isTrue();
    assertThat(ReportText.of(PackReport.of(pack()), Locale.CHINESE))
        .contains("support/x.DRL:这个文件没有用到 [提醒 ignored-file]");
  }

  private List<String> warnings(String path) {
    write(path, "");
    List<String> told = new ArrayList<>();
    PackReport.of(pack()).problems().stream()
        .filter(problem -> problem.kind() == ProblemKind.IGNORED_FILE)
        .forEach(
            problem ->
                told.add(
                    problem.place().file()
                        + " → "
                        + (problem.fault().maybe() == null ? "" : problem.fault().maybe().zh())));
    return told;
  }

  private Path pack() {
    PackFiles files = SmallPack.withCondition("Household()");
    files.paths().forEach(path -> write(path, String.valueOf(files.text(path))));
    return folder;
  }

  private void write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
