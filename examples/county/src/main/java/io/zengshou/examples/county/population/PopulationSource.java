package io.zengshou.examples.county.population;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Where a population is kept.
 *
 * @param name the URL of a database, or the path of a file or of a folder of CSV files
 * @param charset of CSV files; null: each says by itself which it is in. JSON is UTF-8, and a
 *     database knows its own
 * @param none lists that no household has, where their tables are not there; without that, nobody
 *     knows what would stand in them
 */
public record PopulationSource(String name, @Nullable Charset charset, List<String> none) {

  public PopulationSource {
    none = List.copyOf(none);
  }

  /** A file or folder about which nothing else is said. */
  public static PopulationSource of(Path path) {
    return new PopulationSource(path.toString(), null, List.of());
  }

  /**
   * Begins to read it. All that would end the reading half-way is looked for before.
   *
   * @throws IOException where it cannot be read
   * @throws InvalidPopulationException where its files or tables are not laid out as they must be,
   *     or hold no applicant
   */
  public Population open() throws IOException {
    return Populations.open(this);
  }

  /** What people may read: of a database, nothing that may hold a password. */
  public String title() {
    return Names.of(name);
  }

  /**
   * Makes sure that writing somewhere leaves this population as it is.
   *
   * @param out a file, or a folder for files
   * @throws IOException where that cannot be found out
   * @throws InvalidPopulationException where it would be overwritten, or be no population then
   */
  public void keepFrom(Path out) throws IOException {
    if (Populations.isDatabase(name)) {
      return;
    }
    Path path = Path.of(name);
    Path folder = out.toAbsolutePath().getParent();
    boolean table =
        folder != null
            && out.toString().endsWith(CsvFolder.SUFFIX)
            && Files.isDirectory(path)
            && Files.exists(folder)
            && Files.isSameFile(path, folder);
    if (table || (Files.exists(out) && Files.exists(path) && Files.isSameFile(path, out))) {
      throw new InvalidPopulationException(
          List.of(
              Fault.of(
                      out.toString(),
                      new Text("不能写在这里：会改动输入", "the input would be changed by writing here"))
                  .maybe(new Text("另用一个文件夹或文件名", "use another folder or name"))));
    }
  }

  /**
   * A sum of all that is read of it, and how large that is: another one, another population. It
   * reads all of it.
   *
   * @throws IOException where it cannot be read
   */
  public String digest() throws IOException {
    String sum = Populations.isDatabase(name) ? SqlPopulation.digest(name) : digest(Path.of(name));
    return none.isEmpty() ? sum : sum + ", none " + String.join(" ", new TreeSet<>(none));
  }

  /** Of a file, or of the tables of a folder with their names. */
  private static String digest(Path path) throws IOException {
    CRC32C sum = new CRC32C();
    long size = 0;
    byte[] part = new byte[1 << 16];
    List<Path> files =
        Files.isDirectory(path) ? List.copyOf(CsvFolder.of(path).tables().values()) : List.of(path);
    for (Path file : files) {
      sum.update(path.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      try (InputStream in = Files.newInputStream(file)) {
        for (int read = in.read(part); read >= 0; read = in.read(part)) {
          sum.update(part, 0, read);
          size += read;
        }
      }
    }
    return size + " bytes, crc32c " + sum.getValue();
  }
}
