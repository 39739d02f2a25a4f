package io.zengshou.examples.county.population;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.json.ApplicantRows;
import io.zengshou.rules.json.Row;
import io.zengshou.rules.json.RowTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder with a CSV file for each table, in UTF-8 with the mark by which Excel knows it. */
final class CsvFolderWriter implements PopulationWriter {

  /** A file and what it holds. */
  private record Out(RowTable table, CsvWriter csv) {}

  private final Map<String, Out> files = new LinkedHashMap<>();
  private int number;

  private CsvFolderWriter() {}

  static CsvFolderWriter create(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> all = Files.list(folder)) {
      if (all.findAny().isPresent()) {
        throw new DirectoryNotEmptyException(folder.toString());
      }
    }
    CsvFolderWriter writer = new CsvFolderWriter();
    try {
      for (RowTable table : Columns.tables()) {
        writer.create(table, folder.resolve(table.name() + ".csv"));
      }
      return writer;
    } catch (IOException e) {
      writer.close();
      throw e;
    }
  }

  private void create(RowTable table, Path path) throws IOException {
    Files.writeString(path, "\uFEFF", StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    CsvWriter csv =
        CsvWriter.builder().build(path, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    files.put(table.name(), new Out(table, csv));
    List<String> header = new ArrayList<>(Columns.names(table));
    header.add(0, Columns.isOfApplicants(table) ? Columns.NUMBER : Columns.HOUSEHOLD);
    csv.writeRecord(header);
  }

  @Override
  public void write(Applicant applicant) {
    number++;
    ApplicantRows rows = ApplicantRows.of(applicant);
    write(RowTable.of(rows.kind()).name(), Integer.toString(number), rows.own());
    rows.entries()
        .forEach((list, entries) -> entries.forEach(row -> write(list.id(), applicant.id(), row)));
  }

  private void write(String table, String first, Row row) {
    Out out = files.get(table);
    if (out == null) {
      throw new IllegalStateException("no file for " + table);
    }
    List<@Nullable String> cells = new ArrayList<>();
    cells.add(first);
    for (String column : Columns.names(out.table())) {
      cells.add(row.cells().get(column));
    }
    out.csv().writeRecord(cells);
  }

  @Override
  public void close() throws IOException {
    for (Out out : files.values()) {
      out.csv().close();
    }
  }
}
