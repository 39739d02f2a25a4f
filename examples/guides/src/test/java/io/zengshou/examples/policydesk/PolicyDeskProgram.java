package io.zengshou.examples.policydesk;

import java.io.PrintStream;

/** The program {@code policy-desk.jar}, run in this process. */
public final class PolicyDeskProgram {

  private PolicyDeskProgram() {}

  /** Its exit status. */
  public static int run(String[] arguments, PrintStream out, PrintStream err) {
    return PolicyDesk.PROGRAM.run(arguments, out, err, false);
  }
}
