package io.zengshou.examples.county.population;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

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
   * @param source the URL of a database, or a path
   * @param charset of CSV files; JSON is UTF-8, and a database knows its own
   * @throws IOException where it cannot be read
   * @throws InvalidPopulationException where files or tables are not laid out as they must be
   */
  static Population open(String source, Charset charset) throws IOException {
    if (isDatabase(source)) {
      return SqlPopulation.open(source);
    }
    Path path = Path.of(source);
    return Files.isDirectory(path) ? CsvPopulation.open(path, charset) : new JsonPopulation(path);
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
