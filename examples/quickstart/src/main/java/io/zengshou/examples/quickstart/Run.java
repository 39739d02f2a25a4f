package io.zengshou.examples.quickstart;

import io.zengshou.examples.console.ExitStatus;
import io.zengshou.examples.console.Failure;
import io.zengshou.examples.console.OutputLostException;
import io.zengshou.examples.quickstart.Quickstart.Rules;
import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.InvalidPackException;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.ApplicantEntry;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Change;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.json.ApplicantReader;
import io.zengshou.rules.json.AssessmentJson;
import io.zengshou.rules.json.Enclosures;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.study.Questions;
import io.zengshou.rules.text.FaultyInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One run: load the rules, read the applicants one by one, assess each, tell the result. */
final class Run {

  private final CommandLineReader commandLine;
  private final Options options;
  private final Words words;
  private final InputStream in;
  private final Console console;
  private final Rules rules;
  private final Tally tally = new Tally();

  Run(CommandLineReader commandLine, InputStream in, Console console, Rules rules) {
    this.commandLine = commandLine;
    this.options = commandLine.options();
    this.words = commandLine.words();
    this.in = in;
    this.console = console;
    this.rules = rules;
  }

  /** Does it all and says how it went. */
  int status() {
    if (commandLine.faults().isEmpty() && options.help) {
      console.line(commandLine.help());
      return ExitStatus.FINE;
    }
    Optional<BenefitCalculator> calculator = calculator();
    if (calculator.isEmpty()) {
      return commandLine.faults().isEmpty() ? ExitStatus.FOUND : ExitStatus.FAILED;
    }
    if (options.verify != null) {
      return audit(calculator.get(), options.verify);
    }
    int status = read(entry -> assess(entry, calculator.get()));
    if (!options.json && status == ExitStatus.FINE) {
      tally.lines(words).forEach(console::line);
    }
    return Math.max(status, tally.refused() == 0 ? ExitStatus.FINE : ExitStatus.FOUND);
  }

  /** Verifies a file of receipts. */
  private int audit(BenefitCalculator calculator, String file) {
    Audit audit = new Audit(calculator, options.json, commandLine.locale(), console);
    try (InputStream receipts = new Input(file, in).open()) {
      audit.readReceipts(receipts);
    } catch (OutputLostException e) {
      throw e;
    } catch (IOException | UncheckedIOException e) {
      return unreadable(file, e);
    }
    int status = read(entry -> audit.applicant(entry.applicant()));
    boolean fine = audit.finish() && tally.refused() == 0;
    return Math.max(status, fine ? ExitStatus.FINE : ExitStatus.FOUND);
  }

  /** Takes one applicant after the other, to the end of the input where it can be read. */
  private int read(Consumer<ApplicantEntry.Valid> taken) {
    try (ApplicantReader applicants = ApplicantJson.readAll(new Input(options.file, in).open())) {
      while (applicants.hasNext()) {
        ApplicantEntry entry = applicants.next();
        if (entry instanceof ApplicantEntry.Valid valid) {
          taken.accept(valid);
        } else if (entry instanceof ApplicantEntry.Faulty faulty) {
          if (faulty.number() == 0) {
            nobody(faulty.refusal());
            return ExitStatus.FOUND;
          }
          refuse(entry, faulty.refusal());
        }
      }
      return ExitStatus.FINE;
    } catch (OutputLostException e) {
      throw e;
    } catch (IOException | UncheckedIOException e) {
      return unreadable(options.file, e);
    }
  }

  private void nobody(InvalidApplicantException refusal) {
    String place = options.file == null ? words.say("输入", "the input") : options.file;
    refusal.faults().forEach(fault -> console.error(fault.at(place).in(commandLine.locale())));
  }

  private int unreadable(@Nullable String file, Exception e) {
    Failure failure = Failure.of(e, "quickstart", ExitStatus.FOUND);
    String why = failure.words().in(commandLine.locale());
    String named = file == null || why.contains(file) ? "" : " " + file;
    console.error(
        words.say("读不了输入", "the input cannot be read") + named + words.say("：", ": ") + why);
    return failure.status();
  }

  /** The rules as the options want them; empty where options or rules have faults, all told. */
  private Optional<BenefitCalculator> calculator() {
    Optional<BenefitCalculator> calculator = Optional.empty();
    try {
      calculator = new Choices(commandLine, rules).calculator();
    } catch (InvalidPackException e) {
      console.error(words.say("规则包不能用：", "the rule pack cannot be used:"));
      console.error(inWords(e));
      FileNames.warning(words).ifPresent(console::error);
    }
    commandLine.faults().forEach(console::error);
    if (!commandLine.faults().isEmpty()) {
      console.error(commandLine.usageLine());
      return Optional.empty();
    }
    return calculator;
  }

  private void assess(ApplicantEntry.Valid entry, BenefitCalculator calculator) {
    try {
      tell(entry.applicant(), calculator.assess(entry.applicant()), calculator);
    } catch (InvalidApplicantException e) {
      refuse(entry, e);
    }
  }

  private void tell(Applicant applicant, Assessment assessment, BenefitCalculator calculator) {
    tally.add(assessment);
    // Both studies assess many times over: they are made for those who ask for them.
    List<Change> changes =
        options.changes
            ? calculator.changes(applicant, assessment, Measure::givesMoney)
            : List.of();
    if (options.json) {
      Enclosures enclosures =
          Enclosures.NONE
              .receipt(calculator.receipt(applicant, assessment))
              .questions(Questions.of(assessment));
      if (options.changes) {
        enclosures = enclosures.changes(changes);
      }
      if (options.sensitivity) {
        enclosures = enclosures.sensitivity(calculator.sensitivity(applicant));
      }
      console.json(AssessmentJson.write(assessment, enclosures));
      return;
    }
    Page page =
        new Page(applicant, assessment, changes, calculator.switches(), commandLine.locale());
    page.lines().forEach(console::line);
    if (options.sensitivity) {
      page.lines(calculator.sensitivity(applicant)).forEach(console::line);
    }
    console.line("");
  }

  private void refuse(ApplicantEntry entry, InvalidApplicantException refusal) {
    String place =
        words.say(
            "第 " + entry.number() + " 个申请主体（第 " + entry.line() + " 行）",
            "applicant " + entry.number() + " (line " + entry.line() + ")");
    boolean named = !refusal.applicant().equals("line " + entry.line());
    String name = named ? words.say("：", ": ") + refusal.applicant() : "";
    tally.refuse();
    console.error(place + name + "\n" + inWords(refusal).indent(2).stripTrailing());
  }

  private String inWords(FaultyInputException e) {
    return e.in(commandLine.locale());
  }
}
