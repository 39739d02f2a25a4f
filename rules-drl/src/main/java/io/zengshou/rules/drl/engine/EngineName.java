package io.zengshou.rules.drl.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What an engine is called in a receipt: its name, its version and that of Drools. */
final class EngineName {

  private static final String FILE = "engine.properties";

  private EngineName() {}

  // Read when a receipt is asked for, and not before: a first answer has no use for it.
  static String of(Engine engine) {
    Properties versions = new Properties();
    try (InputStream in = EngineName.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the jar");
      }
      versions.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
    return "rules-drl "
        + versions.getProperty("version")
        + " ("
        + way(engine)
        + "), Drools "
        + versions.getProperty("drools");
  }

  private static String way(Engine engine) {
    return switch (engine) {
      case CODE -> "code";
      case MATCHER -> "matcher";
      case SESSIONS -> "sessions";
    };
  }
}
