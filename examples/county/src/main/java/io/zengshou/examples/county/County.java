package io.zengshou.examples.county;

import io.zengshou.examples.console.Program;
import io.zengshou.examples.console.RootCommand;
import picocli.CommandLine.Command;

/** The county program: {@code java -jar county.jar ledger APPLICANTS}. */
@Command(
    name = "county",
    sortOptions = false,
    subcommands = {
      GenerateCommand.class,
      ConvertCommand.class,
      LedgerCommand.class,
      FiguresCommand.class,
      PlanCommand.class,
      ReformCommand.class,
      BreakpointsCommand.class,
      ReportCommand.class,
      DemoCommand.class
    })
public final class County extends RootCommand {

  /** The rules as they are. */
  static final String PACK = "shiquan-2023";

  static final Program PROGRAM =
      new Program("county", "io.zengshou.examples.county.Help", County::new, Program.FAILED);

  public static void main(String[] args) {
    PROGRAM.runAndExit(args);
  }
}
