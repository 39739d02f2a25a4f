package io.zengshou.examples.county.ledger;

import io.zengshou.examples.county.population.PopulationSource;
import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.text.IdentityMask;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Jobs for tests, and the applicants they are about. */
final class Jobs {

  static final BenefitCalculator CALCULATOR = BenefitCalculator.load("shiquan-2023");

  /** In a process that is killed and in the one that goes on, the same. */
  static final IdentityMask MASK =
      IdentityMask.keyed("a key for the tests".getBytes(StandardCharsets.UTF_8));

  /** The worked cases that have figures for a ledger, and what must not spoil it. */
  static final List<String> APPLICANTS =
      List.of(
          // Case 2.
          """
          {"applicant":"household","id":"W-2","township":"池河镇","village":"双桑村","head":"王德顺",\
          "lifted":true,"monitoring":"none","relocated":false,"registeredPersons":5,\
          "production":[{"product":"crop","receipts":"49999"}],"operatingCosts":"20000"}""",
          // Case 7; the name is what a spreadsheet takes for a formula.
          """
          {"applicant":"household","id":"W-7","township":"池河镇","head":"=HYPERLINK(1)",\
          "lifted":true,"monitoring":"none","machines":[\
          {"sericulture":true,"price":"1200"},{"sericulture":true,"price":"5000"}]}""",
          // Broken in the middle of the file.
          "{\"applicant\":\"household\",\"id\":",
          // Case 28: a machine's price is missing; 1000 at most.
          """
          {"applicant":"household","id":"W-28","township":"中池镇","lifted":true,"monitoring":"none",\
          "machines":[{"sericulture":true}]}""",
          // Two faults at once.
          """
          {"applicant":"household","id":"W-bad","lifted":"maybe","registeredPersons":0}""",
          // Case 29.
          """
          {"applicant":"collective","id":"C-29","name":"双桑村","operatingIncome":"300000"}""",
          // Case 15: an income that stays negative.
          """
          {"applicant":"household","id":"W-15","township":"中池镇","lifted":true,"monitoring":"none",\
          "relocated":false,"registeredPersons":3,\
          "production":[{"product":"livestock","receipts":"15000"}],"operatingCosts":"42000",\
          "wages":[{"member":"a","amount":"12000"}],\
          "members":[{"id":"a","name":"李秀英"},{"id":"b"},{"id":"c"}]}""");

  private Jobs() {}

  static Path population(Path folder, List<String> lines, String end) throws IOException {
    return Files.writeString(folder.resolve("applicants.jsonl"), String.join(end, lines) + end);
  }

  /** The same applicants many times, each with an id of its own. */
  static List<String> copies(int times) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      for (String applicant : APPLICANTS) {
        lines.add(applicant.replaceFirst("\"id\":\"", "\"id\":\"" + i + "-"));
      }
    }
    return lines;
  }

  static LedgerJob job(Path population, Path out, LedgerFormat... formats) {
    return job(population, out, CALCULATOR, formats);
  }

  static LedgerJob job(
      Path population, Path out, BenefitCalculator calculator, LedgerFormat... formats) {
    return new LedgerJob(
        PopulationSource.of(population),
        out,
        Set.of(formats),
        null,
        calculator,
        Locale.SIMPLIFIED_CHINESE,
        MASK,
        Duration.ZERO);
  }

  static LedgerResult write(LedgerJob job) throws IOException {
    return Ledger.write(job, (done, share) -> {});
  }
}
