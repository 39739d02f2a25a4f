package io.zengshou.examples.policydesk;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * A run that ends before the JVM's second compiler pays: on two cores it takes more than half of
 * the processor time of a check, for code that is not called again. A jar cannot choose the options
 * of its JVM, but a JVM that runs can be told to leave that compiler alone (JEP 165, compiler
 * directives).
 */
final class ShortRun {

  private static final String DIRECTIVES = "[{match: \"*.*\", c2: {Exclude: true}}]";

  private ShortRun() {}

  /**
   * Begins one. Where a JVM has no such compiler, or nothing to tell it with, it takes longer and
   * is right.
   */
  static void begin() {
    try {
      Path file = Files.createTempFile("policy-desk", ".json");
      try {
        Files.writeString(file, DIRECTIVES);
        tell(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException | JMException | RuntimeException | LinkageError e) {
      // Nothing but time is lost, and an officer can do nothing about it.
    }
  }

  private static void tell(Path file) throws JMException {
    String[] quoted = {'"' + file.toString() + '"'};
    ManagementFactory.getPlatformMBeanServer()
        .invoke(
            new ObjectName("com.sun.management:type=DiagnosticCommand"),
            "compilerDirectivesAdd",
            new Object[] {quoted},
            new String[] {String[].class.getName()});
  }
}
