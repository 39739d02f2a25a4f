package io.zengshou.examples.console;

import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Keeps the details of a fault of the program for those who mend it. */
final class FaultFile {

  private FaultFile() {}

  /**
   * Writes the details to a file that only this user can read, and says where it is. The command
   * line is not among them: it may hold a password.
   */
  static Text write(Throwable thrown, String program) {
    StringWriter details = new StringWriter();
    details.write(program + " " + Instant.now() + "\n");
    details.write("Java " + Runtime.version() + ", " + System.getProperty("os.name") + "\n");
    thrown.printStackTrace(new PrintWriter(details, true));
    String place;
    try {
      Path file = Files.createTempFile(program + "-", ".txt");
      Files.writeString(file, details.toString());
      place = file.toString();
    } catch (IOException e) {
      return new Text(
          program + " 自己出了错，不是您的操作有误；详情写不进文件。请把用的命令告诉维护人员",
          "a fault of "
              + program
              + " and none of yours; its details could not be written to a file."
              + " Please tell the maintainers what was run");
    }
    return new Text(
        program + " 自己出了错，不是您的操作有误。详情写在 " + place + "，请连同用的命令交给维护人员",
        "a fault of "
            + program
            + " and none of yours. The details are in "
            + place
            + ": please hand them to the maintainers, with what was run");
  }
}
