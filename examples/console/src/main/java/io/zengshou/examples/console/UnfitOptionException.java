package io.zengshou.examples.console;

import io.zengshou.rules.text.Text;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** An option that shows to be wrong when it is used, in words of the command. */
public final class UnfitOptionException extends ParameterException {

  private static final long serialVersionUID = 1L;

  private final transient Text words;

  public UnfitOptionException(CommandLine commandLine, Text words, Throwable cause) {
    super(commandLine, words.en(), cause);
    this.words = words;
  }

  Text words() {
    return words;
  }
}
