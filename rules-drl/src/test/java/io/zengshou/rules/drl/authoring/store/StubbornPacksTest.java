package io.zengshou.rules.drl.authoring.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.InvalidPackException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a pack does to a store, the host is told and the folder is watched on. */
class StubbornPacksTest {

  private static final Duration OFTEN = Duration.ofMillis(50);

  private final BlockingQueue<Reload> told = new ArrayBlockingQueue<>(1_000);
  private volatile Runnable trial = () -> {};
  private final Path folder;

  StubbornPacksTest(@TempDir Path folder) {
    this.folder = folder;
    SmallPack.write(folder, SmallPack.files(5000));
  }

  private PackStore.Builder watched() {
    UnaryOperator<BenefitCalculator> prepared =
        calculator -> {
          trial.run();
          return calculator;
        };
    return PackStore.of(folder).told(told::add).watchedEvery(OFTEN).prepared(prepared);
  }

  @Test
  void aSparseFileOfGigabytesIsToldOnceAndTheFolderIsWatchedOn() throws Exception {
    try (PackStore store = watched().open()) {
      Path sparse = folder.resolve("scenarios/zz.yaml");
      try (RandomAccessFile file = new RandomAccessFile(sparse.toFile(), "rw")) {
        file.setLength(3L << 30);
      }
      assertThat(kept()).contains("scenarios/zz.yaml:文件太大", "至多 1000000");
      assertThat(told.poll(500, TimeUnit.MILLISECONDS)).as("told once").isNull();
      assertThat(store.reload().get(1, TimeUnit.MINUTES)).isInstanceOf(Reload.Kept.class);
      Files.delete(sparse);
      nextIsTakenUp();
    }
  }

  @Test
  void yamlThatHoldsItselfIsToldAndTheFolderIsWatchedOn() throws Exception {
    try (PackStore store = watched().open()) {
      Map<String, String> files = SmallPack.files(6000);
      files.put(
          "scenarios/zz.yaml", "- {name: a, source: b, given: &p [*p], expect: {total: 0}}\n");
      SmallPack.write(folder, files);
      assertThat(kept()).contains("scenarios/zz.yaml:1", "不用锚点和别名");
      Files.delete(folder.resolve("scenarios/zz.yaml"));
      nextIsTakenUp();
      assertThat(store.calculator().pack().version()).isEqualTo("1.0.7000");
    }
  }

  @Test
  void anErrorIsToldAndTheFolderIsWatchedOn() throws Exception {
    try (PackStore store = watched().open()) {
      trial = () -> deep(0);
      SmallPack.write(folder, SmallPack.files(6000));
      assertThat(kept()).contains("嵌套太深", "StackOverflowError");
      trial =
          () -> {
            throw new OutOfMemoryError("Java heap space");
          };
      SmallPack.write(folder, SmallPack.files(6100));
      assertThat(kept()).contains("内存不够");
      assertThat(store.reload().get(1, TimeUnit.MINUTES).in(Locale.ENGLISH))
          .contains("not enough memory");
      told.clear();
      nextIsTakenUp();
    }
  }

  @Test
  void aListenerThatThrowsAnErrorDoesNotEndTheWatch() throws Exception {
    try (PackStore store =
        PackStore.of(folder)
            .watchedEvery(OFTEN)
            .told(
                reload -> {
                  told.add(reload);
                  throw new StackOverflowError("a listener");
                })
            .open()) {
      SmallPack.write(folder, SmallPack.files(6000, 1));
      assertThat(kept()).contains("情形不成立");
      nextIsTakenUp();
      assertThat(store.calculator().pack().version()).isEqualTo("1.0.7000");
    }
  }

  @Test
  void aPackThatTakesTooLongIsNotTakenUpAndOthersAreUntilTooManyAreAtIt() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    try (PackStore store = watched().triedFor(Duration.ofSeconds(8)).open()) {
      trial = () -> stubborn(end);
      SmallPack.write(folder, SmallPack.files(6000));
      assertThat(kept()).contains("试用规则包用的时间太长", "至多 8 秒");
      assertThat(store.calculator().pack().version()).isEqualTo("1.0.5000");
      nextIsTakenUp();
      trial = () -> stubborn(end);
      SmallPack.write(folder, SmallPack.files(6100));
      assertThat(kept()).contains("用的时间太长");
      SmallPack.write(folder, SmallPack.files(6200));
      assertThat(kept()).contains("以前的试用还没有结束");
      assertThat(attempts()).isEqualTo(2);
      end.countDown();
      while (attempts() > 0) {
        Thread.sleep(20);
      }
      trial = () -> {};
      assertThat(store.reload().get(1, TimeUnit.MINUTES)).isInstanceOf(Reload.Published.class);
    }
  }

  @Test
  void theFirstPackIsTriedForSoLongToo() {
    CountDownLatch end = new CountDownLatch(1);
    trial = () -> stubborn(end);
    assertThatExceptionOfType(InvalidPackException.class)
        .isThrownBy(() -> watched().triedFor(Duration.ofMillis(10)).open())
        .satisfies(e -> assertThat(e.in(Locale.CHINESE)).contains("用的时间太长"));
    end.countDown();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PackStore.of(folder).triedFor(Duration.ZERO));
  }

  @Test
  void whatIsAskedOfAStoreThatIsClosedFailsAndHangsNobody() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    PackStore store = watched().open();
    trial =
        () -> {
          begun.countDown();
          stubborn(end);
        };
    SmallPack.write(folder, SmallPack.files(6000));
    CompletableFuture<Reload> running = store.reload();
    CompletableFuture<Reload> waiting = store.rollBack();
    begun.await();
    store.close();
    end.countDown();
    for (CompletableFuture<Reload> answer :
        List.of(running, waiting, store.reload(), store.rollBack())) {
      assertThatExceptionOfType(CompletionException.class)
          .isThrownBy(() -> answer.orTimeout(1, TimeUnit.MINUTES).join())
          .withCauseInstanceOf(IllegalStateException.class)
          .withMessageContaining("closed");
    }
    assertThat(store.calculator().pack().version()).isEqualTo("1.0.5000");
  }

  @Test
  void aFolderThatIsAwayForAMomentIsTakenUpWhole() throws Exception {
    Path parent = folder.resolve("parent");
    Path host = parent.resolve("host");
    SmallPack.write(host, SmallPack.files(5000));
    Files.createDirectories(parent);
    try (PackStore store = PackStore.of(host).told(told::add).open()) {
      SmallPack.write(parent.resolve("next"), SmallPack.files(6000));
      Files.move(host, parent.resolve("old"));
      Thread mover =
          new Thread(
              () -> {
                try {
                  Thread.sleep(20);
                  Files.move(parent.resolve("next"), host);
                } catch (IOException | InterruptedException e) {
                  throw new IllegalStateException(e);
                }
              });
      mover.start();
      assertThat(store.reload().get(1, TimeUnit.MINUTES)).isInstanceOf(Reload.Published.class);
      mover.join();
    }
  }

  private void nextIsTakenUp() throws InterruptedException {
    trial = () -> {};
    SmallPack.write(folder, SmallPack.files(7000));
    Reload reload;
    do {
      reload = told.poll(1, TimeUnit.MINUTES);
      assertThat(reload).as("told").isNotNull();
    } while (!(reload instanceof Reload.Published) || !reload.pack().version().equals("1.0.7000"));
  }

  /** What the next of the folder's packs is kept out for, once it is whole. */
  private String kept() throws InterruptedException {
    Reload reload = told.poll(1, TimeUnit.MINUTES);
    assertThat(reload).isInstanceOf(Reload.Kept.class);
    return reload == null ? "" : reload.in(Locale.CHINESE);
  }

  /** Heeds no interrupt, as compilers do not. */
  private static void stubborn(CountDownLatch end) {
    while (end.getCount() > 0) {
      try {
        end.await();
      } catch (InterruptedException e) {
        // Goes on.
      }
    }
  }

  private static int deep(int level) {
    return level < Integer.MAX_VALUE ? 1 + deep(level + 1) : 0;
  }

  private static long attempts() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("zengshou-pack-attempt"))
        .count();
  }
}
