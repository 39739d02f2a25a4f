package io.zengshou.rules.drl.authoring.store;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.InvalidPackException;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.drl.pack.PackLoader;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a running host, from a folder that staff publish into. A changed pack is read,
 * compiled and tried on a thread of the store; only where it has no fault and all of its scenarios
 * hold does it replace the one in use. Whoever took a {@link #calculator} before goes on with the
 * pack it began with.
 *
 * <pre>{@code
 * PackStore store = PackStore.of(folder).told(reload -> log(reload.in(locale))).open();
 * Assessment assessment = store.calculator().assess(household);
 * }</pre>
 *
 * <p>For all threads. Needs the rule compiler and jackson-core on the class path.
 */
public final class PackStore implements AutoCloseable {

  /** A pack in use, and the one before it; one object, so that both change at once. */
  private record InUse(Version current, @Nullable Version previous) {}

  /** A pack that passed. */
  private record Version(BenefitCalculator calculator) {
    String sha256() {
      return calculator.pack().sha256();
    }
  }

  private final Path folder;
  private final UnaryOperator<BenefitCalculator> prepared;
  private final Consumer<? super Reload> told;
  private final ScheduledExecutorService worker;
  private volatile InUse inUse;

  // What follows is of the worker's thread alone.
  private String seen = "";
  private String decided;

  private PackStore(Builder builder) {
    this.folder = builder.folder;
    this.prepared = builder.prepared;
    this.told = builder.told;
    BenefitCalculator first = Gate.pass(folder.toString(), read(folder), prepared);
    this.inUse = new InUse(new Version(first), null);
    this.decided = first.pack().sha256();
    this.worker =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "zengshou-pack-store");
              thread.setDaemon(true);
              return thread;
            });
    Duration every = builder.every;
    if (every != null) {
      // It ends with the worker; what it throws is dealt with where it looks.
      Future<?> unused =
          worker.scheduleWithFixedDelay(
              this::look, every.toNanos(), every.toNanos(), TimeUnit.NANOSECONDS);
    }
  }

  /** A store of the pack in {@code folder}, which need not be watched. */
  public static Builder of(Path folder) {
    Objects.requireNonNull(folder, "folder");
    return new Builder(folder);
  }

  /** How a store is to be opened. */
  public static final class Builder {

    private final Path folder;
    private UnaryOperator<BenefitCalculator> prepared = UnaryOperator.identity();
    private Consumer<? super Reload> told = reload -> {};
    private @Nullable Duration every;

    private Builder(Path folder) {
      this.folder = folder;
    }

    /**
     * What to make of each pack's calculator, such as {@code c -> c.setting(…)}. A pack with which
     * it throws an {@link IllegalArgumentException} does not pass.
     */
    public Builder prepared(UnaryOperator<BenefitCalculator> preparation) {
      this.prepared = preparation;
      return this;
    }

    /**
     * Who is told what came of each change, on the store's thread; nobody is told of {@link
     * Reload.Unchanged}. What it throws is lost.
     */
    public Builder told(Consumer<? super Reload> listener) {
      this.told = listener;
      return this;
    }

    /**
     * Looks at the folder so often, and takes up a change once it was seen twice the same: it may
     * still be being copied. Reads the files anew each time, as a network drive tells of no
     * changes.
     *
     * @throws IllegalArgumentException unless positive
     */
    public Builder watchedEvery(Duration interval) {
      if (interval.isNegative() || interval.isZero()) {
        throw new IllegalArgumentException("not positive: " + interval);
      }
      this.every = interval;
      return this;
    }

    /**
     * Loads the first pack, on the caller's thread.
     *
     * @throws InvalidPackException where it does not pass: all that is wrong
     */
    public PackStore open() {
      return new PackStore(this);
    }
  }

  /** The calculator in use now. Take it once for what belongs together: the next may be another. */
  public BenefitCalculator calculator() {
    return inUse.current().calculator();
  }

  /** Looks at the folder at once; what came of it is told here and to whoever is told. */
  public CompletableFuture<Reload> reload() {
    return CompletableFuture.supplyAsync(() -> tell(take(files())), worker);
  }

  /**
   * Takes the pack before back into use; the one withdrawn is not taken up again until its folder
   * changes or {@link #reload} is called. Only one step back is kept.
   *
   * @return fails with an IllegalStateException where there is no pack before
   */
  public CompletableFuture<Reload> rollBack() {
    return CompletableFuture.supplyAsync(
        () -> {
          Version previous = inUse.previous();
          if (previous == null) {
            throw new IllegalStateException("there is no pack before this one");
          }
          Version withdrawn = inUse.current();
          inUse = new InUse(previous, null);
          return tell(
              new Reload.RolledBack(previous.calculator().pack(), withdrawn.calculator().pack()));
        },
        worker);
  }

  /** Stops watching; the calculator in use stays usable. */
  @Override
  public void close() {
    worker.shutdownNow();
  }

  /** Takes up what changed, once it is at rest. */
  private void look() {
    try {
      Candidate candidate = files();
      if (candidate.digest().equals(decided)) {
        seen = "";
      } else if (candidate.digest().equals(seen)) {
        tell(take(candidate));
      } else {
        seen = candidate.digest();
      }
    } catch (RuntimeException e) {
      // An exception would end the watch for ever.
      seen = "";
    }
  }

  private Reload tell(Reload reload) {
    if (!(reload instanceof Reload.Unchanged)) {
      try {
        told.accept(reload);
      } catch (RuntimeException e) {
        // The pack in use does not depend on who listens.
      }
    }
    return reload;
  }

  /** The folder's files, or why they cannot be read. */
  private record Candidate(@Nullable PackFiles files, List<Fault> faults, String digest) {}

  private Candidate files() {
    try {
      PackFiles files = read(folder);
      return new Candidate(files, List.of(), files.sha256());
    } catch (InvalidPackException e) {
      return new Candidate(null, e.faults(), String.valueOf(e.getMessage()));
    }
  }

  private Reload take(Candidate candidate) {
    InUse before = inUse;
    decided = candidate.digest();
    seen = "";
    PackFiles files = candidate.files();
    if (files == null) {
      return new Reload.Kept(before.current().calculator().pack(), candidate.faults());
    }
    if (candidate.digest().equals(before.current().sha256())) {
      return new Reload.Unchanged(before.current().calculator().pack());
    }
    try {
      BenefitCalculator next = Gate.pass(folder.toString(), files, prepared);
      inUse = new InUse(new Version(next), before.current());
      return new Reload.Published(next.pack(), before.current().calculator().pack());
    } catch (InvalidPackException e) {
      return new Reload.Kept(before.current().calculator().pack(), e.faults());
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      Fault fault =
          Fault.of(folder.toString(), new Text("规则包不能启用", "the pack cannot be used"))
              .actual(String.valueOf(e));
      return new Reload.Kept(before.current().calculator().pack(), List.of(fault));
    }
  }

  static PackFiles read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw PackLoader.noFolder(folder);
    }
    try {
      return PackFiles.in(folder);
    } catch (UncheckedIOException e) {
      throw new InvalidPackException(
          folder.toString(),
          List.of(
              Fault.of(folder.toString(), new Text("读不了规则包", "the pack cannot be read"))
                  .actual(String.valueOf(e.getMessage()))));
    }
  }
}
