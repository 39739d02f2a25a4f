package io.zengshou.rules.drl.authoring.store;

import io.zengshou.rules.drl.pack.PackLimits;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that lies in a folder, hidden or not. No link is followed: it is a thing by itself.
 *
 * @param files ordinary files by their paths in the folder
 * @param others links and whatever else is neither file nor folder
 * @param folders each before those in it, without the folder itself
 */
record FolderTree(SortedMap<String, Path> files, List<String> others, List<Path> folders) {

  /** What lies in a folder; null where that is more than any pack has. */
  static @Nullable FolderTree of(Path folder) throws IOException {
    FolderTree tree = new FolderTree(new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
    Walk walk = new Walk(folder, tree);
    Files.walkFileTree(folder, walk);
    return walk.left < 0 ? null : tree;
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final FolderTree tree;
    private int left = PackLimits.ENTRIES;

    Walk(Path root, FolderTree tree) {
      this.root = root;
      this.tree = tree;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.equals(root)) {
        tree.folders.add(folder);
      }
      return counted();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String path = path(root, file);
      if (attributes.isRegularFile()) {
        tree.files.put(path, file);
      } else {
        tree.others.add(path);
      }
      return counted();
    }

    private FileVisitResult counted() {
      left--;
      return left < 0 ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }
  }

  static String path(Path folder, Path file) {
    String path = folder.relativize(file).toString();
    return path.replace(folder.getFileSystem().getSeparator(), "/");
  }
}
