package io.zengshou.examples.county.population;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.json.ApplicantIds;
import io.zengshou.rules.json.RowTable;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Nearest;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of CSV files, one for each table. Files of entries are in the order of the households,
 * so all are read at once and only as far as the household that is next; of the households, the ids
 * alone are read before, which tells a household that comes later from one that never does.
 */
final class CsvPopulation implements RowPopulation.Source {

  private static final String SUFFIX = ".csv";

  private final Map<String, CsvRows> files = new LinkedHashMap<>();
  private final List<OpenFile> open = new ArrayList<>();

  private CsvPopulation() {}

  static Population open(Path folder, Charset charset) throws IOException {
    CsvPopulation source = new CsvPopulation();
    try {
      List<Fault> faults = new ArrayList<>(unknownFiles(folder));
      for (RowTable table : Columns.tables()) {
        source.open(table, folder, charset, faults);
      }
      if (faults.isEmpty() && source.files.keySet().stream().noneMatch(Columns::isOfApplicants)) {
        faults.add(
            Fault.of(folder.toString(), new Text("没有申请主体的文件", "no file of applicants"))
                .allowed(Text.same("households" + SUFFIX)));
      }
      if (!faults.isEmpty()) {
        throw new InvalidPopulationException(faults);
      }
      source.order(new CsvFile(folder.resolve("households" + SUFFIX), charset));
      return new RowPopulation(source);
    } catch (IOException | RuntimeException e) {
      source.close();
      throw e;
    }
  }

  private void open(RowTable table, Path folder, Charset charset, List<Fault> faults)
      throws IOException {
    Path path = folder.resolve(table.name() + SUFFIX);
    if (!Files.exists(path)) {
      return;
    }
    CsvFile file = new CsvFile(path, charset);
    CsvRows rows = new CsvRows(file);
    files.put(table.name(), rows);
    open.add(rows.open());
    for (String column : rows.header()) {
      if (column.indexOf(CsvFile.UNREADABLE) >= 0) {
        faults.add(file.unreadable(file.name() + ":1", column));
        return;
      }
    }
    faults.addAll(Columns.check(file.name() + ":1", rows.header(), table));
  }

  /** A file that is overlooked would be a list that seems to be empty. */
  private static List<Fault> unknownFiles(Path folder) throws IOException {
    List<String> known = Columns.tables().stream().map(table -> table.name() + SUFFIX).toList();
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> String.valueOf(path.getFileName()))
          .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(SUFFIX))
          .filter(name -> !known.contains(name))
          .sorted()
          .map(name -> unknownFile(name, known))
          .toList();
    }
  }

  private static Fault unknownFile(String name, List<String> known) {
    Fault fault = Fault.of(name, new Text("没有这样的文件", "no such file belongs to a population"));
    String near = Nearest.of(name, known);
    return near == null
        ? fault.allowed(Text.same(String.join(", ", known)))
        : fault.maybe(Text.same(near));
  }

  private void order(CsvFile households) throws IOException {
    ApplicantIds places = new ApplicantIds(Integer.MAX_VALUE);
    List<ApplicantKind> kinds = List.of(ApplicantKind.values());
    if (files.containsKey(RowTable.of(ApplicantKind.HOUSEHOLD).name())) {
      int table = kinds.indexOf(ApplicantKind.HOUSEHOLD);
      try (CsvRows rows = new CsvRows(households).ordered(new CsvOrder(table))) {
        for (SourceRow row = rows.peek(); row != null; row = rows.peek()) {
          String id = row.row().cells().getOrDefault(Columns.ID, "");
          places.first(id, (int) row.order());
          rows.advance();
        }
      }
    }
    for (ApplicantKind kind : kinds) {
      CsvRows rows = files.get(RowTable.of(kind).name());
      if (rows != null) {
        rows.ordered(new CsvOrder(kinds.indexOf(kind)));
      }
    }
    for (Ledger list : Ledger.values()) {
      CsvRows rows = files.get(list.id());
      if (rows != null) {
        rows.ordered(row -> row.household().isEmpty() ? 0 : places.number(row.household()));
      }
    }
  }

  @Override
  public @Nullable Rows rows(RowTable table) {
    return files.get(table.name());
  }

  @Override
  public double share() {
    long size = open.stream().mapToLong(OpenFile::size).sum();
    long position = open.stream().mapToLong(OpenFile::position).sum();
    return Math.min(1.0, (double) position / Math.max(1, size));
  }

  @Override
  public void close() {
    files.values().forEach(CsvRows::close);
  }
}
