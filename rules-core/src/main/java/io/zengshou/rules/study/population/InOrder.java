package io.zengshou.rules.study.population;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on an input with several threads and hands the results on in the order of the input. Input
 * and results are touched by the caller's thread alone, so neither need be made for threads; at
 * most a few thousand entries are held at once, however long the input is.
 *
 * <p>Where the input or the work fails, the results of all that came before it are handed on, and
 * then the failure is thrown: what was handed on does not hang on which thread was faster. When a
 * call ends, however it ends, no thread works for it any longer.
 */
public final class InOrder {

  /** Entries that one thread takes at a time: enough that handing them over costs nothing. */
  private static final int BATCH = 128;

  /** Batches waiting for each thread: enough that none stands still while the caller writes. */
  private static final int WAITING = 4;

  /** The first entries, and a failure that came after them; null: none. */
  private record Part<E>(List<E> entries, @Nullable Throwable failure) {}

  private InOrder() {}

  /**
   * Works on everything in the input, with a thread a core.
   *
   * @param input read on the caller's thread, as far as it goes; not closed
   * @param work called by many threads at once
   * @param results takes the results, one after the other, on the caller's thread
   * @throws CancellationException where the caller's thread is interrupted; it stays interrupted
   */
  public static <I, O> void work(
      Iterator<? extends I> input,
      Function<? super I, ? extends O> work,
      Consumer<? super O> results) {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(work, "work");
    Objects.requireNonNull(results, "results");
    work(input, work, results, Runtime.getRuntime().availableProcessors());
  }

  /**
   * As {@link #work(Iterator, Function, Consumer)} with a number of threads.
   *
   * @param threads at least one
   * @throws IllegalArgumentException where there is no thread
   */
  public static <I, O> void work(
      Iterator<? extends I> input,
      Function<? super I, ? extends O> work,
      Consumer<? super O> results,
      int threads) {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(work, "work");
    Objects.requireNonNull(results, "results");
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread must work: " + threads);
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::worker);
    try {
      Deque<Future<Part<O>>> waiting = new ArrayDeque<>();
      Throwable failure = null;
      // The first ones are small: of a short input with long work, every thread gets some.
      int size = 1;
      while (failure == null) {
        Part<I> batch = batch(input, size);
        size = Math.min(BATCH, 2 * size);
        failure = batch.failure();
        if (batch.entries().isEmpty()) {
          break;
        }
        if (waiting.size() >= WAITING * threads) {
          hand(waiting.remove(), results);
        }
        waiting.add(pool.submit(() -> done(batch.entries(), work)));
      }
      while (!waiting.isEmpty()) {
        hand(waiting.remove(), results);
      }
      fail(failure);
    } finally {
      end(pool);
    }
  }

  private static Thread worker(Runnable run) {
    Thread thread = new Thread(run, "zengshou-study");
    // A study that is given up must not keep its process alive.
    thread.setDaemon(true);
    return thread;
  }

  private static <I> Part<I> batch(Iterator<? extends I> input, int size) {
    List<I> batch = new ArrayList<>(size);
    try {
      while (batch.size() < size && input.hasNext()) {
        batch.add(input.next());
      }
      return new Part<>(batch, null);
    } catch (RuntimeException | Error e) {
      return new Part<>(batch, e);
    }
  }

  private static <I, O> Part<O> done(List<I> batch, Function<? super I, ? extends O> work) {
    List<O> done = new ArrayList<>(batch.size());
    try {
      for (I one : batch) {
        if (Thread.currentThread().isInterrupted()) {
          // Nobody waits for it any longer.
          break;
        }
        done.add(work.apply(one));
      }
      return new Part<>(done, null);
    } catch (RuntimeException | Error e) {
      return new Part<>(done, e);
    }
  }

  private static <O> void hand(Future<Part<O>> future, Consumer<? super O> results) {
    Part<O> part = result(future);
    part.entries().forEach(results);
    fail(part.failure());
  }

  private static <O> Part<O> result(Future<Part<O>> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("what fails is a part of the result", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while a study was under way");
    }
  }

  private static void fail(@Nullable Throwable failure) {
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
    if (failure instanceof Error error) {
      throw error;
    }
  }

  /** No thread still works on the caller's objects once the caller goes on. */
  private static void end(ExecutorService pool) {
    pool.shutdownNow();
    boolean interrupted = false;
    while (true) {
      try {
        if (pool.awaitTermination(1, TimeUnit.MINUTES)) {
          break;
        }
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
