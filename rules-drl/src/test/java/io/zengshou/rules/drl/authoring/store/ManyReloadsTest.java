package io.zengshou.rules.drl.authoring.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.json.ApplicantJson;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A host that runs for years takes up hundreds of packs: none may stay in memory. */
@Isolated("it looks at the memory that all tests share")
class ManyReloadsTest {

  /** 500 show it best and take minutes; an ordinary build makes enough for a leak to be seen. */
  private static final int RELOADS = Integer.getInteger("zengshou.reloads", 80);

  private static final int WARM = 20;

  private static final Applicant RICH =
      ApplicantJson.read(
          """
          {"applicant": "household", "id": "h", "lifted": true,
           "production": [{"product": "crop", "receipts": 900000}]}
          """);

  private final Path folder;

  private final AtomicLong assessed = new AtomicLong();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private volatile boolean running = true;

  ManyReloadsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void heapAndMetaspaceStayFlatAndNoAssessmentMixesTwoPacks() throws InterruptedException {
    SmallPack.write(folder, SmallPack.files(1000));
    try (PackStore store = PackStore.of(folder).open()) {
      Thread load = new Thread(() -> assess(store), "load");
      load.start();
      long[] warm = used();
      for (int i = 1; i <= RELOADS; i++) {
        SmallPack.write(folder, SmallPack.files(1000 + i));
        assertThat(store.reload().join()).isInstanceOf(Reload.Published.class);
        if (i == WARM) {
          warm = used();
        }
      }
      running = false;
      load.join();
      long[] end = used();
      // A pack that stayed would hold 50 kB of classes and more; nothing grows with their number.
      assertThat(end[0] - warm[0]).as("heap").isLessThan(12 << 20);
      assertThat(end[1] - warm[1]).as("metaspace").isLessThan(2 << 20);
    }
    assertThat(wrong).isEmpty();
    assertThat(assessed.get()).isGreaterThan(RELOADS);
  }

  private void assess(PackStore store) {
    while (running) {
      try {
        BenefitCalculator calculator = store.calculator();
        Assessment assessment = calculator.assess(RICH);
        String version = "1.0." + assessment.total().number().replace(".00", "");
        if (!assessment.pack().version().equals(version)
            || !calculator.pack().equals(assessment.pack())) {
          wrong.add(assessment.pack() + " gave " + assessment.total());
        }
        assessed.incrementAndGet();
      } catch (RuntimeException e) {
        wrong.add(e.toString());
      }
    }
  }

  /** Heap and metaspace in use once everything that can go is gone. */
  private static long[] used() throws InterruptedException {
    long heap = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(50);
      heap = Math.min(heap, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    long metaspace = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.NON_HEAP && pool.getName().equals("Metaspace")) {
        metaspace = pool.getUsage().getUsed();
      }
    }
    return new long[] {heap, metaspace};
  }
}
