package io.zengshou.examples.county;

import java.io.PrintStream;

/** The program {@code county.jar}, run in this process. */
public final class CountyProgram {

  private CountyProgram() {}

  /** Its exit status. */
  public static int run(String[] arguments, PrintStream out, PrintStream err) {
    return County.PROGRAM.run(arguments, out, err, false);
  }
}
