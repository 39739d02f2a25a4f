package io.zengshou.examples.console;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The command that holds all others of a {@link Program}, and the options that all of them have.
 */
public abstract class RootCommand implements Callable<Integer> {

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

  @Option(
      names = Identities.SHOW,
      scope = CommandLine.ScopeType.INHERIT,
      descriptionKey = "showIds")
  @SuppressWarnings("UnusedVariable") // read before all else, as the language is
  private boolean showIds;

  @Option(
      names = Identities.KEY,
      paramLabel = "FILE",
      scope = CommandLine.ScopeType.INHERIT,
      descriptionKey = "idKey")
  @SuppressWarnings("UnusedVariable")
  private @Nullable String idKey;

  /** Without a command: how it is used. */
  @Override
  public final Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return Program.FAILED;
  }
}
