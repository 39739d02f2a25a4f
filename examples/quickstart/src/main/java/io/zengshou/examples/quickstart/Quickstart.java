package io.zengshou.examples.quickstart;

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

  /** Ends with 0, or with 1 where anything was refused. */
  public static void main(String[] args) {
    System.exit(run(args, System.in, Console.ofProcess(), Quickstart::load));
  }

  /** All that {@link #main} does, with streams and rules that a test can choose. */
  static int run(String[] args, InputStream in, Console console, Rules rules) {
    CommandLineReader commandLine = new CommandLineReader(args);
    Console masked;
    try {
      masked = console.with(Identities.of(List.of(args)));
    } catch (InvalidKeyFileException e) {
      console.error(e.in(commandLine.locale()));
      return 1;
    }
    try {
      int status = new Run(commandLine, in, masked, rules).status();
      masked.flush();
      return status;
    } catch (Console.OutputLost e) {
      if (e.readerLeft()) {
        return 0;
      }
      masked.error("标准输出写入失败 / standard output cannot be written: " + e.reason());
      return 1;
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
