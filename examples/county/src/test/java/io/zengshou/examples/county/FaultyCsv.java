package io.zengshou.examples.county;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Copies a folder of tables, and gets one thing wrong for each of some households. */
final class FaultyCsv {

  private static final int NUMBERS = 10_000_000;

  private final Map<String, CsvFault> victims;
  private final Map<String, String> expected = new TreeMap<>();
  private final List<List<String>> twice = new ArrayList<>();

  /**
   * Nothing was copied yet.
   *
   * @param victims what is wrong, by the ids of households
   */
  FaultyCsv(Map<String, CsvFault> victims) {
    this.victims = victims;
  }

  /** What must be told, by its place: {@code members.csv:17:age}. */
  Map<String, String> expected() {
    return expected;
  }

  void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.sorted().toList()) {
        table(file, to.resolve(file.getFileName()));
      }
    }
  }

  private void table(Path from, Path to) throws IOException {
    String table = String.valueOf(from.getFileName()).replace(".csv", "");
    boolean households = table.equals("households");
    Set<String> done = new HashSet<>();
    long line = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to));
        CsvReader<CsvRecord> rows = CsvReader.builder().detectBomHeader(true).ofCsvRecord(from)) {
      List<String> columns = new ArrayList<>();
      for (CsvRecord record : rows) {
        List<String> row = new ArrayList<>(record.getFields());
        line++;
        if (line == 1) {
          columns.addAll(row);
        } else {
          String id = row.get(households ? columns.indexOf("id") : 0);
          CsvFault fault = victims.get(id);
          if (fault != null && fault.table().equals(table) && done.add(id)) {
            line = damage(fault, row, columns, line, out);
          }
        }
        write(row, out);
      }
      for (List<String> again : households ? twice : List.<List<String>>of()) {
        line++;
        again.set(columns.indexOf("number"), Integer.toString(NUMBERS + (int) line));
        write(again, out);
        expected.put("households.csv:" + line + ":id", CsvFault.TWICE.told());
      }
    }
  }

  /** Where the row stands then. */
  private long damage(
      CsvFault fault, List<String> row, List<String> columns, long line, OutputStream out)
      throws IOException {
    long at = line;
    String place = fault.table() + ".csv:" + line;
    switch (fault) {
      case TWICE -> {
        twice.add(new ArrayList<>(row));
        return line;
      }
      case NOBODY -> {
        List<String> stray = new ArrayList<>(row);
        stray.set(columns.indexOf("household"), "nobody-" + line);
        write(stray, out);
        at++;
      }
      case TOO_MANY_CELLS -> row.add("x");
      default -> row.set(columns.indexOf(fault.column()), fault.cell());
    }
    expected.put(fault.column().isEmpty() ? place : place + ":" + fault.column(), fault.told());
    return at;
  }

  private static void write(List<String> row, OutputStream out) throws IOException {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text)) {
      csv.writeRecord(row);
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    byte[] damage = String.valueOf(CsvFault.DAMAGE).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream damaged = new ByteArrayOutputStream();
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == damage[0] && i + 2 < bytes.length && bytes[i + 1] == damage[1]) {
        damaged.write(0xFF);
        i += 2;
      } else {
        damaged.write(bytes[i]);
      }
    }
    out.write(damaged.toByteArray());
  }
}
