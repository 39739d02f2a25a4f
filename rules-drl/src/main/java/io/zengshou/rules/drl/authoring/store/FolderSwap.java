package io.zengshou.rules.drl.authoring.store;

import io.zengshou.rules.drl.pack.PackFiles;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.jspecify.annotations.Nullable;

/**
 * Replaces a folder as a whole. What takes its place is made ready in a hidden folder beside it, as
 * only there a rename is enough: {@code .host.publish} with {@code new}, {@code old} and a lock. A
 * run that is cut off leaves these, and the next puts them in order.
 */
final class FolderSwap {

  /** A move that is refused is tried so often, after so many milliseconds each. */
  private static final int MOVES = 10;

  private static final int PAUSE = 100;

  private final Path shown;
  private final Path folder;
  private final Path work;
  private @Nullable Path kept;

  /**
   * @param shown the folder as it was asked for
   * @param folder its real path
   */
  FolderSwap(Path shown, Path folder) {
    this.shown = shown;
    this.folder = folder;
    this.work = folder.resolveSibling("." + folder.getFileName() + ".publish");
  }

  /** Where files went that somebody put into the folder while it was replaced; null: none. */
  @Nullable Path kept() {
    return kept;
  }

  /** What is done while no other run publishes here. */
  interface Alone {
    void run() throws IOException;
  }

  /** Puts in order what a run left that was cut off, and does something else; all of it alone. */
  void alone(Alone work) throws IOException {
    Files.createDirectories(this.work.getParent());
    PublishLock lock = PublishLock.of(this.work, shown);
    try {
      recover();
      work.run();
    } finally {
      lock.close();
    }
  }

  /** Whether a run that was cut off left something. */
  boolean isCutOff() {
    return Files.exists(work, LinkOption.NOFOLLOW_LINKS);
  }

  private MarkedCopy fresh() {
    return new MarkedCopy(work.resolve("new"), Marker.PUBLISHED);
  }

  private MarkedCopy old() {
    return new MarkedCopy(work.resolve("old"), Marker.PUBLISHED);
  }

  /** The lock is held. */
  private void recover() throws IOException {
    Path old = work.resolve("old");
    if (old().isThere()) {
      if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        move(old, folder);
      } else if (Marker.in(folder, Marker.PUBLISHED) != null) {
        discard(old, old());
      } else {
        // Somebody made another folder where this one was.
        keep(old);
      }
    }
    if (fresh().isThere()) {
      discard(work.resolve("new"), fresh());
    }
  }

  /** Takes a copy away; what is not ours in it is kept. */
  private void discard(Path from, MarkedCopy copy) throws IOException {
    copy.clear();
    if (copy.isThere()) {
      keep(from);
    }
  }

  /** Moves a folder beside the target, under a name that is free. */
  private void keep(Path from) throws IOException {
    Path to = folder.resolveSibling(folder.getFileName() + ".kept");
    for (int i = 2; Files.exists(to, LinkOption.NOFOLLOW_LINKS); i++) {
      to = folder.resolveSibling(folder.getFileName() + ".kept-" + i);
    }
    move(from, to);
    kept = to;
  }

  private static void move(Path from, Path to) throws IOException {
    for (int left = MOVES; ; left--) {
      try {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        return;
      } catch (AccessDeniedException e) {
        // On Windows a folder cannot be moved while somebody reads a file in it.
        if (left == 0) {
          throw e;
        }
        pause(e);
      }
    }
  }

  private static void pause(AccessDeniedException denied) throws IOException {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw denied;
    }
  }

  /** Makes the new pack ready beside the folder. */
  void stage(PackFiles files, Marker marker) throws IOException {
    try {
      Files.createDirectory(work.resolve("new"));
      fresh().write(files, marker);
      PosixFileAttributeView was = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
      if (was != null && Files.isDirectory(folder)) {
        // Who may read the folder may read the one in its place.
        Files.setPosixFilePermissions(work.resolve("new"), was.readAttributes().permissions());
      }
    } catch (IOException | RuntimeException e) {
      fresh().clear();
      throw e;
    }
  }

  /** Takes the folder away that is there. */
  void setAside() throws IOException {
    if (Files.isDirectory(folder)) {
      move(folder, work.resolve("old"));
    }
  }

  /** Puts the new one in its place. */
  void putInPlace() throws IOException {
    move(work.resolve("new"), folder);
  }

  /** Replaces the folder by what was made ready; where that fails, it is what it was. */
  void replace() throws IOException {
    try {
      setAside();
      putInPlace();
    } catch (IOException e) {
      recover();
      throw e;
    }
    if (old().isThere()) {
      discard(work.resolve("old"), old());
    }
  }
}
