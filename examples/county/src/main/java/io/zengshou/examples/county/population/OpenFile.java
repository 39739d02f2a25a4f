package io.zengshou.examples.county.population;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is read, and how much of it has been. */
final class OpenFile {

  private final FileChannel channel;
  private final long size;
  private long position;

  OpenFile(Path path) throws IOException {
    channel = FileChannel.open(path, StandardOpenOption.READ);
    size = Math.max(1, channel.size());
  }

  /** Its bytes; closing them closes the file. */
  InputStream in() {
    return new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
  }

  long size() {
    return size;
  }

  /** How many bytes were taken from it. */
  long position() {
    try {
      position = channel.position();
    } catch (IOException e) {
      // Only a bar hangs on it; reading on will tell what is wrong.
    }
    return position;
  }

  double share() {
    return Math.min(1.0, (double) position() / size);
  }
}
