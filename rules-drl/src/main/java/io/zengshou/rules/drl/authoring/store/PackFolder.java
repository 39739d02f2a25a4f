package io.zengshou.rules.drl.authoring.store;

import io.zengshou.rules.InvalidPackException;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.drl.pack.PackLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Packs as folders: a copy to begin with. What a running host uses is a {@link Publication}. */
public final class PackFolder {

  private PackFolder() {}

  /**
   * Copies a packaged pack, such as {@code shiquan-2023}, into a folder that staff can edit.
   *
   * @param folder made where it is not there
   * @return how many files were written
   * @throws DirectoryNotEmptyException where the folder holds anything but what a copy left that
   *     was cut off: nothing is overwritten
   * @throws InvalidPackException where no pack has that id
   * @throws IOException where a file cannot be written; nothing stays of the others
   */
  public static int init(String packId, Path folder) throws IOException {
    Objects.requireNonNull(packId, "packId");
    Objects.requireNonNull(folder, "folder");
    String manifest =
        PackLoader.PACKS + PackLoader.rootPackage(packId).replace("packs.", "") + "/pack.yaml";
    URL url = PackFolder.class.getClassLoader().getResource(manifest);
    if (url == null) {
      throw PackLoader.noFolder(Path.of(packId));
    }
    try {
      if (url.openConnection() instanceof JarURLConnection jar) {
        Path archive = Path.of(jar.getJarFileURL().toURI());
        try (FileSystem files = FileSystems.newFileSystem(archive)) {
          return copy(packId, files.getPath(jar.getEntryName()).resolveSibling(""), folder);
        }
      }
      return copy(packId, Path.of(url.toURI()).resolveSibling(""), folder);
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /** Copies what is part of the pack; where that fails, nothing of it stays. */
  private static int copy(String packId, Path from, Path to) throws IOException {
    MarkedCopy copy = new MarkedCopy(to, Marker.COPYING);
    if (Files.exists(to)) {
      isEmpty(to, copy);
    }
    PackFiles files = files(from);
    Path there = to.toAbsolutePath();
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    try {
      Files.createDirectories(to);
      copy.write(files, Marker.of(packId, files));
      Files.delete(to.resolve(Marker.COPYING));
      return files.paths().size();
    } catch (IOException | RuntimeException e) {
      takeAway(to, copy, there);
      throw e;
    }
  }

  private static PackFiles files(Path from) throws IOException {
    try {
      return PackFiles.in(from);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Holds that a folder is empty, or makes it so where a copy was cut off in it. */
  private static void isEmpty(Path folder, MarkedCopy copy) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      if (files.findAny().isEmpty()) {
        return;
      }
    }
    List<String> others = copy.others();
    if (others == null || !others.isEmpty()) {
      throw new DirectoryNotEmptyException(folder.toString());
    }
    copy.clear();
  }

  /** What was written, and the folders that were made for it, up to the one that was there. */
  private static void takeAway(Path folder, MarkedCopy copy, @Nullable Path there)
      throws IOException {
    if (Files.isDirectory(folder)) {
      copy.clear();
    }
    Path made = folder.toAbsolutePath();
    while (made != null && !made.equals(there)) {
      Files.deleteIfExists(made);
      made = made.getParent();
    }
    if (folder.toAbsolutePath().equals(there)) {
      Files.createDirectories(folder);
    }
  }
}
