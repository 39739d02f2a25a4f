package io.zengshou.rules.study.population;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on an input with several threads and hands the results on in the order of the input. Input
 * and results are touched by the caller's thread alone, so neither need be made for threads; at
 * most a few thousand entries are held at once, however long the input is.
 */
public final class InOrder {

  /** Entries that one thread takes at a time: enough that handing them over costs nothing. */
  private static final int BATCH = 128;

  /** Batches waiting for each thread: enough that none stands still while the caller writes. */
  private static final int WAITING = 4;

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
    work(input, work, results, Runtime.getRuntime().availableProcessors());
  }

  /** As {@link #work(Iterator, Function, Consumer)} with a number of threads. */
  public static <I, O> void work(
      Iterator<? extends I> input,
      Function<? super I, ? extends O> work,
      Consumer<? super O> results,
      int threads) {
    ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::worker);
    try {
      Deque<Future<List<O>>> waiting = new ArrayDeque<>();
      while (input.hasNext()) {
        if (waiting.size() >= WAITING * threads) {
          result(waiting.remove()).forEach(results);
        }
        List<I> batch = batch(input);
        waiting.add(pool.submit(() -> done(batch, work)));
      }
      while (!waiting.isEmpty()) {
        result(waiting.remove()).forEach(results);
      }
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

  private static <I> List<I> batch(Iterator<? extends I> input) {
    List<I> batch = new ArrayList<>(BATCH);
    while (batch.size() < BATCH && input.hasNext()) {
      batch.add(input.next());
    }
    return batch;
  }

  private static <I, O> List<O> done(List<I> batch, Function<? super I, ? extends O> work) {
    List<O> done = new ArrayList<>(batch.size());
    for (I one : batch) {
      done.add(work.apply(one));
    }
    return done;
  }

  private static <O> List<O> result(Future<List<O>> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while a study was under way");
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
