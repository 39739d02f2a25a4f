package io.zengshou.rules.drl.authoring.store;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The one thread of a store. Whatever it is asked for is answered, also where it is closed. */
final class Worker implements AutoCloseable {

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "zengshou-pack-store");
            thread.setDaemon(true);
            return thread;
          });
  private final Map<Long, CompletableFuture<Reload>> open = new ConcurrentHashMap<>();
  private final AtomicLong asked = new AtomicLong();

  /** Does something again and again; {@code work} throws nothing. */
  void every(Duration interval, Runnable work) {
    // It ends with the thread.
    Future<?> unused =
        thread.scheduleWithFixedDelay(
            work, interval.toNanos(), interval.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Does something once. */
  CompletableFuture<Reload> ask(Callable<Reload> work) {
    CompletableFuture<Reload> answer = new CompletableFuture<>();
    long number = asked.incrementAndGet();
    open.put(number, answer);
    try {
      thread.execute(
          () -> {
            answer(answer, work);
            open.remove(number);
          });
    } catch (RejectedExecutionException e) {
      answer.completeExceptionally(closed());
      open.remove(number);
    }
    return answer;
  }

  private static void answer(CompletableFuture<Reload> answer, Callable<Reload> work) {
    try {
      answer.complete(work.call());
    } catch (InterruptedException e) {
      answer.completeExceptionally(closed());
    } catch (Throwable e) {
      answer.completeExceptionally(e);
    }
  }

  private static IllegalStateException closed() {
    return new IllegalStateException("the store is closed");
  }

  @Override
  public void close() {
    thread.shutdownNow();
    // What has not been begun never will be.
    open.values().forEach(answer -> answer.completeExceptionally(closed()));
  }
}
