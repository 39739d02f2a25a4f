package io.zengshou.examples.quickstart;

import io.zengshou.examples.quickstart.Quickstart.Rules;
import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.Switch;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
      calculator = read(calculator, reading);
    }
    for (String setting : options.settings) {
      calculator = set(calculator, setting);
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
        || options.sensitivity) {
      commandLine.fault(
          "--verify 按回执的日期、口径和设定测算，不能与 --as-of、--reading、--setting、--sensitivity 同用",
          "--verify takes day, readings and settings from the receipts: it goes without --as-of,"
              + " --reading, --setting and --sensitivity");
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

  private BenefitCalculator read(BenefitCalculator calculator, String text) {
    if (!isPair(text)) {
      return calculator;
    }
    String id = text.substring(0, text.indexOf('='));
    String choice = text.substring(text.indexOf('=') + 1);
    for (Switch point : calculator.switches()) {
      List<String> choices = point.choices().stream().map(Switch.Choice::id).toList();
      if (point.id().equals(id) && choices.contains(choice)) {
        return calculator.reading(id, choice);
      }
      if (point.id().equals(id)) {
        String all = String.join("|", choices);
        commandLine.fault(
            "--reading " + text + "：" + id + " 只能是 " + all,
            "--reading " + text + ": " + id + " is one of " + all);
        return calculator;
      }
    }
    String ids = String.join(", ", calculator.switches().stream().map(Switch::id).toList());
    commandLine.fault(
        "--reading " + text + "：没有这个口径，可选的有 " + ids,
        "--reading " + text + ": no such reading; readings are " + ids);
    return calculator;
  }

  private BenefitCalculator set(BenefitCalculator calculator, String text) {
    if (!isPair(text)) {
      return calculator;
    }
    int sign = text.indexOf('=');
    try {
      return calculator.setting(text.substring(0, sign), text.substring(sign + 1));
    } catch (IllegalArgumentException e) {
      commandLine.fault(
          "--setting " + text + "：" + e.getMessage(), "--setting " + text + ": " + e.getMessage());
      return calculator;
    }
  }
}
