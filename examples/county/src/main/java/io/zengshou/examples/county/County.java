package io.zengshou.examples.county;

import io.zengshou.examples.console.Language;
import io.zengshou.examples.console.Program;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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
public final class County implements Callable<Integer> {

  /** The rules as they are. */
  static final String PACK = "shiquan-2023";

  static final Program PROGRAM =
      new Program("county", "io.zengshou.examples.county.Help", County::new);

  @Spec
  @SuppressWarnings("NullAway.Init") // by picocli
  private CommandLine.Model.CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = CommandLine.ScopeType.INHERIT,
      descriptionKey = "help")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      scope = CommandLine.ScopeType.INHERIT,
      descriptionKey = "lang")
  @SuppressWarnings("UnusedVariable") // read before all else; here it is only held to its values
  private Language lang = Language.zh;

  public static void main(String[] args) {
    PROGRAM.runAndExit(args);
  }

  /** Without a command: how it is used. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return Program.FAILED;
  }
}
