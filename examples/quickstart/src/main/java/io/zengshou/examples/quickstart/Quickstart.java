package io.zengshou.examples.quickstart;

import io.zengshou.examples.console.ExitStatus;
import io.zengshou.examples.console.Failure;
import io.zengshou.examples.console.Identities;
import io.zengshou.examples.console.InvalidKeyFileException;
import io.zengshou.rules.BenefitCalculator;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads applicants, assesses them and tells the results: {@code java -jar quickstart.jar}. */
public final class Quickstart {

  /** The pack that is used where no folder is named. */
  static final String PACK = "shiquan-2023";

  private Quickstart() {}

  /** Ends with one of {@link io.zengshou.examples.console.ExitStatus}. */
  public static void main(String[] args) {
    System.exit(run(args, System.in, Console.ofProcess(), Quickstart::load));
  }

  /** All that {@link #main} does, with streams and rules that a test can choose. */
  static int run(String[] args, InputStream in, Console console, Rules rules) {
    CommandLineReader commandLine = new CommandLineReader(args);
    Console masked = console;
    try {
      masked = console.with(Identities.of(List.of(args)));
      int status = new Run(commandLine, in, masked, rules).status();
      masked.flush();
      return status;
    } catch (InvalidKeyFileException e) {
      console.error(e.in(commandLine.locale()));
      return ExitStatus.FAILED;
    } catch (Throwable e) {
      // Whatever it is, memory that is used up too: it is told in words.
      Failure failure = Failure.of(e, "quickstart", ExitStatus.FOUND);
      String words = failure.words().in(commandLine.locale());
      if (!words.isEmpty()) {
        masked.error(words);
      }
      return failure.status();
    }
  }

  /** Where the rules come from. */
  @FunctionalInterface
  interface Rules {

    /** The rules of a folder; null: those that come with the program. */
    BenefitCalculator load(@Nullable Path folder);
  }

  private static BenefitCalculator load(@Nullable Path folder) {
    return folder == null ? BenefitCalculator.load(PACK) : BenefitCalculator.load(folder);
  }
}
