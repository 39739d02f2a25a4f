package io.zengshou.rules.drl.authoring.store;

import io.zengshou.rules.InvalidChoiceException;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folder that is published into, and what may lie in it. */
final class PublishTarget {

  /** So many names are told. */
  private static final int TOLD = 5;

  private final Path shown;
  private final Path folder;

  private PublishTarget(Path shown, Path folder) {
    this.shown = shown;
    this.folder = folder;
  }

  /**
   * The folder that a path means, with all links resolved.
   *
   * @param source the pack's folder: neither may lie in the other
   * @throws InvalidChoiceException where nothing can be published there
   */
  static PublishTarget of(Path path, Path source) throws IOException {
    Path folder = real(path.toAbsolutePath().normalize());
    Path parent = folder.getParent();
    Path name = folder.getFileName();
    if (parent == null || name == null) {
      throw refused(path, "不能发布到这里", "nothing can be published here", "另选一个文件夹", "another one");
    }
    Path pack = source.toRealPath();
    if (pack.startsWith(folder) || folder.startsWith(pack)) {
      throw refused(
          path,
          "规则包和目标文件夹一个在另一个里面",
          "the pack and the target lie one in the other",
          "换一个规则包以外的文件夹",
          "a folder outside of the pack");
    }
    if (Path.of("").toRealPath().startsWith(folder)) {
      throw refused(
          path,
          "命令就是在目标文件夹里运行的，它会被整个换掉",
          "the program runs in the target, which will be replaced as a whole",
          "先到别的文件夹：cd ..",
          "go elsewhere first: cd ..");
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw refused(path, "目标是文件，不是文件夹", "the target is no folder", "另选一个文件夹", "a folder");
    }
    if (Files.isDirectory(folder)
        && !Files.getFileStore(folder).equals(Files.getFileStore(parent))) {
      throw refused(
          path,
          "目标是另一块磁盘的根，不能整个换掉",
          "the target is the root of another file system, and cannot be replaced as a whole",
          "发布到它里面的一个文件夹",
          "a folder in it");
    }
    return new PublishTarget(path, folder);
  }

  /** The real path, of which the last names need not be there. */
  private static Path real(Path path) throws IOException {
    Path parent = path.getParent();
    if (parent == null || Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return path.toRealPath();
    }
    return real(parent).resolve(path.getFileName());
  }

  private static InvalidChoiceException refused(
      Path path, String zh, String en, String maybeZh, String maybeEn) {
    return new InvalidChoiceException(
        Fault.of(path.toString(), new Text(zh, en)).maybe(new Text(maybeZh, maybeEn)));
  }

  /** Where it is, as it was asked for. */
  Path shown() {
    return shown;
  }

  /** What replaces it. */
  FolderSwap swap() {
    return new FolderSwap(shown, folder);
  }

  /**
   * What an earlier run published into the folder; null where it is empty or not there.
   *
   * @throws InvalidChoiceException where anything else lies in it
   */
  @Nullable Marker published() throws IOException {
    if (!Files.isDirectory(folder)) {
      return null;
    }
    try (var entries = Files.newDirectoryStream(folder)) {
      if (!entries.iterator().hasNext()) {
        return null;
      }
    }
    Marker marker = Marker.in(folder, Marker.PUBLISHED);
    List<String> others = new MarkedCopy(folder, Marker.PUBLISHED).others();
    if (marker == null || others == null) {
      throw refused(
          shown,
          "文件夹不是空的，也不是以前发布的：什么也没有动",
          "the folder is not empty, and was not published into before: nothing was touched",
          "发布到一个新的或空的文件夹",
          "a new or empty folder");
    }
    if (!others.isEmpty()) {
      String told = String.join(", ", others.subList(0, Math.min(TOLD, others.size())));
      throw new InvalidChoiceException(
          Fault.of(
                  shown.toString(),
                  new Text(
                      "文件夹里有 " + others.size() + " 项不是发布写的，或发布以后改过：什么也没有动",
                      others.size()
                          + " things in the folder were not published, or changed since: nothing was"
                          + " touched"))
              .actual(told)
              .maybe(
                  new Text(
                      "移到别处；改过的，先改进规则包",
                      "move them elsewhere; what was changed belongs into the pack")));
    }
    return marker;
  }
}
