package io.zengshou.examples.county.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes out of a ZIP file when it was made: the same contents are then the same bytes. */
final class ZipTimes {

  /** The first that a ZIP file can name. */
  private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ZipTimes() {}

  /** Copies a ZIP file, entry by entry, each at the same time. */
  static void without(Path from, Path to) throws IOException {
    try (ZipFile in = new ZipFile(from.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      for (ZipEntry each : Collections.list(in.entries())) {
        ZipEntry entry = new ZipEntry(each.getName());
        entry.setTimeLocal(BEGINNING);
        out.putNextEntry(entry);
        try (InputStream contents = in.getInputStream(each)) {
          contents.transferTo(out);
        }
        out.closeEntry();
      }
    }
  }
}
