package io.zengshou.examples.quickstart;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.InvalidChoiceException;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.ApplicantEntry;
import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.explain.CountyTables;
import io.zengshou.rules.explain.LedgerCell;
import io.zengshou.rules.explain.LedgerTable;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.json.ApplicantReader;
import io.zengshou.rules.json.ApplicantRows;
import io.zengshou.rules.json.LedgerJson;
import io.zengshou.rules.json.Row;
import io.zengshou.rules.money.Rate;
import io.zengshou.rules.study.Rules;
import io.zengshou.rules.study.county.CountyFigures;
import io.zengshou.rules.study.county.CountyTally;
import io.zengshou.rules.study.county.Yardsticks;
import io.zengshou.rules.study.ledger.LedgerLine;
import io.zengshou.rules.study.population.InOrder;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The Java of the guide that is about a whole county. */
final class CountySnippets {

  private CountySnippets() {}

  static void population(InputStream file, BenefitCalculator calculator, Consumer<String> out) {
    // snippet:population
    try (ApplicantReader county = ApplicantJson.readAll(file, "county.jsonl")) {
      InOrder.work(county, entry -> line(calculator, entry), out);
    }
    // end
  }

  // snippet:population-line
  private static String line(BenefitCalculator calculator, ApplicantEntry entry) {
    if (entry instanceof ApplicantEntry.Faulty faulty) {
      return faulty.place() + ": " + faulty.refusal().in(Locale.ENGLISH);
    }
    ApplicantEntry.Valid valid = (ApplicantEntry.Valid) entry;
    try {
      Assessment assessment = calculator.assess(valid.applicant());
      return LedgerJson.write(LedgerLine.of(valid.applicant(), assessment));
    } catch (InvalidApplicantException e) {
      return line(calculator, valid.refused(e)); // names a measure that the rules do not have
    }
  }

  // end

  static List<String> ledger(BenefitCalculator calculator, Household household) {
    // snippet:ledger
    LedgerLine line = LedgerLine.of(household, calculator.assess(household));
    LedgerTable table = new LedgerTable(calculator.catalogue(), Locale.CHINESE);
    List<String> cells = table.row(line).stream().map(LedgerCell::text).toList();
    // end
    return cells;
  }

  static List<String> figures(
      BenefitCalculator calculator, Stream<Applicant> applicants, Consumer<String> err) {
    // snippet:figures
    Rules rules = calculator.rules();
    Yardsticks yardsticks =
        Yardsticks.of(rules, calculator.parameters()).withLastYearsGrowth(Rate.percent("7.5%"));
    CountyFigures figures =
        CountyFigures.of(
            rules, yardsticks, applicants, refusal -> err.accept(refusal.in(Locale.CHINESE)));
    List<String> text = new CountyTables(Locale.CHINESE).lines(figures, 110);
    // end
    return text;
  }

  static CountyFigures tally(
      BenefitCalculator calculator, Yardsticks yardsticks, List<Applicant> applicants) {
    // snippet:tally
    CountyTally tally = new CountyTally(calculator.catalogue(), yardsticks);
    for (Applicant applicant : applicants) {
      tally.add(applicant, calculator.assess(applicant));
    }
    CountyFigures figures = tally.figures();
    // end
    return figures;
  }

  static Applicant rows() {
    // snippet:rows
    Row own = new Row("households.csv:2", Map.of("id", "SQ-0105", "lifted", "true"));
    Row member = new Row("members.csv:2", Map.of("id", "m1", "age", "52"));
    Applicant applicant =
        new ApplicantRows(ApplicantKind.HOUSEHOLD, own, Map.of(Ledger.MEMBERS, List.of(member)))
            .read();
    // end
    return applicant;
  }

  static String choice(BenefitCalculator calculator, String asked) {
    // snippet:choice
    try {
      return calculator.reading("production-base", asked).pack().id();
    } catch (InvalidChoiceException e) {
      return e.in(Locale.CHINESE); // what was asked for, what there is, and the nearest of it
    }
    // end
  }
}
