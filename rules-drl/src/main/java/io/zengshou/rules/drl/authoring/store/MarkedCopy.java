package io.zengshou.rules.drl.authoring.store;

import io.zengshou.rules.drl.pack.PackFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a pack in a folder, with its marker written first: what a run leaves that ends half-way
 * can be told from what is somebody else's, and taken away again.
 */
final class MarkedCopy {

  /** A file while it is being written: each has its name only once it is whole. */
  private static final String PART = ".zengshou-part";

  private final Path folder;
  private final String markerName;

  /** A copy in a folder; {@code markerName} is one of {@link Marker}'s. */
  MarkedCopy(Path folder, String markerName) {
    this.folder = folder;
    this.markerName = markerName;
  }

  /** Writes a pack; the folder is there, and holds nothing. */
  void write(PackFiles files, Marker marker) throws IOException {
    write(markerName, marker.text().getBytes(StandardCharsets.UTF_8));
    for (String path : files.paths()) {
      Files.createDirectories(folder.resolve(path).getParent());
      write(path, Objects.requireNonNull(files.bytes(path), path));
    }
  }

  private void write(String path, byte[] bytes) throws IOException {
    Path part = folder.resolve(PART);
    try (FileChannel channel =
        FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      // A name that outlives a power cut must not outlive its content.
      channel.force(true);
    }
    Files.move(part, folder.resolve(path), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Whatever is not as the marker lists it, by its path; null where there is no marker. */
  @Nullable List<String> others() throws IOException {
    Marker marker = Marker.in(folder, markerName);
    FolderTree tree = FolderTree.of(folder);
    if (marker == null || tree == null) {
      return null;
    }
    List<String> others = new ArrayList<>(tree.others());
    for (Map.Entry<String, Path> file : tree.files().entrySet()) {
      if (!isOwn(file.getKey()) && !marker.isAsWritten(file.getKey(), file.getValue())) {
        others.add(file.getKey());
      }
    }
    for (Path each : tree.folders()) {
      String path = FolderTree.path(folder, each) + "/";
      if (marker.digests().keySet().stream().noneMatch(file -> file.startsWith(path))) {
        others.add(path);
      }
    }
    others.sort(null);
    return others;
  }

  private boolean isOwn(String path) {
    return path.equals(markerName) || path.equals(PART);
  }

  /**
   * Takes away what was written and is still as it was written, and the folder with it; where
   * anything else lies in it, that stays.
   */
  void clear() throws IOException {
    Marker marker = Marker.in(folder, markerName);
    FolderTree tree = FolderTree.of(folder);
    if (tree == null) {
      return;
    }
    if (marker != null) {
      for (Map.Entry<String, Path> file : tree.files().entrySet()) {
        if (marker.isAsWritten(file.getKey(), file.getValue())) {
          Files.delete(file.getValue());
        }
      }
      List<Path> folders = tree.folders();
      for (int i = folders.size() - 1; i >= 0; i--) {
        deleteEmpty(folders.get(i));
      }
    }
    Files.deleteIfExists(folder.resolve(PART));
    // Last: until then, the marker tells whose the rest is.
    if (marker != null && isAlone(markerName)) {
      Files.delete(folder.resolve(markerName));
    }
    deleteEmpty(folder);
  }

  private boolean isAlone(String name) throws IOException {
    try (var entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!entry.getFileName().toString().equals(name)) {
          return false;
        }
      }
      return true;
    }
  }

  private static void deleteEmpty(Path folder) throws IOException {
    try {
      Files.delete(folder);
    } catch (DirectoryNotEmptyException | NoSuchFileException e) {
      // Somebody else has something in it, or has taken it away.
    }
  }

  /** Whether the folder is there; a link is none. */
  boolean isThere() {
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
  }
}
