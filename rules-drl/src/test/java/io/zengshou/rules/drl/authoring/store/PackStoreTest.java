package io.zengshou.rules.drl.authoring.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.InvalidPackException;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.money.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackStoreTest {

  private static final Applicant RICH =
      ApplicantJson.read(
          """
          {"applicant": "household", "id": "h", "lifted": true,
           "production": [{"product": "crop", "receipts": 900000}]}
          """);

  private final BlockingQueue<Reload> told = new ArrayBlockingQueue<>(100);

  private final Path folder;

  PackStoreTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Money bonus(BenefitCalculator calculator) {
    return calculator.assess(RICH).total();
  }

  private PackStore open() {
    SmallPack.write(folder, SmallPack.files(5000));
    return PackStore.of(folder).told(told::add).open();
  }

  /**
   * Waits for the pack to be taken up. On a busy machine a folder is seen twice the same while it
   * is being written; that such a pack is kept out says nothing of the one that is written.
   */
  private void published(String version) throws InterruptedException {
    Reload reload;
    do {
      reload = told.poll(60, TimeUnit.SECONDS);
      assertThat(reload).as("told").isNotNull();
    } while (!(reload instanceof Reload.Published) || !reload.pack().version().equals(version));
  }

  @Test
  void aSoundPackReplacesTheOneInUse() {
    try (PackStore store = open()) {
      BenefitCalculator begun = store.calculator();
      SmallPack.write(folder, SmallPack.files(6000));
      Reload reload = store.reload().join();
      assertThat(reload).isInstanceOf(Reload.Published.class).isEqualTo(told.poll());
      assertThat(reload.pack().version()).isEqualTo("1.0.6000");
      assertThat(((Reload.Published) reload).previous().version()).isEqualTo("1.0.5000");
      assertThat(bonus(store.calculator())).isEqualTo(Money.yuan(6000));
      assertThat(bonus(begun)).as("what was begun goes on").isEqualTo(Money.yuan(5000));
      assertThat(reload.in(Locale.CHINESE)).startsWith("已启用规则包 small 1.0.6000 (");
      assertThat(reload.in(Locale.ENGLISH)).startsWith("now in use: pack small 1.0.6000 (");
    }
  }

  @Test
  void aPackWhoseScenariosFailIsNotTakenUp() {
    try (PackStore store = open()) {
      SmallPack.write(folder, SmallPack.files(6000, 5000));
      Reload.Kept kept = (Reload.Kept) store.reload().join();
      assertThat(kept.pack().version()).isEqualTo("1.0.5000");
      assertThat(kept.faults()).hasSize(1);
      assertThat(kept.in(Locale.CHINESE))
          .contains("scenarios/封顶.yaml:4", "情形不成立：收入很高，按最高额奖补", "6000.00", "5000.00");
      assertThat(bonus(store.calculator())).isEqualTo(Money.yuan(5000));
      // Put right, it is taken up.
      SmallPack.write(folder, SmallPack.files(6000));
      assertThat(store.reload().join()).isInstanceOf(Reload.Published.class);
    }
  }

  @Test
  void aPackThatCannotBeReadIsNotTakenUp() throws IOException {
    try (PackStore store = open()) {
      Map<String, String> broken = SmallPack.files(6000);
      broken.computeIfPresent("support/奖补.drl", (path, text) -> text.replace("lifted", "lited"));
      SmallPack.write(folder, broken);
      Reload.Kept kept = (Reload.Kept) store.reload().join();
      assertThat(kept.in(Locale.CHINESE)).contains("support/奖补.drl:7", "lited", "lifted");
      try (var files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      }
      assertThat(store.reload().join().in(Locale.CHINESE)).contains("没有这个文件夹");
      assertThat(bonus(store.calculator())).isEqualTo(Money.yuan(5000));
    }
  }

  @Test
  void aPackWithoutScenariosIsNotTakenUp() {
    Map<String, String> files = SmallPack.files(5000);
    files.remove("scenarios/封顶.yaml");
    SmallPack.write(folder, files);
    assertThatExceptionOfType(InvalidPackException.class)
        .isThrownBy(() -> PackStore.of(folder).open())
        .satisfies(e -> assertThat(e.in(Locale.CHINESE)).contains("没有情形"));
  }

  @Test
  void anUnchangedFolderChangesNothing() {
    try (PackStore store = open()) {
      BenefitCalculator calculator = store.calculator();
      assertThat(store.reload().join()).isInstanceOf(Reload.Unchanged.class);
      assertThat(store.calculator()).isSameAs(calculator);
      assertThat(told).isEmpty();
    }
  }

  @Test
  void theStoreGoesBackOneStepAndStaysThere() throws InterruptedException {
    SmallPack.write(folder, SmallPack.files(5000));
    try (PackStore store =
        PackStore.of(folder).told(told::add).watchedEvery(Duration.ofMillis(20)).open()) {
      SmallPack.write(folder, SmallPack.files(6000));
      published("1.0.6000");
      Reload back = store.rollBack().join();
      assertThat(back.pack().version()).isEqualTo("1.0.5000");
      assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo(back);
      assertThat(bonus(store.calculator())).isEqualTo(Money.yuan(5000));
      assertThat(told.poll(200, TimeUnit.MILLISECONDS)).as("withdrawn stays withdrawn").isNull();
      assertThatExceptionOfType(CompletionException.class)
          .isThrownBy(() -> store.rollBack().join())
          .withCauseInstanceOf(IllegalStateException.class);
      // Asked for, it is taken up again.
      assertThat(store.reload().join()).isInstanceOf(Reload.Published.class);
      assertThat(bonus(store.calculator())).isEqualTo(Money.yuan(6000));
    }
  }

  @Test
  void aWatchedFolderIsTakenUpByItself() throws InterruptedException {
    SmallPack.write(folder, SmallPack.files(5000));
    try (PackStore store =
        PackStore.of(folder).told(told::add).watchedEvery(Duration.ofMillis(500)).open()) {
      // One file is another, so that the folder is never seen half written.
      SmallPack.write(folder, SmallPack.files(5000, 1));
      assertThat(told.poll(60, TimeUnit.SECONDS)).isInstanceOf(Reload.Kept.class);
      assertThat(told.poll(1200, TimeUnit.MILLISECONDS)).as("told once").isNull();
      SmallPack.write(folder, SmallPack.files(6000));
      published("1.0.6000");
      assertThat(bonus(store.calculator())).isEqualTo(Money.yuan(6000));
    }
  }

  @Test
  void theHostsOwnChoicesHoldForEachPack() {
    SmallPack.write(folder, SmallPack.files(5000));
    try (PackStore store =
        PackStore.of(folder)
            .prepared(calculator -> calculator.parameter("bonus", "rate", "1%"))
            .open()) {
      SmallPack.write(folder, SmallPack.files(20_000));
      store.reload().join();
      assertThat(bonus(store.calculator())).isEqualTo(Money.yuan(9000));
    }
    assertThatExceptionOfType(InvalidPackException.class)
        .isThrownBy(() -> PackStore.of(folder).prepared(c -> c.setting("no-such", "1%")).open())
        .satisfies(e -> assertThat(e.in(Locale.ENGLISH)).contains("no-such"));
  }

  @Test
  void whoeverListensCannotStopTheStore() {
    SmallPack.write(folder, SmallPack.files(5000));
    try (PackStore store =
        PackStore.of(folder)
            .told(
                reload -> {
                  throw new IllegalStateException("a listener");
                })
            .open()) {
      SmallPack.write(folder, SmallPack.files(6000));
      assertThat(store.reload().join()).isInstanceOf(Reload.Published.class);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PackStore.of(folder).watchedEvery(Duration.ZERO));
  }
}
