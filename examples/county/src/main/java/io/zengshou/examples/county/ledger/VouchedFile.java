package io.zengshou.examples.county.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A file that grows, and of which a part is vouched for: it is on the disk, whatever becomes of the
 * process or the power. What stands behind that part is cut off when the file is opened again.
 */
final class VouchedFile implements Closeable {

  /** So much is gathered before it is written. */
  private static final int BUFFER = 1 << 20;

  /**
   * How much is vouched for.
   *
   * @param length in bytes
   * @param sum the CRC-32C of these bytes
   */
  record Mark(long length, long sum) {
    static final Mark NONE = new Mark(0, 0);
  }

  private final FileChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
  private final CRC32C sum;

  private VouchedFile(FileChannel channel, CRC32C sum) {
    this.channel = channel;
    this.sum = sum;
  }

  /**
   * Opens a file as it was when it was vouched for; empty where it does not begin with those bytes.
   */
  static Optional<VouchedFile> open(Path path, Mark mark) throws IOException {
    FileChannel channel =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    CRC32C sum = new CRC32C();
    if (!begins(channel, mark, sum)) {
      channel.close();
      return Optional.empty();
    }
    channel.truncate(mark.length());
    channel.position(mark.length());
    return Optional.of(new VouchedFile(channel, sum));
  }

  private static boolean begins(FileChannel channel, Mark mark, CRC32C sum) throws IOException {
    ByteBuffer part = ByteBuffer.allocate(BUFFER);
    long left = mark.length();
    while (left > 0) {
      part.clear().limit((int) Math.min(part.capacity(), left));
      int read = channel.read(part);
      if (read < 0) {
        return false;
      }
      sum.update(part.flip());
      left -= read;
    }
    return sum.getValue() == mark.sum();
  }

  void append(byte[] bytes) throws IOException {
    if (bytes.length > buffer.remaining()) {
      write(buffer.flip());
      buffer.clear();
    }
    if (bytes.length > buffer.capacity()) {
      write(ByteBuffer.wrap(bytes));
    } else {
      buffer.put(bytes);
    }
  }

  private void write(ByteBuffer bytes) throws IOException {
    sum.update(bytes.duplicate());
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Makes all that was appended safe. */
  Mark keep() throws IOException {
    write(buffer.flip());
    buffer.clear();
    channel.force(true);
    return new Mark(channel.position(), sum.getValue());
  }

  /** Closes it; what was not kept is lost, as it would be with the power. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
