package io.zengshou.rules.drl.authoring.store;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.InvalidPackException;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;

/**
 * Reads and tries the pack of a folder, for so long and no longer. Whatever is thrown there is told
 * as a fault of the pack.
 */
final class Trial {

  private final Path folder;
  private final UnaryOperator<BenefitCalculator> prepared;
  private final Attempts attempts;

  Trial(Path folder, UnaryOperator<BenefitCalculator> prepared, Duration limit) {
    // The folder that a relative path leads to may be away when it is next looked for.
    this.folder = folder.toAbsolutePath();
    this.prepared = prepared;
    this.attempts = new Attempts(folder.toString(), limit);
  }

  /** The folder as it is now. */
  Candidate look() throws InterruptedException {
    return read(() -> Candidate.of(folder));
  }

  /** The folder at rest. */
  Candidate lookAtRest() throws InterruptedException {
    return read(() -> Candidate.atRest(folder));
  }

  private Candidate read(Callable<Candidate> reading) throws InterruptedException {
    try {
      return attempts.run(reading);
    } catch (InvalidPackException e) {
      return Candidate.faulty(e.faults());
    } catch (ExecutionException e) {
      return Candidate.faulty(List.of(fault(cause(e))));
    }
  }

  /**
   * The calculator of a pack that passes.
   *
   * @throws InvalidPackException with all that does not pass
   */
  BenefitCalculator pass(PackFiles files) throws InterruptedException {
    try {
      return attempts.run(() -> Gate.pass(folder.toString(), files, prepared));
    } catch (ExecutionException e) {
      if (cause(e) instanceof InvalidPackException invalid) {
        throw invalid;
      }
      InvalidPackException refused =
          new InvalidPackException(folder.toString(), List.of(fault(cause(e))));
      refused.initCause(cause(e));
      throw refused;
    }
  }

  /**
   * The calculator of the folder's pack.
   *
   * @throws InvalidPackException with all that does not pass
   */
  BenefitCalculator first() {
    try {
      return pass(lookAtRest().orThrow(folder));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the first pack was tried", e);
    }
  }

  /** What was thrown, as a fault of the pack. */
  Fault fault(Throwable thrown) {
    Text what =
        thrown instanceof OutOfMemoryError
            ? new Text("内存不够", "there is not enough memory")
            : thrown instanceof StackOverflowError
                ? new Text("嵌套太深", "something is nested too deep")
                : new Text("规则包不能启用", "the pack cannot be used");
    return Fault.of(folder.toString(), what).actual(String.valueOf(thrown));
  }

  private static Throwable cause(ExecutionException e) {
    Throwable cause = e.getCause();
    return cause == null ? e : cause;
  }
}
