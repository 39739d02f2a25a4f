package io.zengshou.examples.county.population;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Where a population is kept.
 *
 * @param name the URL of a database, or the path of a file or of a folder of CSV files
 * @param charset of CSV files; JSON is UTF-8, and a database knows its own
 */
public record PopulationSource(String name, Charset charset) {

  /** A file or folder in UTF-8. */
  public static PopulationSource of(Path path) {
    return new PopulationSource(path.toString(), StandardCharsets.UTF_8);
  }

  /**
   * Begins to read it.
   *
   * @throws IOException where it cannot be read
   * @throws InvalidPopulationException where its files or tables are not laid out as they must be
   */
  public Population open() throws IOException {
    return Populations.open(name, charset);
  }

  /** What people may read: of a database, nothing that may hold a password. */
  public String title() {
    return Names.of(name);
  }

  /**
   * A sum of all it holds, and how large it is: another one, another population. It reads all of
   * it.
   *
   * @throws IOException where it cannot be read
   */
  public String digest() throws IOException {
    return Populations.isDatabase(name) ? SqlPopulation.digest(name) : digest(Path.of(name));
  }

  /** Of a file, or of all files of a folder with their names. */
  private static String digest(Path path) throws IOException {
    CRC32C sum = new CRC32C();
    long size = 0;
    byte[] part = new byte[1 << 16];
    try (Stream<Path> all = Files.walk(path)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        sum.update(path.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        try (InputStream in = Files.newInputStream(file)) {
          for (int read = in.read(part); read >= 0; read = in.read(part)) {
            sum.update(part, 0, read);
            size += read;
          }
        }
      }
    }
    return size + " bytes, crc32c " + sum.getValue();
  }
}
