package io.zengshou.examples.console;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/**
 * A program with commands, in Chinese or English.
 *
 * @param name as it is called on the command line, such as {@code policy-desk}
 * @param help base name of the resource bundle with its help
 * @param commands makes the command that holds all others
 * @param faulty how it ends where rules, reforms or an input as a whole have faults: what the help
 *     of the program says of that
 */
public record Program(
    String name, String help, Supplier<? extends Callable<Integer>> commands, int faulty) {

  /** All is well. */
  public static final int FINE = ExitStatus.FINE;

  /** Something was found that somebody must look at: each program's help says what. */
  public static final int FOUND = ExitStatus.FOUND;

  /** The command was not understood, or a file cannot be read or written. */
  public static final int FAILED = ExitStatus.FAILED;

  /** Runs as a process and ends it. */
  public void runAndExit(String[] args) {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    System.exit(run(args, out, err, isTerminal()));
  }

  /** From Java 22 on there is a console without a terminal too, and it can be asked. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** UTF-8 whatever the platform says: the words are Chinese. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** All that {@link #runAndExit} does, with streams that a test can choose. */
  public int run(String[] args, OutputStream out, PrintStream err, boolean terminal) {
    // Asked for before anything else is read: also a faulty command line is answered in it.
    List<String> all = List.of(args);
    int at = all.indexOf("--lang");
    boolean english =
        all.contains("--lang=en")
            || (at >= 0 && at + 1 < all.size() && all.get(at + 1).equals("en"));
    Locale locale = english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    try {
      return run(args, new Desk(out, err, locale, terminal, Identities.of(all)));
    } catch (InvalidKeyFileException e) {
      new Desk(out, err, locale, terminal, Identities.ofUser()).error(e.in(locale));
      return FAILED;
    }
  }

  /**
   * As {@link #run(String[], OutputStream, PrintStream, boolean)}, for a command that runs others.
   */
  public int run(String[] args, Desk desk) {
    try {
      return commandLine(desk).execute(args);
    } catch (Throwable e) {
      // Whatever it is, memory that is used up too: it is told in words.
      return failed(e, desk);
    }
  }

  private CommandLine commandLine(Desk desk) {
    CommandLine commandLine = new CommandLine(commands.get(), desk.factory());
    // A name that begins with @ is a name, and no file of further arguments.
    commandLine.setExpandAtFiles(false);
    commandLine.setResourceBundle(
        ResourceBundle.getBundle(
            help,
            desk.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    commandLine.setOut(desk.out());
    commandLine.setErr(desk.err());
    commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    commandLine.setUsageHelpWidth(100);
    commandLine.setParameterExceptionHandler((e, ignored) -> misunderstood(e, desk));
    commandLine.setExecutionExceptionHandler((e, ignored, result) -> failed(e, desk));
    return commandLine;
  }

  private int misunderstood(ParameterException e, Desk desk) {
    desk.error(CommandLineWords.of(e).in(desk.locale()));
    desk.error(desk.say("用法见 " + name + " --help", name + " --help tells how it is used"));
    return FAILED;
  }

  private int failed(Throwable thrown, Desk desk) {
    Failure failure = Failure.of(thrown, name, faulty);
    String words = failure.words().in(desk.locale());
    if (!words.isEmpty()) {
      desk.error(words);
    }
    return failure.status();
  }
}
