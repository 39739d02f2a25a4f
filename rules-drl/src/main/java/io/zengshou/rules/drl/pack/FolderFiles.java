package io.zengshou.rules.drl.pack;

import io.zengshou.rules.InvalidPackException;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Reads the files of a pack's folder. What is too large, too much or elsewhere is found out before
 * anything of it is read.
 */
final class FolderFiles extends SimpleFileVisitor<Path> {

  private final Path folder;
  private final Path root;
  private final Predicate<String> isPart;
  private final SortedMap<String, Path> found = new TreeMap<>();
  private final List<String> others = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private int entries;
  private long bytes;

  private FolderFiles(Path folder, Predicate<String> isPart) throws IOException {
    this.folder = folder;
    // The folder itself may be a link, as where a host is pointed at one pack after the other.
    this.root = folder.toRealPath();
    this.isPart = isPart;
  }

  /**
   * Finds the files of a folder, and reads none of them.
   *
   * @param isPart whether a path is part of the pack
   * @throws InvalidPackException where a limit is exceeded or a file is a link out of the folder
   */
  static FolderFiles in(Path folder, Predicate<String> isPart) throws IOException {
    FolderFiles files = new FolderFiles(folder, isPart);
    Files.walkFileTree(
        files.root, EnumSet.noneOf(java.nio.file.FileVisitOption.class), Integer.MAX_VALUE, files);
    if (files.faults.isEmpty()) {
      return files;
    }
    throw files.refused();
  }

  /** The paths of files that are no part of the pack. */
  List<String> others() {
    return others;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    if (directory.equals(root)) {
      return FileVisitResult.CONTINUE;
    }
    String path = path(directory);
    if (path.startsWith(".") || path.contains("/.")) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    int depth = root.relativize(directory).getNameCount();
    if (depth > PackLimits.FOLDERS_DEEP) {
      exceeded(
          path,
          new Text("文件夹套得太深（层）", "folders in folders, too deep"),
          depth,
          PackLimits.FOLDERS_DEEP);
      return FileVisitResult.SKIP_SUBTREE;
    }
    return counted();
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    String path = path(file);
    if (!Files.isRegularFile(file)) {
      return counted();
    }
    if (isPart.test(path)) {
      if (attributes.isSymbolicLink()) {
        stayInside(file, path);
      }
      found.put(path, file);
      sized(path, Files.size(file));
    } else {
      others.add(path);
    }
    return counted();
  }

  private FileVisitResult counted() {
    entries++;
    if (entries <= PackLimits.ENTRIES) {
      return FileVisitResult.CONTINUE;
    }
    faults.add(
        PackLimits.exceeded(
                folder.toString(),
                new Text("文件夹里的东西太多", "too many things in the folder"),
                entries,
                PackLimits.ENTRIES)
            .maybe(new Text("这不是规则包的文件夹", "this is not the folder of a pack")));
    return FileVisitResult.TERMINATE;
  }

  private void sized(String path, long size) {
    bytes += size;
    int most = most(path);
    if (size > most) {
      exceeded(path, new Text("文件太大（字节）", "the file is too large, in bytes"), size, most);
    }
    if (found.size() == PackLimits.FILES + 1) {
      exceeded(
          path, new Text("规则包的文件太多", "too many files in the pack"), found.size(), PackLimits.FILES);
    }
    if (bytes > PackLimits.PACK_BYTES && bytes - size <= PackLimits.PACK_BYTES) {
      exceeded(
          path,
          new Text("规则包的文件合起来太大（字节）", "the pack's files together are too large, in bytes"),
          bytes,
          PackLimits.PACK_BYTES);
    }
  }

  private static int most(String path) {
    return path.endsWith(PackFiles.SHEETS) ? PackLimits.SHEET_BYTES : PackLimits.TEXT_BYTES;
  }

  /** A link may not bring in what lies elsewhere: nobody would see that it is part of the pack. */
  private void stayInside(Path file, String path) throws IOException {
    Path real = file.toRealPath();
    if (!real.startsWith(root)) {
      faults.add(
          Fault.of(path, new Text("文件链接到了文件夹外面", "the file is a link out of the folder"))
              .actual(real.toString())
              .maybe(new Text("把文件复制进来", "copy the file into the folder")));
    }
  }

  /**
   * What the files hold, by their paths in the folder.
   *
   * @throws InvalidPackException where one has grown beyond its limit since it was found
   */
  SortedMap<String, byte[]> read() throws IOException {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    for (var each : found.entrySet()) {
      int most = most(each.getKey());
      try (InputStream in = Files.newInputStream(each.getValue())) {
        // It may have grown since it was looked at.
        byte[] read = in.readNBytes(most + 1);
        if (read.length > most) {
          sized(each.getKey(), read.length);
          throw refused();
        }
        contents.put(each.getKey(), read);
      }
    }
    return contents;
  }

  private String path(Path file) {
    return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
  }

  private void exceeded(String where, Text what, long actual, long most) {
    faults.add(PackLimits.exceeded(where, what, actual, most));
  }

  private InvalidPackException refused() {
    return new InvalidPackException(folder.toString(), faults);
  }
}
