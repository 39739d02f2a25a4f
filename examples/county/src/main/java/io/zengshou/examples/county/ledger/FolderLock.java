package io.zengshou.examples.county.ledger;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps two runs from writing into one folder. It ends with its process, however that ends. */
final class FolderLock implements Closeable {

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @throws OtherLedgerException where another run has it
   */
  static FolderLock of(Path folder) throws IOException {
    Path path = folder.resolve("ledger.lock");
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock(channel) == null) {
      channel.close();
      throw new OtherLedgerException(
          folder.toString(),
          List.of(
              Fault.of(
                      folder.toString(),
                      new Text("另一次运行正在写这里的台账", "another run is writing the ledger here"))
                  .maybe(new Text("等它做完再运行", "wait until it has ended"))));
    }
    return new FolderLock(channel);
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
