package io.zengshou.examples.quickstart;

import io.zengshou.rules.explain.Words;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
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
  private final Words words;

  Input(@Nullable String file, InputStream in, Words words) {
    this.file = file;
    this.in = in;
    this.words = words;
  }

  InputStream open() throws IOException {
    if (file == null) {
      // Only what is there already: a pipe that nobody writes to must not be waited for.
      return in.available() > 0 ? in : sample();
    }
    if (file.equals("-")) {
      return in;
    }
    try {
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        throw new FileNotFoundException(words.say("这是一个文件夹", "this is a folder"));
      }
      return Files.newInputStream(path);
    } catch (InvalidPathException | NoSuchFileException e) {
      throw new FileNotFoundException(words.say("没有这个文件", "no such file"));
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
