package io.zengshou.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.zengshou.examples.console.Program;
import io.zengshou.examples.county.generator.CountyGenerator;
import io.zengshou.examples.county.population.PopulationWriter;
import io.zengshou.examples.county.population.Populations;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.json.ApplicantJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A county of which every hundredth applicant has something wrong: each fault is told once and
 * where it is, and everybody else comes out as if the others were not there. {@code
 * -Dzengshou.county=100000} takes as many households as a county has.
 */
class FaultyCountyTest {

  private static final int HOUSEHOLDS = Integer.getInteger("zengshou.county", 4_000);
  private static final int ONE_IN = 100;
  private static final List<CsvFault> CSV_FAULTS = List.of(CsvFault.values());
  private static final List<JsonFault> JSON_FAULTS = List.of(JsonFault.values());
  private static final Pattern TOLD =
      Pattern.compile("^faulty\\.jsonl:(\\d+): (.*)$", Pattern.MULTILINE);
  private static final Pattern REFUSED = Pattern.compile("\"refused\":(\\d+)");

  private final Path folder;

  FaultyCountyTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void ofTables() throws IOException {
    Map<String, CsvFault> victims = new HashMap<>();
    try (PopulationWriter all = Populations.create(path("all"));
        PopulationWriter clean = Populations.create(path("clean"))) {
      CountyGenerator county = CountyGenerator.of(HOUSEHOLDS, 1);
      for (int i = 0; county.hasNext(); i++) {
        Applicant applicant = county.next();
        all.write(applicant);
        CsvFault next = CSV_FAULTS.get(victims.size() % CSV_FAULTS.size());
        boolean victim =
            i / ONE_IN > victims.size()
                && applicant instanceof Household household
                && next.fits(household);
        if (victim) {
          victims.put(applicant.id(), next);
        }
        if (!victim || next.isBesideIt()) {
          clean.write(applicant);
        }
      }
    }
    assertThat(victims.size()).isGreaterThan(HOUSEHOLDS / ONE_IN - 3);
    assertThat(victims.values()).containsAll(CSV_FAULTS);
    FaultyCsv faulty = new FaultyCsv(victims);
    faulty.copy(folder.resolve("all"), folder.resolve("faulty"));
    assertThat(faulty.expected()).hasSameSizeAs(victims);
    for (String county : new String[] {"clean", "faulty"}) {
      Files.delete(folder.resolve(county).resolve("machines.csv"));
      Runs run = Runs.of("ledger", path(county), "--out", path(county + "-ledger"), "--lang", "en");
      assertThat(run.status())
          .as(run.err())
          .isEqualTo(county.equals("clean") ? Program.FINE : Program.FOUND);
      assertThat(run.err()).containsOnlyOnce("machines              missing");
    }
    assertThat(folder.resolve("faulty-ledger/ledger.csv"))
        .hasSameBinaryContentAs(folder.resolve("clean-ledger/ledger.csv"));
    assertThat(rejects()).isEqualTo(faulty.expected());
  }

  /** What is told of each that was refused, by its place. */
  private Map<String, String> rejects() throws IOException {
    Map<String, String> told = new TreeMap<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .detectBomHeader(true)
            .ofNamedCsvRecord(folder.resolve("faulty-ledger/rejects.csv"))) {
      for (NamedCsvRecord row : rows) {
        String reason = row.getField("reasons");
        int end = reason.indexOf(": ");
        String what = reason.substring(end + 2).replaceFirst(";.*", "");
        assertThat(told.put(reason.substring(0, end), what)).as(reason).isNull();
      }
    }
    return told;
  }

  @Test
  void ofLines() throws IOException {
    Map<Long, String> expected = lines();
    Runs clean = Runs.of("figures", path("clean.jsonl"), "--json", "--lang", "en");
    assertThat(clean.status()).as(clean.err()).isEqualTo(Program.FINE);
    Runs faulty = Runs.of("figures", path("faulty.jsonl"), "--json", "--lang", "en");
    assertThat(faulty.status()).isEqualTo(Program.FOUND);
    Map<Long, String> told = new TreeMap<>();
    Matcher each = TOLD.matcher(faulty.err());
    while (each.find()) {
      long line = Long.parseLong(each.group(1));
      assertThat(told.put(line, each.group(2))).as(each.group()).isNull();
      assertThat(each.group(2)).contains(expected.getOrDefault(line, "nothing"));
    }
    assertThat(told.keySet()).isEqualTo(expected.keySet());
    Matcher refused = REFUSED.matcher(faulty.out());
    assertThat(refused.find()).isTrue();
    assertThat(refused.group(1)).isEqualTo(Integer.toString(expected.size()));
    assertThat(refused.replaceFirst("\"refused\":0")).isEqualTo(clean.out());
  }

  /** What must be told, by its line. */
  private Map<Long, String> lines() throws IOException {
    Map<Long, String> expected = new TreeMap<>();
    int victims = 0;
    long line = 0;
    try (OutputStream faulty = out("faulty.jsonl");
        OutputStream clean = out("clean.jsonl")) {
      CountyGenerator county = CountyGenerator.of(HOUSEHOLDS, 2);
      for (int i = 0; county.hasNext(); i++) {
        String text = ApplicantJson.write(county.next());
        JsonFault fault = JSON_FAULTS.get(victims % JSON_FAULTS.size());
        boolean damaged = i / ONE_IN > victims && fault.fits(text);
        byte[] instead = damaged ? fault.instead(text) : text.getBytes(StandardCharsets.UTF_8);
        faulty.write(instead);
        line++;
        for (byte one : instead) {
          line += one == '\n' ? 1 : 0;
        }
        if (damaged) {
          victims++;
          if (!fault.told(line).isEmpty()) {
            expected.put(line, fault.told(line));
          }
        }
        if (!damaged || fault.isBesideIt()) {
          clean.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        }
        if (damaged && fault == JsonFault.ANOTHER_ON_ITS_LINE) {
          // The next one follows without a new line.
          line--;
        } else {
          faulty.write('\n');
        }
      }
    }
    assertThat(victims).isGreaterThan(Math.max(JSON_FAULTS.size(), HOUSEHOLDS / ONE_IN - 3));
    return expected;
  }

  private OutputStream out(String name) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
  }
}
