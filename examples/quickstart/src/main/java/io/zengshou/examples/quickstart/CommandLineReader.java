package io.zengshou.examples.quickstart;

import io.zengshou.examples.console.CommandLineWords;
import io.zengshou.rules.explain.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads the command line and says all that is wrong with it, in the language it asks for. */
final class CommandLineReader {

  private final Locale locale;
  private final Options options = new Options();
  private final Words words;
  private final CommandLine commandLine;
  private final List<String> faults = new ArrayList<>();

  CommandLineReader(String[] args) {
    // Asked for before anything else is read: also a faulty command line is answered in it.
    this.locale = isEnglish(args) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    this.words = Words.in(locale);
    this.commandLine = new CommandLine(options);
    commandLine.getCommandSpec().parser().collectErrors(true);
    // A name that begins with @ is a name, and no file of further arguments.
    commandLine.setExpandAtFiles(false);
    commandLine.setUsageHelpWidth(100);
    commandLine.setUsageHelpAutoWidth(false);
    commandLine.setResourceBundle(
        ResourceBundle.getBundle(
            "io.zengshou.examples.quickstart.Help",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    commandLine.parseArgs(args).errors().forEach(e -> faults.add(told(e)));
    if (options.lang != null && !options.lang.equals("zh") && !options.lang.equals("en")) {
      fault("--lang " + options.lang + "：只能是 zh 或 en", "--lang " + options.lang + ": zh or en");
    }
  }

  Options options() {
    return options;
  }

  Locale locale() {
    return locale;
  }

  Words words() {
    return words;
  }

  /** Adds a fault that shows only when the options are used. */
  void fault(String zh, String en) {
    faults.add(words.say(zh, en));
  }

  /** All faults; empty: none. */
  List<String> faults() {
    return faults;
  }

  String help() {
    return commandLine.getUsageMessage(Ansi.OFF).stripTrailing();
  }

  String usageLine() {
    return words.say(
        "用法：java -jar quickstart.jar [选项] [文件|-]，选项见 --help",
        "Usage: java -jar quickstart.jar [options] [FILE|-]; --help lists the options");
  }

  private String told(Exception e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String rest = String.join(" ", unmatched.getUnmatched());
      return unmatched.isUnknownOption()
          ? words.say("没有这个选项：" + rest, "no such option: " + rest)
          : words.say("多余的参数：" + rest, "one argument too many: " + rest);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      String label = missing.getMissing().get(0).paramLabel();
      String option = ((CommandLine.Model.OptionSpec) missing.getMissing().get(0)).longestName();
      return words.say(option + " 后面缺少 " + label, option + " needs " + label);
    }
    return e instanceof ParameterException parameter
        ? CommandLineWords.of(parameter).in(locale)
        : words.say("命令写得不对", "the command is not understood: " + e.getMessage());
  }

  private static boolean isEnglish(String[] args) {
    List<String> all = List.of(args);
    int at = all.indexOf("--lang");
    return all.contains("--lang=en")
        || (at >= 0 && at + 1 < all.size() && all.get(at + 1).equals("en"));
  }
}
