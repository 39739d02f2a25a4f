package io.zengshou.examples.county.ledger;

import io.zengshou.examples.county.ledger.VouchedFile.Mark;
import io.zengshou.rules.explain.LedgerTable;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The text files of a ledger and their journal. */
final class LedgerFiles implements LedgerOutput {

  static final String CSV = "ledger.csv";
  static final String JSON = "ledger.jsonl";
  static final String REJECTS = "rejects.csv";

  private final LedgerJob job;
  private final Map<String, VouchedFile> files = new LinkedHashMap<>();
  private Journal journal;
  private long refused;

  private LedgerFiles(LedgerJob job, Journal journal) {
    this.job = job;
    this.journal = journal;
    this.refused = journal.refused();
  }

  /**
   * Opens the files where the journal says they stopped; those that are new begin with their
   * headings.
   *
   * @throws OtherLedgerException where a file is not what the journal vouches for
   */
  static LedgerFiles open(LedgerJob job, Journal journal, LedgerTable table) throws IOException {
    LedgerFiles all = new LedgerFiles(job, journal);
    try {
      List<Fault> faults = new ArrayList<>();
      if (job.writesCsv()) {
        List<Text> headings = table.columns().stream().map(LedgerTable.Column::heading).toList();
        all.open(CSV, headings, faults);
      }
      if (job.writes(LedgerFormat.jsonl)) {
        all.open(JSON, List.of(), faults);
      }
      all.open(REJECTS, LineMaker.REJECTS, faults);
      if (!faults.isEmpty()) {
        throw new OtherLedgerException(job.folder().toString(), faults);
      }
      return all;
    } catch (IOException | RuntimeException e) {
      all.close();
      throw e;
    }
  }

  private void open(String name, List<Text> headings, List<Fault> faults) throws IOException {
    Mark mark = journal.mark(name);
    // Behind the end of a complete ledger, somebody else wrote.
    boolean added = journal.complete() && Files.size(job.file(name)) != mark.length();
    VouchedFile file = added ? null : VouchedFile.open(job.file(name), mark).orElse(null);
    if (file == null) {
      faults.add(
          Fault.of(
                  job.file(name).toString(),
                  new Text("文件被改动过，不能接着写", "the file was changed, so it cannot be gone on with"))
              .maybe(
                  new Text(
                      "改用新文件夹，或删除本文件夹从头再做",
                      "use a new folder, or delete this one and begin again")));
      return;
    }
    files.put(name, file);
    if (mark.length() == 0 && !headings.isEmpty()) {
      file.append(CsvRows.MARK.getBytes(StandardCharsets.UTF_8));
      file.append(CsvRows.ofWords(headings.stream().map(one -> one.in(job.locale())).toList()));
    }
  }

  @Override
  public long done() {
    return journal.done();
  }

  @Override
  public boolean complete() {
    return journal.complete();
  }

  long refused() {
    return refused;
  }

  @Override
  public void take(Made made) throws IOException {
    if (made instanceof Made.Line line) {
      append(CSV, line.csv());
      append(JSON, line.json());
    } else if (made instanceof Made.Refusal refusal) {
      append(REJECTS, refusal.csv());
      refused++;
    }
  }

  private void append(String name, byte[] bytes) throws IOException {
    VouchedFile file = files.get(name);
    if (file != null) {
      file.append(bytes);
    }
  }

  @Override
  public void keep(long done, boolean complete) throws IOException {
    Map<String, Mark> marks = new LinkedHashMap<>();
    for (Map.Entry<String, VouchedFile> file : files.entrySet()) {
      marks.put(file.getKey(), file.getValue().keep());
    }
    Journal next = new Journal(journal.identity(), done, refused, complete, marks);
    next.write(job.folder());
    journal = next;
  }

  @Override
  public void close() throws IOException {
    for (VouchedFile file : files.values()) {
      file.close();
    }
  }
}
