package io.zengshou.rules.drl.authoring.store;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.InvalidPackException;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.text.Fault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
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

  private final Trial trial;
  private final Consumer<? super Reload> told;
  private final Worker worker = new Worker();
  private volatile InUse inUse;

  // What follows is of the worker's thread alone.
  private String seen = "";
  private String decided;
  private String lost = "";

  private PackStore(Builder builder) {
    this.trial = new Trial(builder.folder, builder.prepared, builder.limit);
    this.told = builder.told;
    BenefitCalculator first = trial.first();
    this.inUse = new InUse(new Version(first), null);
    this.decided = first.pack().sha256();
    Duration every = builder.every;
    if (every != null) {
      worker.every(every, this::look);
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
    private Duration limit = Duration.ofMinutes(5);

    private Builder(Path folder) {
      this.folder = folder;
    }

    /**
     * What to make of each pack's calculator, such as {@code c -> c.setting(…)}, on a thread of the
     * store. A pack with which it throws an {@link IllegalArgumentException} does not pass.
     */
    public Builder prepared(UnaryOperator<BenefitCalculator> preparation) {
      this.prepared = preparation;
      return this;
    }

    /**
     * Who is told what came of each change, on the store's thread; nobody is told of {@link
     * Reload.Unchanged}. What it throws is lost, whatever it is.
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
      this.every = positive(interval);
      return this;
    }

    /**
     * How long a pack may take to be read, and to be compiled and tried; five minutes, which is
     * enough for the largest on a slow machine. One that takes longer does not pass. A thread
     * cannot be made to end: it is left behind, and while two of them are at it no other pack is
     * tried.
     *
     * @throws IllegalArgumentException unless positive
     */
    public Builder triedFor(Duration most) {
      this.limit = positive(most);
      return this;
    }

    private static Duration positive(Duration duration) {
      if (duration.isNegative() || duration.isZero()) {
        throw new IllegalArgumentException("not positive: " + duration);
      }
      return duration;
    }

    /**
     * Loads the first pack, and waits for it.
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

  /**
   * Looks at the folder at once; what came of it is told here and to whoever is told. A pack that
   * does not pass, for whatever reason, is {@link Reload.Kept}.
   *
   * @return fails with an IllegalStateException where the store is closed before it is done
   */
  public CompletableFuture<Reload> reload() {
    return worker.ask(() -> tell(take(trial.lookAtRest())));
  }

  /**
   * Takes the pack before back into use; the one withdrawn is not taken up again until its folder
   * changes or {@link #reload} is called. Only one step back is kept.
   *
   * @return fails with an IllegalStateException where there is no pack before, or the store is
   *     closed
   */
  public CompletableFuture<Reload> rollBack() {
    return worker.ask(
        () -> {
          Version previous = inUse.previous();
          if (previous == null) {
            throw new IllegalStateException("there is no pack before this one");
          }
          Version withdrawn = inUse.current();
          inUse = new InUse(previous, null);
          return tell(
              new Reload.RolledBack(previous.calculator().pack(), withdrawn.calculator().pack()));
        });
  }

  /** Stops watching; the calculator in use stays usable. */
  @Override
  public void close() {
    worker.close();
  }

  /** Takes up what changed, once it is at rest. */
  private void look() {
    try {
      Candidate candidate = trial.look();
      if (candidate.digest().equals(decided)) {
        seen = "";
      } else if (candidate.digest().equals(seen)) {
        tell(take(candidate));
      } else {
        seen = candidate.digest();
      }
      lost = "";
    } catch (InterruptedException e) {
      // The store is being closed.
      Thread.currentThread().interrupt();
    } catch (Throwable e) {
      // Nothing that is thrown may end the watch: not even that memory is short.
      seen = "";
      tellOnce(e);
    }
  }

  /** The same each time it looks would be told for ever. */
  private void tellOnce(Throwable thrown) {
    try {
      Fault fault = trial.fault(thrown);
      if (!fault.toString().equals(lost)) {
        lost = fault.toString();
        tell(new Reload.Kept(inUse.current().calculator().pack(), List.of(fault)));
      }
    } catch (Throwable again) {
      // There is no memory even for the words. The next look tells them.
    }
  }

  private Reload tell(Reload reload) {
    if (!(reload instanceof Reload.Unchanged)) {
      try {
        told.accept(reload);
      } catch (Throwable e) {
        // The pack in use does not depend on who listens.
      }
    }
    return reload;
  }

  private Reload take(Candidate candidate) throws InterruptedException {
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
      BenefitCalculator next = trial.pass(files);
      inUse = new InUse(new Version(next), before.current());
      return new Reload.Published(next.pack(), before.current().calculator().pack());
    } catch (InvalidPackException e) {
      return new Reload.Kept(before.current().calculator().pack(), e.faults());
    }
  }
}
