package io.zengshou.examples.county.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.explain.LedgerTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of townships that Excel would refuse, and too many of them. */
class LedgerSheetsTest {

  private final Path folder;

  LedgerSheetsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<String> sheets(List<String> townships) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < townships.size(); i++) {
      String township = townships.get(i).replace("\\", "\\\\");
      lines.add(
          "{\"applicant\":\"household\",\"id\":\"" + i + "\",\"township\":\"" + township + "\"}");
    }
    LedgerJob job = Jobs.job(Jobs.population(folder, lines, "\n"), folder, LedgerFormat.csv);
    Jobs.write(job);
    LedgerSheets sheets = new LedgerSheets(Locale.CHINESE);
    List<String> names = new ArrayList<>();
    new LedgerRows(
            folder.resolve("ledger.csv"),
            new LedgerTable(job.calculator().catalogue(), Locale.SIMPLIFIED_CHINESE),
            Locale.SIMPLIFIED_CHINESE)
        .each(row -> names.add(sheets.of(row)));
    return names;
  }

  @Test
  void namesThatExcelRefusesAreMadeOnesThatItTakes() throws IOException {
    assertThat(sheets(List.of("城关/镇", "城关?镇", "a".repeat(40), "A".repeat(40), "汇总", "池河镇 ", "池河镇")))
        .containsExactly(
            "城关_镇", "城关_镇~2", "a".repeat(31), "A".repeat(29) + "~2", "汇总~2", "池河镇", "池河镇");
  }

  @Test
  void afterAHundredTownshipsTheOthersShareASheet() throws IOException {
    List<String> townships = new ArrayList<>();
    for (int i = 1; i <= 102; i++) {
      townships.add("镇" + i);
    }
    townships.add("镇1");
    List<String> sheets = sheets(townships);
    assertThat(sheets.subList(99, 103)).containsExactly("镇100", "其他镇", "其他镇", "镇1");
  }
}
