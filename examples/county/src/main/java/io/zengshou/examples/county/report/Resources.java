package io.zengshou.examples.county.report;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The parts of a page that are not words: template, style, scripts. */
final class Resources {

  private Resources() {}

  /** A text beside this class. */
  static String text(String name) throws IOException {
    return read(Resources.class.getResourceAsStream(name), name);
  }

  /** The library that draws the charts; where it lies hangs on its version, as the build knows. */
  static String chartLibrary() throws IOException {
    Properties build = new Properties();
    try (InputStream in = Resources.class.getResourceAsStream("build.properties")) {
      build.load(in);
    }
    String path = build.getProperty("chart-library");
    return read(Resources.class.getResourceAsStream(path), path);
  }

  private static String read(@Nullable InputStream in, String name) throws IOException {
    if (in == null) {
      throw new FileNotFoundException(name);
    }
    try (in) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
