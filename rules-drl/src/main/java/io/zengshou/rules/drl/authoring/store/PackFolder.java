package io.zengshou.rules.drl.authoring.store;

import io.zengshou.rules.InvalidPackException;
import io.zengshou.rules.assessment.PackIdentity;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Packs as folders: a copy to begin with, and a copy for a running host. */
public final class PackFolder {

  private PackFolder() {}

  /**
   * Copies a packaged pack, such as {@code shiquan-2023}, into a folder that staff can edit.
   *
   * @param folder made where it is not there
   * @return how many files were written
   * @throws DirectoryNotEmptyException where the folder holds anything: nothing is overwritten
   * @throws InvalidPackException where no pack has that id
   * @throws IOException where a file cannot be written
   */
  public static int init(String packId, Path folder) throws IOException {
    Objects.requireNonNull(packId, "packId");
    Objects.requireNonNull(folder, "folder");
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        if (files.findAny().isPresent()) {
          throw new DirectoryNotEmptyException(folder.toString());
        }
      }
    }
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
          return copy(files.getPath(jar.getEntryName()).resolveSibling(""), folder);
        }
      }
      return copy(Path.of(url.toURI()).resolveSibling(""), folder);
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /**
   * Copies a pack into the folder that a running host watches, once it can be loaded and all of its
   * scenarios hold. Files that the pack no longer has are removed there; other files are left.
   *
   * @return what was published
   * @throws InvalidPackException where it does not pass, with all that is wrong; the target is as
   *     it was
   * @throws IOException where a file cannot be written
   */
  public static PackIdentity publish(Path pack, Path target) throws IOException {
    Objects.requireNonNull(pack, "pack");
    Objects.requireNonNull(target, "target");
    PackFiles files = PackStore.read(pack);
    PackIdentity identity = Gate.pass(pack.toString(), files, UnaryOperator.identity()).pack();
    List<String> gone =
        Files.isDirectory(target) ? new ArrayList<>(PackFiles.in(target).paths()) : List.of();
    // What passed, and not what may have been edited since.
    write(files, target);
    for (String path : gone) {
      if (!files.has(path)) {
        Files.delete(target.resolve(path));
      }
    }
    return identity;
  }

  /** Copies what is part of the pack. */
  private static int copy(Path from, Path to) throws IOException {
    try {
      return write(PackFiles.in(from), to);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static int write(PackFiles files, Path to) throws IOException {
    for (String path : files.paths()) {
      Path target = to.resolve(path);
      Files.createDirectories(target.getParent());
      // Written in full, as the host may be reading the one before.
      Files.write(target, Objects.requireNonNull(files.bytes(path), path));
    }
    return files.paths().size();
  }
}
