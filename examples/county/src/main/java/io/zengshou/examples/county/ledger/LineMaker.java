package io.zengshou.examples.county.ledger;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.ApplicantEntry;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.explain.LedgerCell;
import io.zengshou.rules.explain.LedgerTable;
import io.zengshou.rules.json.LedgerJson;
import io.zengshou.rules.study.ledger.LedgerLine;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.IdentityMask;
import io.zengshou.rules.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes lines of applicants; called by many threads at once. */
final class LineMaker implements Function<ApplicantEntry, Made> {

  /** The columns of the rejects file. */
  static final List<Text> REJECTS =
      List.of(
          new Text("行号", "line"),
          new Text("序号", "number"),
          new Text("编号", "id"),
          new Text("原因", "reasons"));

  private static final byte[] NOTHING = new byte[0];

  private final BenefitCalculator calculator;
  private final LedgerTable table;
  private final Locale locale;
  private final IdentityMask mask;
  private final boolean csv;
  private final boolean json;

  LineMaker(LedgerJob job, LedgerTable table) {
    this.calculator = job.calculator();
    this.table = table;
    this.locale = job.locale();
    this.mask = job.mask();
    this.csv = job.writesCsv();
    this.json = job.writes(LedgerFormat.jsonl);
  }

  @Override
  public Made apply(ApplicantEntry entry) {
    if (entry instanceof ApplicantEntry.Faulty faulty) {
      return refusal(faulty);
    }
    ApplicantEntry.Valid valid = (ApplicantEntry.Valid) entry;
    try {
      return line(entry, LedgerLine.of(valid.applicant(), calculator.assess(valid.applicant())));
    } catch (InvalidApplicantException e) {
      return refusal(valid.refused(e));
    }
  }

  private Made line(ApplicantEntry entry, LedgerLine line) {
    List<LedgerCell> cells = table.row(line).stream().map(this::masked).toList();
    return new Made.Line(
        entry.number(),
        cells,
        csv ? CsvRows.of(cells) : NOTHING,
        json
            ? (mask.mask(LedgerJson.write(line)) + "\n").getBytes(StandardCharsets.UTF_8)
            : NOTHING);
  }

  private LedgerCell masked(LedgerCell cell) {
    return cell instanceof LedgerCell.Words words
        ? new LedgerCell.Words(mask.mask(words.text()))
        : cell;
  }

  private Made refusal(ApplicantEntry.Faulty entry) {
    String id = entry.id();
    return new Made.Refusal(
        entry.number(),
        CsvRows.ofWords(
            List.of(
                Long.toString(entry.line()),
                Integer.toString(entry.number()),
                id == null ? "" : mask.mask(id),
                entry.refusal().faults().stream()
                    .map(this::reason)
                    .collect(Collectors.joining("\n")))));
  }

  /** A fault on one line: a cell with many faults is to stay legible. */
  private String reason(Fault fault) {
    return mask.mask(fault.in(locale))
        .replace("\n  ", locale.getLanguage().equals("zh") ? "；" : "; ");
  }
}
