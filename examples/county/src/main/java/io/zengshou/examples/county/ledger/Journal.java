package io.zengshou.examples.county.ledger;

import io.zengshou.examples.county.ledger.VouchedFile.Mark;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * How far a run has come, for the run that goes on with it. It is replaced as a whole, so that at
 * any moment the one before or the one after is on the disk.
 *
 * @param identity what the run is about
 * @param done so many applicants of the input are written
 * @param refused so many of them have no line
 * @param complete whether that was all of the input
 * @param files how much of each file is vouched for, by its name
 */
record Journal(
    Identity identity, long done, long refused, boolean complete, Map<String, Mark> files) {

  private static final String NAME = "ledger.journal";
  private static final String IDENTITY = "run.";
  private static final String FILE = "file.";
  private static final String LENGTH = ".length";
  private static final String SUM = ".crc32c";

  Journal {
    files = Map.copyOf(files);
  }

  static Journal begun(Identity identity) {
    return new Journal(identity, 0, 0, false, Map.of());
  }

  /** How much of a file is vouched for. */
  Mark mark(String file) {
    return files.getOrDefault(file, Mark.NONE);
  }

  /** The journal of a folder; empty where there is none. */
  static Optional<Journal> read(Path folder) throws IOException {
    Path path = folder.resolve(NAME);
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    Properties all = new Properties();
    try (Reader reader = Files.newBufferedReader(path)) {
      all.load(reader);
    }
    Map<String, String> identity = new TreeMap<>();
    Map<String, Mark> files = new TreeMap<>();
    for (String key : all.stringPropertyNames()) {
      if (key.startsWith(IDENTITY)) {
        identity.put(key.substring(IDENTITY.length()), all.getProperty(key, ""));
      } else if (key.startsWith(FILE) && key.endsWith(LENGTH)) {
        String file = key.substring(FILE.length(), key.length() - LENGTH.length());
        files.put(file, new Mark(number(all, key), number(all, FILE + file + SUM)));
      }
    }
    boolean complete = Boolean.parseBoolean(all.getProperty("complete", ""));
    return Optional.of(
        new Journal(
            new Identity(identity), number(all, "done"), number(all, "refused"), complete, files));
  }

  private static long number(Properties all, String key) throws IOException {
    try {
      return Long.parseLong(all.getProperty(key, ""));
    } catch (NumberFormatException e) {
      throw new IOException(NAME + ": " + key + "=" + all.getProperty(key, ""), e);
    }
  }

  /** Puts this journal in the place of the one before, and makes it safe. */
  void write(Path folder) throws IOException {
    Properties all = new Properties();
    identity.values().forEach((key, value) -> all.setProperty(IDENTITY + key, value));
    all.setProperty("done", Long.toString(done));
    all.setProperty("refused", Long.toString(refused));
    all.setProperty("complete", Boolean.toString(complete));
    files.forEach(
        (file, mark) -> {
          all.setProperty(FILE + file + LENGTH, Long.toString(mark.length()));
          all.setProperty(FILE + file + SUM, Long.toString(mark.sum()));
        });
    StringWriter text = new StringWriter();
    all.store(text, null);
    Path next = folder.resolve(NAME + ".next");
    try (FileChannel channel =
        FileChannel.open(
            next,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(
        next,
        folder.resolve(NAME),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
