package io.zengshou.examples.console;

import io.zengshou.rules.InvalidChoiceException;
import io.zengshou.rules.text.FaultyInputException;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

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
  public static final int FINE = 0;

  /** Something was found that somebody must look at: each program's help says what. */
  public static final int FOUND = 1;

  /** The command was not understood, or a file cannot be read or written. */
  public static final int FAILED = 2;

  private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

  /** Runs as a process and ends it. */
  public void runAndExit(String[] args) {
    PrintStream out = stream(FileDescriptor.out);
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
  public int run(String[] args, PrintStream out, PrintStream err, boolean terminal) {
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
   * As {@link #run(String[], PrintStream, PrintStream, boolean)}, for a command that runs others.
   */
  public int run(String[] args, Desk desk) {
    CommandLine commandLine = new CommandLine(commands.get(), desk.factory());
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
    return commandLine.execute(args);
  }

  private int misunderstood(ParameterException e, Desk desk) {
    String words = String.valueOf(e.getMessage());
    if (e instanceof UnmatchedArgumentException unmatched) {
      String rest = String.join(" ", unmatched.getUnmatched());
      words = desk.say("不认得：" + rest, "not understood: " + rest);
    } else if (e instanceof MissingParameterException missing) {
      String label = missing.getMissing().get(0).paramLabel();
      words = desk.say("缺少 " + label, label + " is missing");
    } else if (e instanceof MutuallyExclusiveArgsException) {
      // What picocli says of it is English, and the exception has the options in nothing else.
      String options =
          OPTION.matcher(words).results().map(MatchResult::group).collect(Collectors.joining(", "));
      words = desk.say("只能写其中一个：" + options, "only one of these: " + options);
    } else if (e.getArgSpec() instanceof OptionSpec option && e.getValue() != null) {
      String given = option.longestName() + " " + e.getValue();
      String allowed = allowed(option, desk);
      words = desk.say(given + "：只能是 " + allowed, given + ": " + allowed);
    }
    desk.error(words);
    desk.error(desk.say("用法见 " + name + " --help", name + " --help tells how it is used"));
    return FAILED;
  }

  private static String allowed(OptionSpec option, Desk desk) {
    Class<?> type = option.auxiliaryTypes()[0];
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(String::valueOf)
          .collect(Collectors.joining("|"));
    }
    if (type == int.class || type == Integer.class || type == long.class) {
      return desk.say("整数，而且不能太大", "a whole number, and not too large");
    }
    return type == Charset.class
        ? desk.say("Java 认得的编码，如 UTF-8、GBK", "an encoding Java knows, such as UTF-8 or GBK")
        : option.paramLabel();
  }

  private int failed(Exception e, Desk desk) throws Exception {
    if (e instanceof FaultyInputException refused) {
      desk.error(refused.in(desk.locale()));
      return faulty;
    }
    if (e instanceof InvalidChoiceException choice) {
      desk.error(choice.in(desk.locale()));
      return FAILED;
    }
    if (e instanceof DirectoryNotEmptyException folder) {
      desk.error(
          desk.say(
              "文件夹不是空的，不覆盖：" + folder.getFile(),
              "the folder is not empty and nothing is overwritten: " + folder.getFile()));
      return FAILED;
    }
    Throwable cause = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : e;
    if (cause instanceof IOException io) {
      desk.error(unreadable(io, desk));
      return FAILED;
    }
    throw e;
  }

  private static String unreadable(IOException io, Desk desk) {
    if (io instanceof NoSuchFileException file) {
      return desk.say("没有这个文件或文件夹：", "no such file or folder: ") + file.getFile();
    }
    if (io instanceof AccessDeniedException file) {
      return desk.say("没有权限读或写：", "may not be read or written: ") + file.getFile();
    }
    if (io instanceof FileAlreadyExistsException file) {
      return desk.say("已经有这个文件，不覆盖：", "is there already, and nothing is overwritten: ")
          + file.getFile();
    }
    String what =
        io instanceof FileSystemException file ? String.valueOf(file.getFile()) : io.getMessage();
    return desk.say("文件读不了或写不了：", "cannot be read or written: ") + what;
  }
}
