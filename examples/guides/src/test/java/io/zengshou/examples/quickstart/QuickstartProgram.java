package io.zengshou.examples.quickstart;

import io.zengshou.rules.BenefitCalculator;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The program {@code quickstart.jar}, run in this process. */
public final class QuickstartProgram {

  private QuickstartProgram() {}

  /** Its exit status. */
  public static int run(String[] arguments, PrintStream out, PrintStream err) {
    return Quickstart.run(
        arguments, InputStream.nullInputStream(), new Console(out, err), QuickstartProgram::rules);
  }

  private static BenefitCalculator rules(@Nullable Path folder) {
    return folder == null
        ? BenefitCalculator.load(Quickstart.PACK)
        : BenefitCalculator.load(folder);
  }
}
