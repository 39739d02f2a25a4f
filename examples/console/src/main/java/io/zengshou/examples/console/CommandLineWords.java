package io.zengshou.examples.console;

import io.zengshou.rules.text.Text;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line. What the reader of it says is English. */
public final class CommandLineWords {

  private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

  private CommandLineWords() {}

  public static Text of(ParameterException e) {
    if (e instanceof UnfitOptionException unfit) {
      return unfit.words();
    }
    if (e instanceof UnmatchedArgumentException unmatched) {
      String rest = String.join(" ", unmatched.getUnmatched());
      return new Text("不认得：" + rest, "not understood: " + rest);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      String label = missing.getMissing().get(0).paramLabel();
      return new Text("缺少 " + label, label + " is missing");
    }
    if (e instanceof MutuallyExclusiveArgsException) {
      // The exception has the options in nothing but its words.
      String options =
          OPTION
              .matcher(String.valueOf(e.getMessage()))
              .results()
              .map(MatchResult::group)
              .distinct()
              .collect(Collectors.joining(", "));
      return new Text("只能写其中一个：" + options, "only one of these: " + options);
    }
    if (e instanceof OverwrittenOptionException twice) {
      String name = name(twice.getOverwritten());
      return new Text(name + " 只能写一次", name + " is given twice");
    }
    ArgSpec spec = e.getArgSpec();
    if (spec != null && e.getValue() != null && !(e instanceof MaxValuesExceededException)) {
      String given = spec.isOption() ? name(spec) + " " + e.getValue() : e.getValue();
      Text allowed = allowed(spec);
      return new Text(given + "：只能是 " + allowed.zh(), given + ": " + allowed.en());
    }
    return spec == null
        ? new Text("命令写得不对", "the command is not understood: " + e.getMessage())
        : new Text(name(spec) + " 写得不对", name(spec) + " is not understood: " + e.getMessage());
  }

  private static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }

  private static Text allowed(ArgSpec spec) {
    Class<?> type = spec.auxiliaryTypes()[0];
    if (type.isEnum()) {
      return Text.same(
          Arrays.stream(type.getEnumConstants())
              .map(String::valueOf)
              .collect(Collectors.joining("|")));
    }
    if (type == int.class || type == Integer.class || type == long.class) {
      return new Text("整数，而且不能太大", "a whole number, and not too large");
    }
    return type == Charset.class
        ? new Text("Java 认得的编码，如 UTF-8、GBK", "an encoding Java knows, such as UTF-8 or GBK")
        : Text.same(spec.paramLabel());
  }
}
