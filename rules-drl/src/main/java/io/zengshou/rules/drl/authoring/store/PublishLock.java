package io.zengshou.rules.drl.authoring.store;

import io.zengshou.rules.InvalidChoiceException;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two from publishing into one folder at once. It ends with its process, however that ends,
 * and leaves nothing behind.
 */
final class PublishLock implements Closeable {

  /**
   * Those of this process. A file is not opened a second time: on many systems a process loses its
   * lock of a file as soon as it closes any channel to it.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  /** So many bytes at most tell one lock from another. */
  private static final int LONGEST = 4_000;

  private final Path work;
  private final Path file;
  private final FileChannel channel;

  private PublishLock(Path work, Path file, FileChannel channel) {
    this.work = work;
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @param work the folder beside the target in which it is made ready
   * @param target for messages
   * @throws InvalidChoiceException where another has it, or the folder beside is something else
   */
  static PublishLock of(Path work, Path target) throws IOException {
    if (!HELD.add(work)) {
      throw taken(target);
    }
    PublishLock lock = null;
    try {
      while (lock == null) {
        lock = next(work, target);
      }
      return lock;
    } finally {
      if (lock == null) {
        HELD.remove(work);
      }
    }
  }

  /** The lock; null where the one before has just taken its file away. */
  private static @Nullable PublishLock next(Path work, Path target) throws IOException {
    makeFolder(work);
    Path file = work.resolve("lock");
    FileChannel channel;
    try {
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return null;
    }
    if (!isLocked(channel)) {
      channel.close();
      throw taken(target);
    }
    PublishLock lock = new PublishLock(work, file, channel);
    try {
      if (isStillThere(channel, file)) {
        return lock;
      }
    } catch (IOException e) {
      // A full disk, for one: this one goes too.
      lock.close();
      throw e;
    }
    channel.close();
    return null;
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static InvalidChoiceException taken(Path target) {
    return new InvalidChoiceException(
        Fault.of(
                target.toString(),
                new Text("另一次发布正在往这里写", "another run is publishing into this folder"))
            .maybe(new Text("等它做完再发布", "wait until it has ended")));
  }

  private static void makeFolder(Path work) throws IOException {
    try {
      Files.createDirectory(work);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(work, LinkOption.NOFOLLOW_LINKS)) {
        throw new InvalidChoiceException(
            Fault.of(
                    work.toString(),
                    new Text("发布要用这个名字的文件夹", "publishing needs a folder of this name"))
                .maybe(new Text("把它移走", "move it away")));
      }
    }
  }

  /**
   * Whoever had it before may have deleted the file between our opening and our locking it. The
   * file of that name is ours where it is as long as we make ours; it is not opened to see.
   */
  private static boolean isStillThere(FileChannel channel, Path file) throws IOException {
    int length = 1 + ThreadLocalRandom.current().nextInt(LONGEST);
    channel.truncate(0);
    ByteBuffer blank = ByteBuffer.allocate(length);
    while (blank.hasRemaining()) {
      channel.write(blank);
    }
    try {
      return Files.size(file) == length;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(file);
      channel.close();
      Files.deleteIfExists(work);
    } catch (DirectoryNotEmptyException e) {
      // Another begins, or something was left that is not ours.
    } finally {
      HELD.remove(work);
    }
  }
}
