package io.zengshou.examples.quickstart;

import io.zengshou.examples.quickstart.Quickstart.Rules;
import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.InvalidChoiceException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** Turns the options into a calculator: which rules, on which day, under which readings. */
final class Choices {

  private final CommandLineReader commandLine;
  private final Options options;
  private final Rules rules;

  Choices(CommandLineReader commandLine, Rules rules) {
    this.commandLine = commandLine;
    this.options = commandLine.options();
    this.rules = rules;
  }

  /** Empty where no rules can be named; further faults are told to the command line. */
  Optional<BenefitCalculator> calculator() {
    verifying();
    Optional<LocalDate> day = day();
    options.readings.forEach(choice -> pair("--reading", choice));
    options.settings.forEach(setting -> pair("--setting", setting));
    BenefitCalculator calculator;
    try {
      calculator = rules.load(options.pack == null ? null : Path.of(options.pack));
    } catch (InvalidPathException e) {
      commandLine.fault("--pack：路径不对：" + options.pack, "--pack: no such path: " + options.pack);
      return Optional.empty();
    }
    for (String reading : options.readings) {
      calculator = choose(calculator, "--reading", reading, calculator::reading);
    }
    for (String setting : options.settings) {
      calculator = choose(calculator, "--setting", setting, calculator::setting);
    }
    return Optional.of(day.isPresent() ? calculator.at(day.get()) : calculator);
  }

  /** A receipt says itself on which day and under which choices it was made. */
  private void verifying() {
    if (options.verify == null) {
      return;
    }
    if (options.asOf != null
        || !options.readings.isEmpty()
        || !options.settings.isEmpty()
        || options.changes
        || options.sensitivity) {
      commandLine.fault(
          "--verify 按回执的日期、口径和设定测算，不能与 --as-of、--reading、--setting、--changes、--sensitivity 同用",
          "--verify takes day, readings and settings from the receipts: it goes without --as-of,"
              + " --reading, --setting, --changes and --sensitivity");
    }
    if (options.verify.equals("-") && "-".equals(options.file)) {
      commandLine.fault(
          "标准输入只能读一次：回执和申请主体不能都写 -",
          "standard input is read once: receipts and applicants cannot both be -");
    }
  }

  private Optional<LocalDate> day() {
    if (options.asOf == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(options.asOf));
    } catch (DateTimeException e) {
      commandLine.fault(
          "--as-of " + options.asOf + "：日期要写成 2023-09-30 的样子",
          "--as-of " + options.asOf + ": a day is written like 2023-09-30");
      return Optional.empty();
    }
  }

  private boolean pair(String option, String text) {
    boolean pair = isPair(text);
    if (!pair) {
      commandLine.fault(option + " " + text + "：要写成 编号=值", option + " " + text + ": ID=VALUE");
    }
    return pair;
  }

  private static boolean isPair(String text) {
    int sign = text.indexOf('=');
    return sign > 0 && sign < text.length() - 1;
  }

  /** The calculator under a choice; where the rules do not have it that is told. */
  private BenefitCalculator choose(
      BenefitCalculator calculator,
      String option,
      String text,
      BiFunction<String, String, BenefitCalculator> choice) {
    if (!isPair(text)) {
      return calculator;
    }
    int sign = text.indexOf('=');
    try {
      return choice.apply(text.substring(0, sign), text.substring(sign + 1));
    } catch (InvalidChoiceException e) {
      commandLine.fault(
          option + " " + text + "\n" + e.in(Locale.CHINESE).indent(2).stripTrailing(),
          option + " " + text + "\n" + e.in(Locale.ENGLISH).indent(2).stripTrailing());
      return calculator;
    }
  }
}
