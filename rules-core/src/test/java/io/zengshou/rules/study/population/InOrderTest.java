package io.zengshou.rules.study.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class InOrderTest {

  private static Iterator<Integer> upTo(int count) {
    return IntStream.rangeClosed(1, count).iterator();
  }

  private static List<Integer> first(int count) {
    return IntStream.rangeClosed(1, count).boxed().toList();
  }

  /** Both sides of a batch and of all that waits, and far more than that. */
  @ParameterizedTest
  @CsvSource({
    "0,1",
    "1,1",
    "127,1",
    "128,1",
    "129,1",
    "511,1",
    "512,1",
    "513,1",
    "640,1",
    "641,1",
    "0,4",
    "1,4",
    "128,4",
    "129,4",
    "2048,4",
    "2049,4",
    "20000,4",
    "20000,1",
    "20000,16"
  })
  void everyResultIsHandedOnOnceInTheOrderOfTheInput(int count, int threads) {
    List<Integer> results = new ArrayList<>();
    InOrder.work(
        upTo(count),
        one -> {
          if (one % 97 == 0) {
            // Some take longer than those after them.
            LockSupport.parkNanos(1_000);
          }
          return -one;
        },
        result -> results.add(-result),
        threads);
    assertThat(results).isEqualTo(first(count));
  }

  @Test
  void inputAndResultsBelongToTheCallersThread() throws InterruptedException {
    Thread caller = Thread.currentThread();
    Set<Thread> workers = ConcurrentHashMap.newKeySet();
    Iterator<Integer> numbers = upTo(5_000);
    Iterator<Integer> input =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            assertThat(Thread.currentThread()).isSameAs(caller);
            return numbers.hasNext();
          }

          @Override
          public Integer next() {
            assertThat(Thread.currentThread()).isSameAs(caller);
            return numbers.next();
          }
        };
    InOrder.work(
        input,
        one -> {
          workers.add(Thread.currentThread());
          return one;
        },
        result -> assertThat(Thread.currentThread()).isSameAs(caller),
        3);
    // All work is done by now; a thread may take a moment longer to end.
    for (Thread worker : workers) {
      worker.join(60_000);
    }
    assertThat(workers).hasSizeBetween(1, 3).doesNotContain(caller).noneMatch(Thread::isAlive);
  }

  /** However long the input is: as many as wait for the threads, those in work and one batch. */
  @Test
  void fewAreHeldAtOnce() {
    AtomicInteger read = new AtomicInteger();
    AtomicInteger handed = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Iterator<Integer> input =
        IntStream.rangeClosed(1, 50_000)
            .peek(one -> most.accumulateAndGet(read.incrementAndGet() - handed.get(), Math::max))
            .iterator();
    InOrder.work(input, one -> one, result -> handed.incrementAndGet(), 2);
    assertThat(handed).hasValue(50_000);
    assertThat(most.get()).isBetween(128 * 4 * 2, 128 * (4 * 2 + 2));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 128, 129, 300, 5_000})
  void whereTheWorkFailsAllBeforeItIsHandedOn(int at) {
    List<Integer> results = new ArrayList<>();
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                InOrder.work(
                    upTo(10_000),
                    one -> {
                      // Later ones fail too; they are not what is told.
                      if (one >= at) {
                        throw new IllegalStateException("at " + one);
                      }
                      return one;
                    },
                    results::add,
                    3))
        .withMessage("at " + at);
    assertThat(results).isEqualTo(first(at - 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 128, 129, 300, 5_000})
  void whereTheInputFailsAllBeforeItIsHandedOn(int at) {
    List<Integer> results = new ArrayList<>();
    Iterator<Integer> torn =
        IntStream.iterate(1, one -> one + 1)
            .map(
                one -> {
                  if (one == at) {
                    throw new IllegalStateException("torn at " + one);
                  }
                  return one;
                })
            .iterator();
    assertThatIllegalStateException()
        .isThrownBy(() -> InOrder.work(torn, one -> one, results::add, 3))
        .withMessage("torn at " + at);
    assertThat(results).isEqualTo(first(at - 1));
  }

  @Test
  void whereTakingAResultFailsNothingFurtherIsHandedOn() {
    List<Integer> results = new ArrayList<>();
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                InOrder.work(
                    IntStream.iterate(1, one -> one + 1).iterator(),
                    one -> one,
                    result -> {
                      if (result == 200) {
                        throw new IllegalStateException("full");
                      }
                      results.add(result);
                    },
                    2))
        .withMessage("full");
    assertThat(results).isEqualTo(first(199));
  }

  @Test
  void anErrorOfTheWorkComesThrough() {
    assertThatExceptionOfType(StackOverflowError.class)
        .isThrownBy(
            () ->
                InOrder.work(
                    upTo(10),
                    one -> {
                      throw new StackOverflowError();
                    },
                    result -> {},
                    2));
  }

  @Test
  void anInterruptedCallerGivesUpAndStaysInterrupted() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicInteger left = new AtomicInteger();
    List<Boolean> interrupted = new ArrayList<>();
    Thread caller =
        new Thread(
            () -> {
              try {
                InOrder.work(
                    IntStream.iterate(1, one -> one + 1).iterator(),
                    one -> {
                      begun.countDown();
                      try {
                        Thread.sleep(10_000);
                      } catch (InterruptedException e) {
                        left.incrementAndGet();
                        Thread.currentThread().interrupt();
                      }
                      return one;
                    },
                    result -> {},
                    2);
              } catch (CancellationException e) {
                interrupted.add(Thread.currentThread().isInterrupted());
              }
            });
    caller.start();
    begun.await();
    caller.interrupt();
    caller.join();
    assertThat(interrupted).containsExactly(true);
    assertThat(left).hasPositiveValue();
  }

  @Test
  void workMayWorkInOrderItself() {
    List<Integer> sums = new ArrayList<>();
    InOrder.work(
        upTo(300),
        one -> {
          AtomicInteger sum = new AtomicInteger();
          InOrder.work(upTo(one), two -> two, sum::addAndGet, 2);
          return sum.get();
        },
        sums::add,
        2);
    assertThat(sums)
        .isEqualTo(IntStream.rangeClosed(1, 300).map(n -> n * (n + 1) / 2).boxed().toList());
  }

  @Test
  void nobodyWorksWithoutAThread() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InOrder.work(upTo(1), one -> one, result -> {}, 0))
        .withMessageContaining("0");
  }
}
