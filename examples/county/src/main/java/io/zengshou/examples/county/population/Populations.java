package io.zengshou.examples.county.population;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Opens and makes populations. What they are, their name says: {@code jdbc:…} is a database, a
 * folder holds CSV files, all else is JSON, with {@code .gz} at its end a packed one. The same
 * population is the same applicants in the same order, wherever it is kept.
 */
public final class Populations {

  private static final String DATABASE = "jdbc:";

  private Populations() {}

  /**
   * The applicants of a database, a folder or a file.
   *
   * @throws IOException where it cannot be read
   * @throws InvalidPopulationException where files or tables are not laid out as they must be, or
   *     hold no applicant
   */
  static Population open(PopulationSource source) throws IOException {
    Population population = of(source);
    try {
      if (!population.hasNext()) {
        throw new InvalidPopulationException(
            List.of(
                Fault.of(source.title(), new Text("没有申请主体", "there is no applicant"))
                    .maybe(
                        new Text(
                            "表里只有表头，或选错了文件夹",
                            "its tables have headings alone, or it is not the one meant"))));
      }
      return population;
    } catch (UncheckedIOException e) {
      population.close();
      throw e.getCause();
    } catch (RuntimeException e) {
      population.close();
      throw e;
    }
  }

  private static Population of(PopulationSource source) throws IOException {
    if (isDatabase(source.name())) {
      return SqlPopulation.open(source.name(), source.none());
    }
    Path path = Path.of(source.name());
    if (Files.isDirectory(path)) {
      return CsvPopulation.open(path, source.charset(), source.none());
    }
    if (!source.none().isEmpty()) {
      throw new InvalidPopulationException(
          List.of(
              Fault.of(
                      AbsentTables.OPTION,
                      new Text("只用于 CSV 文件夹和数据库", "is for folders of CSV and databases"))
                  .allowed(
                      new Text(
                          "JSON 里没有的列表就是没有；不清楚的写进 unknown",
                          "in JSON a list that is not there has no entries; what is not known is"
                              + " named in unknown"))));
    }
    return JsonPopulation.open(path);
  }

  /**
   * A new population. Nothing is overwritten.
   *
   * @param target the URL of a database, a file that ends in {@code .jsonl} or {@code .jsonl.gz},
   *     or a folder for CSV files, which is made where there is none
   * @throws IOException where it cannot be written, or where something is there already
   */
  public static PopulationWriter create(String target) throws IOException {
    if (isDatabase(target)) {
      return SqlWriter.create(target);
    }
    Path path = Path.of(target);
    return target.endsWith(".jsonl") || target.endsWith(".jsonl.gz")
        ? JsonWriter.create(path)
        : CsvFolderWriter.create(path);
  }

  static boolean isDatabase(String name) {
    return name.startsWith(DATABASE);
  }
}
