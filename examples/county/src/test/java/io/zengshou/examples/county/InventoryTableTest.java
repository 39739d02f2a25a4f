package io.zengshou.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each run says which tables it read, and what it makes of those that it did not. */
class InventoryTableTest {

  private final Path folder;

  InventoryTableTest(@TempDir Path folder) throws IOException {
    this.folder = Files.createDirectories(folder.resolve("全县"));
    file("households", "id,registeredPersons", "a,1", "b,2");
    file("members", "household,id", "a,m1");
    file("wages", "household,amount", "a,12000");
    Files.writeString(this.folder.resolve("payments.xlsx"), "x");
  }

  private void file(String name, String... lines) throws IOException {
    Files.writeString(folder.resolve(name + ".csv"), String.join("\n", lines));
  }

  @Test
  void inChineseWhatIsThereAndWhatIsNot() {
    Runs run = Runs.of("figures", folder.toString(), "--none", "property,machines");
    assertThat(run.err())
        .isEqualTo(
            """
            表                                      行数  没有的户  不清楚的户
            ------------------------------------------------------------------
            households          农户                   2
            collectives         村集体        没有这张表
            borrowers           贷款主体      没有这张表
            workReliefProjects  以工代赈项目  没有这张表
            members             家庭成员               1         0           1
            production          种养经营      没有这张表         0           2
            silkwormEggs        蚕种          没有这张表         0           2
            cocoonDeliveries    蚕茧交售      没有这张表         0           2
            machines            机械              --none         2           0
            wages               工资                   1         1           0
            property            财产性收入        --none         2           0
            transfers           转移性收入    没有这张表         0           2
            payments            补贴兑付      没有这张表         0           2
            没有的表按“不清楚”核算。全县确实没有的，加：
              --none production,silkwormEggs,cocoonDeliveries,transfers,payments
            payments.xlsx:没有读这个文件
              可能:payments.csv

            """);
  }

  @Test
  void inEnglishToo() {
    Runs run = Runs.of("figures", folder.toString(), "--none", "property", "--lang", "en");
    assertThat(run.err())
        .isEqualTo(
            """
            table                    rows  households without  not known
            ------------------------------------------------------------
            households                  2
            collectives           missing
            borrowers             missing
            workReliefProjects    missing
            members                     1                   0          1
            production            missing                   0          2
            silkwormEggs          missing                   0          2
            cocoonDeliveries      missing                   0          2
            machines              missing                   0          2
            wages                       1                   1          0
            property               --none                   2          0
            transfers             missing                   0          2
            payments              missing                   0          2
            A table that is missing counts as not known. Where the whole county has none, add:
              --none production,silkwormEggs,cocoonDeliveries,machines,transfers,payments
            payments.xlsx: this file was not read
              Maybe payments.csv

            """);
  }

  /** The issue's own case: wages that are not there are no lower incomes. */
  @Test
  void aMissingTableOfWagesLowersNoIncome() throws IOException {
    String county = folder.resolve("../county").toString();
    assertThat(Runs.of("generate", county, "--households", "50").status()).isZero();
    Runs whole = Runs.of("figures", county, "--lang", "en");
    assertThat(whole.out()).containsPattern("income or persons not known +[0-9]{1,2} ");
    Files.delete(Path.of(county, "wages.csv"));
    Runs run = Runs.of("figures", county, "--lang", "en");
    assertThat(run.err()).containsPattern("wages +missing +0 +50\n").contains("--none wages\n");
    // All 50 households.
    assertThat(run.out()).containsPattern("households: income or persons not known +50 +100.0%");
  }

  @Test
  void jsonHasNoTablesAndSaysNothing() throws IOException {
    Path file = folder.resolve("../a.jsonl");
    Files.writeString(file, "{\"applicant\":\"household\",\"id\":\"a\"}");
    assertThat(Runs.of("figures", file.toString()).err()).isEmpty();
  }
}
