package io.zengshou.rules.drl.differential;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does two things at a time. Applicants can only be generated on jqwik's own thread; all else is
 * done here.
 */
final class Workers implements AutoCloseable {

  /** No more than a few packs wait with all their applicants. */
  private static final int WAITING = 3;

  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final Deque<Future<?>> tasks = new ArrayDeque<>();

  /** Takes a task; fails with what an earlier one failed with. */
  void add(Runnable task) {
    while (tasks.size() >= WAITING) {
      finish(tasks.remove());
    }
    tasks.add(threads.submit(task));
  }

  /** Waits for all tasks; fails with what one of them failed with. */
  void finish() {
    while (!tasks.isEmpty()) {
      finish(tasks.remove());
    }
  }

  private static void finish(Future<?> task) {
    try {
      task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof AssertionError wrong) {
        throw wrong;
      }
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
