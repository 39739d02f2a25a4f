package io.zengshou.examples.quickstart;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the applicants come from: a file, standard input, or the sample. */
final class Input {

  private static final String SAMPLE = "applicants.json";

  private final @Nullable String file;
  private final InputStream in;

  Input(@Nullable String file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  InputStream open() throws IOException {
    if (file == null) {
      // Only what is there already: a pipe that nobody writes to must not be waited for.
      return in.available() > 0 ? in : sample();
    }
    if (file.equals("-")) {
      return in;
    }
    Path path = path(file);
    if (Files.isDirectory(path)) {
      throw new FileSystemException(file, null, "is a directory");
    }
    return Files.newInputStream(path);
  }

  private static Path path(String file) throws IOException {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw new NoSuchFileException(file);
    }
  }

  private static InputStream sample() throws IOException {
    InputStream sample = Quickstart.class.getResourceAsStream(SAMPLE);
    if (sample == null) {
      throw new FileNotFoundException(SAMPLE);
    }
    return sample;
  }
}
