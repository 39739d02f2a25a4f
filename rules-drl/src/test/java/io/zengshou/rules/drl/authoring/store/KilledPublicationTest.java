package io.zengshou.rules.drl.authoring.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zengshou.rules.InvalidChoiceException;
import io.zengshou.rules.drl.pack.PackFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are killed, or cannot write on, while they publish or copy a pack. */
class KilledPublicationTest {

  private static final long SEED = 2023;
  private static final int KILLS = 3;

  private final Path folder;
  private final Path first;
  private final Path second;
  private final Path host;

  KilledPublicationTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.first = folder.resolve("first");
    this.second = folder.resolve("second");
    this.host = folder.resolve("host");
    SmallPack.write(first, SmallPack.files(5000));
    Map<String, String> others = SmallPack.files(6000);
    // Large enough that a limit on files strikes in the middle of the pack.
    others.put("scenarios/长.yaml", "# " + "x".repeat(40_000) + "\n[]\n");
    SmallPack.write(second, others);
    PackFiles files = PackFiles.in(first);
    FolderSwap swap = new FolderSwap(host, host);
    swap.alone(
        () -> {
          swap.stage(files, Marker.of("test", files));
          swap.replace();
        });
  }

  @Test
  void oneThatEndsAnywhereIsPutInOrderByTheNext() throws Exception {
    for (String where : List.of("staged", "away", "in-place")) {
      Process process = PublisherProcess.start(where, second, host);
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).as(where).isEqualTo(137);
      assertThat(names()).as(where).contains(".host.publish");
      assertThat(Files.exists(host)).as(where).isEqualTo(!where.equals("away"));
      // Another pack, so that it can be told which of the two it is.
      new FolderSwap(host, host).alone(() -> {});
      assertThat(digest(host))
          .as(where)
          .isEqualTo(digest(where.equals("in-place") ? second : first));
      assertThat(names()).as(where).containsExactly("first", "host", "second");
    }
    Publication.of(first, host).carryOut();
    assertThat(digest(host)).isEqualTo(digest(first));
  }

  @Test
  void noReaderEverSeesAMixtureWhileTwoPacksArePublishedInTurnsAndKilled() throws Exception {
    Set<String> whole = Set.of(digest(first), digest(second));
    Set<String> seen = new HashSet<>();
    Random random = new Random(SEED);
    for (int i = 0; i < KILLS; i++) {
      Process process = PublisherProcess.start("again", first, host, second);
      int rounds = 3 + random.nextInt(10);
      try (BufferedReader told = process.inputReader()) {
        for (int round = 0; round < rounds; round++) {
          assertThat(told.readLine()).isNotNull();
          for (int look = 0; look < 20; look++) {
            Candidate candidate = Candidate.atRest(host);
            if (candidate.files() != null) {
              seen.add(candidate.digest());
            }
          }
        }
        Thread.sleep(random.nextInt(10));
        process.destroyForcibly();
      }
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      new FolderSwap(host, host).alone(() -> {});
      assertThat(whole).contains(digest(host));
      assertThat(names()).containsExactly("first", "host", "second");
    }
    assertThat(seen).isNotEmpty().isSubsetOf(whole);
  }

  @Test
  void aProcessThatHoldsTheLockKeepsOthersOutUntilItEnds() throws Exception {
    Process process = PublisherProcess.start("hold", first, host);
    try (BufferedReader told = process.inputReader()) {
      assertThat(told.readLine()).isEqualTo("held");
      for (int i = 0; i < 3; i++) {
        // A refusal must not take the lock away from whoever has it.
        assertThatExceptionOfType(InvalidChoiceException.class)
            .isThrownBy(() -> new FolderSwap(host, host).alone(() -> {}));
      }
      process.destroyForcibly();
    }
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    new FolderSwap(host, host).alone(() -> {});
    assertThat(names()).containsExactly("first", "host", "second");
  }

  /** As with a full disk: what is written last is cut off. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void whereAFileCannotBeWrittenTheTargetIsWhatItWas() throws Exception {
    String before = digest(host);
    assertThat(limited("publish", second, host)).isNotZero();
    assertThat(digest(host)).isEqualTo(before);
    assertThat(names()).containsExactly("first", "host", "second");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whereAFileCannotBeWrittenACopyLeavesNothing() throws Exception {
    assertThat(limited("init", first, folder.resolve("a/b/new"))).isNotZero();
    assertThat(folder.resolve("a")).doesNotExist();
    Files.createDirectories(folder.resolve("empty"));
    assertThat(limited("init", first, folder.resolve("empty"))).isNotZero();
    assertThat(folder.resolve("empty")).isEmptyDirectory();
  }

  @Test
  void aCopyThatWasCutOffIsMadeAnewAndNothingElseIs() throws IOException {
    Path copy = Files.createDirectories(folder.resolve("copy"));
    PackFiles some = PackFiles.in(first);
    new MarkedCopy(copy, Marker.COPYING).write(some, Marker.of("shiquan-2023", some));
    Files.delete(copy.resolve("support/奖补.drl"));
    Files.writeString(copy.resolve(".zengshou-part"), "hal");
    Files.writeString(copy.resolve("mine.txt"), "mine");
    assertThatExceptionOfType(DirectoryNotEmptyException.class)
        .isThrownBy(() -> PackFolder.init("shiquan-2023", copy));
    assertThat(copy.resolve("mine.txt")).hasContent("mine");
    Files.delete(copy.resolve("mine.txt"));
    int files = PackFolder.init("shiquan-2023", copy);
    assertThat(PackFiles.in(copy).paths()).hasSize(files).doesNotContain("support/奖补.drl");
    assertThat(copy.resolve(Marker.COPYING)).doesNotExist();
    assertThatExceptionOfType(DirectoryNotEmptyException.class)
        .as("a published folder is no copy")
        .isThrownBy(() -> PackFolder.init("shiquan-2023", host));
  }

  /** Runs a process whose files cannot grow beyond 8 KB. */
  private static int limited(Object... arguments) throws Exception {
    List<String> command = PublisherProcess.command(arguments);
    String line = String.join("' '", command);
    Process process =
        new ProcessBuilder("bash", "-c", "ulimit -f 8; exec '" + line + "'")
            .redirectErrorStream(true)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(told).contains("IOException: File too large");
    return process.exitValue();
  }

  private static String digest(Path pack) {
    return PackFiles.in(pack).sha256();
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
