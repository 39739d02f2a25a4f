package io.zengshou.examples.policydesk;

import io.zengshou.examples.console.Program;
import io.zengshou.examples.console.RootCommand;
import picocli.CommandLine.Command;

/** The policy desk's command line: {@code java -jar policy-desk.jar check DIR}. */
@Command(
    name = "policy-desk",
    sortOptions = false,
    subcommands = {
      InitCommand.class,
      CheckCommand.class,
      TestCommand.class,
      BoundariesCommand.class,
      MutateCommand.class,
      CompareCommand.class,
      PublishCommand.class
    })
public final class PolicyDesk extends RootCommand {

  static final Program PROGRAM =
      new Program(
          "policy-desk", "io.zengshou.examples.policydesk.Help", PolicyDesk::new, Program.FOUND);

  public static void main(String[] args) {
    ShortRun.begin();
    PROGRAM.runAndExit(args);
  }
}
