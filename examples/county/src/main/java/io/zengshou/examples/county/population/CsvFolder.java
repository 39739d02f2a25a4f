package io.zengshou.examples.county.population;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is in a folder of CSV files.
 *
 * @param tables the files of tables, by the names of their tables
 * @param faults files that end as tables do and are none: what was meant is not known
 * @param others files that nobody reads, such as a workbook
 */
record CsvFolder(Map<String, Path> tables, List<Fault> faults, List<Fault> others) {

  static final String SUFFIX = ".csv";

  /** So many files that nobody reads are named. */
  private static final int MOST = 20;

  static CsvFolder of(Path folder) throws IOException {
    List<String> names = names(folder);
    Map<String, Path> tables = new LinkedHashMap<>();
    for (String table : TableNames.all()) {
      if (names.remove(table + SUFFIX)) {
        tables.put(table, folder.resolve(table + SUFFIX));
      }
    }
    List<Fault> faults = new ArrayList<>();
    List<Fault> others = new ArrayList<>();
    for (String name : names) {
      if (name.toLowerCase(Locale.ROOT).endsWith(SUFFIX)) {
        faults.add(unknown(name));
      } else if (others.size() < MOST) {
        others.add(near(name, Fault.of(name, new Text("没有读这个文件", "this file was not read"))));
      }
    }
    int more = names.size() - faults.size() - others.size();
    if (more > 0) {
      others.add(
          Fault.of(
              folder.toString(),
              new Text("还有 " + more + " 个文件没有读", more + " more files were not read")));
    }
    return new CsvFolder(tables, faults, others);
  }

  /** Those of an editor that has one open, and hidden ones, are nobody's business. */
  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return new ArrayList<>(
          all.filter(Files::isRegularFile)
              .map(path -> String.valueOf(path.getFileName()))
              .filter(name -> !name.startsWith(".") && !name.startsWith("~"))
              .sorted()
              .toList());
    }
  }

  private static Fault unknown(String name) {
    Fault fault =
        near(name, Fault.of(name, new Text("没有这样的文件", "no such file belongs to a population")));
    return fault.maybe() == null
        ? fault.allowed(
            Text.same(
                String.join(", ", TableNames.all().stream().map(table -> table + SUFFIX).toList())))
        : fault;
  }

  private static Fault near(String name, Fault fault) {
    int dot = name.lastIndexOf('.');
    String near = TableNames.nearest(dot > 0 ? name.substring(0, dot) : name);
    return near == null ? fault : fault.maybe(Text.same(near + SUFFIX));
  }
}
