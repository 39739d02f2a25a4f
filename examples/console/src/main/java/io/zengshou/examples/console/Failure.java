package io.zengshou.examples.console;

import io.zengshou.rules.InvalidChoiceException;
import io.zengshou.rules.text.FaultyInputException;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.InvalidPathException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * How a failure is told: in words of ours, whatever threw it.
 *
 * @param words what is said; empty: nothing
 * @param status what the program ends with
 */
public record Failure(Text words, int status) {

  /**
   * The failure behind an exception. One that nobody foresaw is a fault of the program: its details
   * go to a file.
   *
   * @param program as it is called on the command line
   * @param faulty how it ends where rules or an input as a whole have faults
   */
  public static Failure of(Throwable thrown, String program, int faulty) {
    Throwable cause = thrown;
    while (isWrapper(cause) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    Failure known = known(cause, program, faulty);
    return known == null ? new Failure(FaultFile.write(thrown, program), ExitStatus.BROKEN) : known;
  }

  /** Whether it only carries another one. */
  private static boolean isWrapper(Throwable thrown) {
    boolean carriesDatabase =
        thrown instanceof IOException && thrown.getCause() instanceof SQLException;
    return carriesDatabase
        || (thrown instanceof UncheckedIOException && !(thrown instanceof OutputLostException))
        || thrown instanceof ExecutionException
        || thrown instanceof CompletionException
        || thrown instanceof InvocationTargetException
        || (thrown.getClass() == IOException.class && thrown.getCause() instanceof IOException);
  }

  private static @Nullable Failure known(Throwable cause, String program, int faulty) {
    if (cause instanceof FaultyInputException refused) {
      return new Failure(new Text(refused.in(Locale.CHINESE), refused.in(Locale.ENGLISH)), faulty);
    }
    if (cause instanceof InvalidChoiceException choice) {
      return failed(choice.in(Locale.CHINESE), choice.in(Locale.ENGLISH));
    }
    if (cause instanceof OutputLostException lost) {
      if (lost.readerLeft()) {
        return new Failure(Text.same(""), ExitStatus.FINE);
      }
      Text why = SystemWords.reason(Objects.requireNonNull(lost.getCause()));
      return failed("标准输出写入失败：" + why.zh(), "standard output cannot be written: " + why.en());
    }
    if (cause instanceof InterruptedException
        || cause instanceof InterruptedIOException
        || cause instanceof ClosedByInterruptException
        || cause instanceof CancellationException) {
      return new Failure(new Text("已中断", "interrupted"), ExitStatus.INTERRUPTED);
    }
    if (cause instanceof IOException io) {
      return new Failure(SystemWords.of(io), ExitStatus.FAILED);
    }
    if (cause instanceof SQLException sql) {
      return new Failure(DatabaseWords.of(sql), ExitStatus.FAILED);
    }
    if (cause instanceof InvalidPathException path) {
      return failed(
          "路径里有不能用的字符：" + path.getInput(), "signs that no path can have: " + path.getInput());
    }
    if (cause instanceof OutOfMemoryError) {
      return failed(
          "内存不够。给多些再运行：java -Xmx4g -jar " + program + ".jar …",
          "out of memory; run it with more: java -Xmx4g -jar " + program + ".jar …");
    }
    if (cause instanceof NoClassDefFoundError missing) {
      return failed(
          "程序不完整，缺少 " + missing.getMessage() + "；请用完整的 jar",
          "the program is not whole, " + missing.getMessage() + " is missing; use the whole jar");
    }
    return null;
  }

  private static Failure failed(String zh, String en) {
    return new Failure(new Text(zh, en), ExitStatus.FAILED);
  }
}
