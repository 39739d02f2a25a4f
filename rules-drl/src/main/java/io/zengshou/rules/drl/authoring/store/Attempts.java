package io.zengshou.rules.drl.authoring.store;

import io.zengshou.rules.InvalidPackException;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs what may not end on threads of its own, for so long and no longer. No thread can be made to
 * end: one that is late is interrupted and left behind, and no more are begun while several of them
 * are still at it.
 */
final class Attempts {

  /** Each may keep a core busy. */
  private static final int MOST_LEFT = 2;

  private final String name;
  private final Duration limit;
  private final Set<Thread> left = new HashSet<>();

  /**
   * @param name the folder, for messages
   */
  Attempts(String name, Duration limit) {
    this.name = name;
    this.limit = limit;
  }

  /**
   * Runs something; called by one thread at a time.
   *
   * @throws InvalidPackException where it is late, or none can be begun
   * @throws ExecutionException where it throws anything at all
   * @throws InterruptedException where whoever waits is interrupted
   */
  <T> T run(Callable<T> work) throws ExecutionException, InterruptedException {
    left.removeIf(thread -> !thread.isAlive());
    if (left.size() >= MOST_LEFT) {
      throw new InvalidPackException(
          name,
          List.of(
              Fault.of(
                      name,
                      new Text(
                          "以前的试用还没有结束，不再开始新的",
                          "attempts before have not ended, and no other is begun"))
                  .actual(String.valueOf(left.size()))
                  .maybe(new Text("重新启动系统", "start the host anew"))));
    }
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "zengshou-pack-attempt");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      leave(thread);
      throw new InvalidPackException(
          name,
          List.of(
              Fault.of(name, new Text("试用规则包用的时间太长", "trying the pack takes too long"))
                  .allowed(
                      new Text(
                          "至多 " + limit.toSeconds() + " 秒",
                          "at most " + limit.toSeconds() + " seconds"))));
    } catch (InterruptedException e) {
      leave(thread);
      throw e;
    }
  }

  private void leave(Thread thread) {
    thread.interrupt();
    left.add(thread);
  }
}
