package io.zengshou.examples.county.population;

import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.json.RowTable;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A folder of CSV files, one for each table. Files of entries are in the order of the households,
 * so all are read at once and only as far as the household that is next. All of them are looked
 * through before: what would end the reading is told before anybody has begun to write.
 */
final class CsvPopulation implements RowPopulation.Source {

  private final Map<String, CsvRows> rows = new LinkedHashMap<>();
  private final List<OpenFile> open = new ArrayList<>();

  private CsvPopulation() {}

  /**
   * The applicants of a folder.
   *
   * @param charset of all files; null: each says by itself which it is in
   * @param none lists that no household has, where their files are not there
   */
  static Population open(Path folder, @Nullable Charset charset, List<String> none)
      throws IOException {
    CsvFolder found = CsvFolder.of(folder);
    List<Fault> faults = new ArrayList<>(found.faults());
    Set<Ledger> declared = AbsentTables.declared(none, found.tables().keySet(), faults);
    Map<RowTable, CsvFile> files = new LinkedHashMap<>();
    for (RowTable table : Columns.tables()) {
      Path path = found.tables().get(table.name());
      if (path != null) {
        CsvEncoding encoding = CsvEncoding.of(path);
        Fault fault = encoding.fault(table.name() + CsvFolder.SUFFIX, charset);
        if (fault != null) {
          faults.add(fault);
        }
        files.put(table, new CsvFile(path, encoding.charset(charset)));
      }
    }
    if (faults.isEmpty() && files.keySet().stream().noneMatch(Columns::isOfApplicants)) {
      faults.add(
          Fault.of(folder.toString(), new Text("没有申请主体的文件", "no file of applicants"))
              .allowed(Text.same("households" + CsvFolder.SUFFIX)));
    }
    refuse(faults);
    CsvOrders orders = new CsvLook(files).orders();
    CsvPopulation source = new CsvPopulation();
    try {
      for (Map.Entry<RowTable, CsvFile> file : files.entrySet()) {
        source.open(file.getKey(), file.getValue(), orders);
      }
    } catch (IOException | RuntimeException e) {
      source.close();
      throw e;
    }
    return new RowPopulation(source, declared, found.others());
  }

  static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new InvalidPopulationException(faults);
    }
  }

  private void open(RowTable table, CsvFile file, CsvOrders orders) throws IOException {
    CsvRows all = new CsvRows(file).ordered(orders.of(table));
    rows.put(table.name(), all);
    open.add(all.open());
  }

  @Override
  public @Nullable Rows rows(RowTable table) {
    return rows.get(table.name());
  }

  @Override
  public double share() {
    long size = open.stream().mapToLong(OpenFile::size).sum();
    long position = open.stream().mapToLong(OpenFile::position).sum();
    return Math.min(1.0, (double) position / Math.max(1, size));
  }

  @Override
  public void close() {
    rows.values().forEach(CsvRows::close);
  }
}
