package io.zengshou.examples.policydesk;

import io.zengshou.examples.console.Language;
import io.zengshou.examples.console.Program;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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
public final class PolicyDesk implements Callable<Integer> {

  static final Program PROGRAM =
      new Program("policy-desk", "io.zengshou.examples.policydesk.Help", PolicyDesk::new);

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
