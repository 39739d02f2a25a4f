package io.zengshou.rules.drl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zengshou.rules.drl.pack.PackLoader;
import io.zengshou.rules.drl.pack.RulePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Rule sets are made outside of any lock, each once. */
@Timeout(60)
class RuleSetsTest {

  private static final RulePack PACK = PackLoader.packaged("shiquan-2023");
  private static final Options SLOW = on(1);
  private static final Options OTHER = on(2);

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);

  private static Options on(int day) {
    Map<String, String> readings = new HashMap<>();
    PACK.manifest()
        .switches()
        .forEach(point -> readings.put(point.id(), point.choices().get(0).id()));
    return new Options(LocalDate.of(2023, 9, day), readings, Map.of(), Map.of());
  }

  private RuleSet slowly(Options options) {
    if (options.equals(SLOW)) {
      begun.countDown();
      try {
        assertThat(released.await(30, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return new RuleSet(PACK, options);
  }

  @AfterEach
  void stop() {
    released.countDown();
    threads.shutdownNow();
  }

  @Test
  void whoAsksForAnotherDoesNotWaitForOneThatIsBeingMade() throws Exception {
    RuleSets sets = new RuleSets(this::slowly);
    Future<RuleSet> slow = threads.submit(() -> sets.get(SLOW));
    assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(sets.get(OTHER).options()).isEqualTo(OTHER);
    assertThat(slow.isDone()).isFalse();
    released.countDown();
    assertThat(slow.get().options()).isEqualTo(SLOW);
  }

  @Test
  void whoeverAsksForTheSameWaitsAndItIsMadeOnce() throws Exception {
    AtomicInteger made = new AtomicInteger();
    RuleSets sets =
        new RuleSets(
            options -> {
              made.incrementAndGet();
              return slowly(options);
            });
    List<Future<RuleSet>> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      all.add(threads.submit(() -> sets.get(SLOW)));
    }
    assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    released.countDown();
    for (Future<RuleSet> each : all) {
      assertThat(each.get()).isSameAs(sets.get(SLOW));
    }
    assertThat(made).hasValue(1);
  }

  @Test
  void aFailureIsToldToAllWhoWaitAndNotKept() throws Exception {
    AtomicInteger made = new AtomicInteger();
    RuleSets sets =
        new RuleSets(
            options -> {
              RuleSet rules = slowly(options);
              if (made.incrementAndGet() == 1) {
                throw new IllegalStateException("this once");
              }
              return rules;
            });
    Future<RuleSet> first = threads.submit(() -> sets.get(SLOW));
    assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    Future<RuleSet> second = threads.submit(() -> sets.get(SLOW));
    released.countDown();
    assertThatThrownBy(first::get).hasRootCauseMessage("this once");
    try {
      // It came while the first was being made, or after that had failed.
      assertThat(second.get().options()).isEqualTo(SLOW);
    } catch (java.util.concurrent.ExecutionException e) {
      assertThat(e).hasRootCauseMessage("this once");
    }
    assertThat(sets.get(SLOW).options()).isEqualTo(SLOW);
  }

  @Test
  void theLeastRecentlyUsedGoesFirst() {
    AtomicInteger made = new AtomicInteger();
    RuleSets sets =
        new RuleSets(
            options -> {
              made.incrementAndGet();
              return new RuleSet(PACK, options);
            });
    Options first = onDay(0);
    for (int day = 0; day < 64; day++) {
      sets.get(onDay(day));
    }
    RuleSet kept = sets.get(first);
    sets.get(onDay(64));
    assertThat(sets.get(first)).isSameAs(kept);
    assertThat(made).hasValue(65);
    sets.get(onDay(1));
    assertThat(made).hasValue(66);
  }

  private static Options onDay(int day) {
    return OTHER.at(LocalDate.of(2023, 1, 1).plusDays(day));
  }
}
