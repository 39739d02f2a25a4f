package io.zengshou.rules.drl.authoring.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zengshou.rules.InvalidChoiceException;
import io.zengshou.rules.InvalidPackException;
import io.zengshou.rules.drl.pack.PackFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Publishing replaces a folder as a whole, and takes nothing away that it did not write itself. */
class PublicationTest {

  private final Path folder;
  private final Path pack;
  private final Path host;

  PublicationTest(@TempDir Path folder) {
    this.folder = folder;
    this.pack = folder.resolve("pack");
    this.host = folder.resolve("host");
    SmallPack.write(pack, SmallPack.files(5000));
  }

  @Test
  void aNewFolderHoldsThePackAndAListOfItAndNothingIsLeftBeside() throws IOException {
    Publication publication = Publication.of(pack, host);
    assertThat(host).doesNotExist();
    assertThat(publication.in(Locale.CHINESE)).isEqualTo("将写入 " + host + "：6 个文件");
    publication.carryOut();
    assertThat(PackFiles.in(host).sha256()).isEqualTo(publication.pack().sha256());
    assertThat(host.resolve(Marker.PUBLISHED))
        .content()
        .startsWith("# zengshou: small 1.0.5000 " + publication.pack().sha256() + "\n")
        .contains("  base/基数.drl\n", "  pack.yaml\n");
    assertThat(publication.kept()).isNull();
    assertThat(names(folder)).containsExactly("host", "pack");
  }

  @Test
  void whatThePackNoLongerHasIsDeletedAndToldBefore() throws IOException {
    Map<String, String> files = SmallPack.files(5000);
    files.put("scenarios/旧.yaml", "[]\n");
    SmallPack.write(pack, files);
    Publication.of(pack, host).carryOut();
    Files.delete(pack.resolve("scenarios/旧.yaml"));
    SmallPack.write(pack, SmallPack.files(6000));
    Publication publication = Publication.of(pack, host);
    assertThat(publication.in(Locale.CHINESE))
        .isEqualTo("将整个换掉 " + host + "：改 3 个文件，加 0 个，删 1 个\n  删去 scenarios/旧.yaml");
    assertThat(publication.in(Locale.ENGLISH))
        .isEqualTo(
            "to be replaced as a whole: "
                + host
                + ", files changed 3, added 0, deleted 1\n  deleted: scenarios/旧.yaml");
    assertThat(host.resolve("scenarios/旧.yaml")).exists();
    publication.carryOut();
    assertThat(PackFiles.in(host).sha256()).isEqualTo(PackFiles.in(pack).sha256());
    assertThat(names(folder)).containsExactly("host", "pack");
  }

  @Test
  void anEmptyFolderIsPublishedInto() throws IOException {
    Files.createDirectories(host);
    Publication.of(pack, host).carryOut();
    assertThat(PackFiles.in(host).sha256()).isEqualTo(PackFiles.in(pack).sha256());
    assertThat(names(folder)).containsExactly("host", "pack");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"docker-compose.yaml", "support/别的.drl", "words.dsl", "README.txt", ".hidden"})
  void aFolderThatWasNotPublishedIsNotTouched(String file) throws IOException {
    put(file, "mine");
    refused("文件夹不是空的，也不是以前发布的");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"docker-compose.yaml", "support/别的.drl", "README.txt", ".hidden", "a/b/c.txt"})
  void whatSomebodyPutIntoThePublishedFolderIsNotTouched(String file) throws IOException {
    Publication.of(pack, host).carryOut();
    put(file, "mine");
    assertThat(refused("文件夹里有")).contains(file);
  }

  @Test
  void aPublishedFileThatSomebodyChangedIsNotTouched() throws IOException {
    Publication.of(pack, host).carryOut();
    put("support/奖补.drl", Files.readString(host.resolve("support/奖补.drl")) + "// at night\n");
    assertThat(refused("发布以后改过")).contains("support/奖补.drl", "先改进规则包");
  }

  @Test
  void anEmptyFolderThatSomebodyMadeIsNotTouched() throws IOException {
    Publication.of(pack, host).carryOut();
    Files.createDirectories(host.resolve("2024"));
    assertThat(refused("文件夹里有 1 项")).contains("2024/");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatALinkPointsToIsNotTouched() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other/support"));
    Files.writeString(other.resolve("x.drl"), "mine");
    Files.createDirectories(host);
    Path link = Files.createSymbolicLink(host.resolve("linked"), folder.resolve("other"));
    refused("文件夹不是空的");
    Files.delete(link);
    Publication.of(pack, host).carryOut();
    Files.createSymbolicLink(host.resolve("linked"), folder.resolve("other"));
    assertThat(refused("文件夹里有")).contains("linked");
    Files.delete(host.resolve("linked"));
    Files.delete(host.resolve("support/奖补.drl"));
    Files.delete(host.resolve("support"));
    Files.createSymbolicLink(host.resolve("support"), other);
    assertThat(refused("文件夹里有")).contains("support");
    assertThat(other.resolve("x.drl")).hasContent("mine");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkToTheTargetStaysALink() throws IOException {
    Files.createDirectories(host);
    Path link = Files.createSymbolicLink(folder.resolve("current"), host);
    Publication.of(pack, link).carryOut();
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(PackFiles.in(host).sha256()).isEqualTo(PackFiles.in(pack).sha256());
  }

  @Test
  void neitherFolderMayLieInTheOther() throws IOException {
    for (Path target : List.of(folder, pack, pack.resolve("out"), folder.resolve("x/../pack"))) {
      assertThatExceptionOfType(InvalidChoiceException.class)
          .as(target.toString())
          .isThrownBy(() -> Publication.of(pack, target))
          .satisfies(e -> assertThat(e.in(Locale.CHINESE)).contains("一个在另一个里面"));
    }
    assertThat(PackFiles.in(pack).paths()).hasSize(6);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void neitherFolderMayLieInTheOtherBehindALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), pack);
    for (Path target : List.of(link, link.resolve("out"))) {
      assertThatThrownBy(() -> Publication.of(pack, target))
          .isInstanceOf(InvalidChoiceException.class);
    }
  }

  @Test
  void aListThatNamesWhatLiesElsewhereIsNoList() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside.yaml"), "mine");
    String digest = "0".repeat(64);
    for (String line :
        List.of(
            digest + "  ../outside.yaml",
            digest + "  a/../../outside.yaml",
            digest + "  " + outside,
            digest + "  .git/config",
            digest + " one blank.yaml",
            "rm -rf")) {
      Publication.of(pack, host).carryOut();
      put(Marker.PUBLISHED, Files.readString(host.resolve(Marker.PUBLISHED)) + line + "\n");
      refused("也不是以前发布的");
      assertThat(outside).hasContent("mine");
      for (Path file : List.copyOf(tree(host).keySet())) {
        Files.delete(host.resolve(file));
      }
      Files.delete(host.resolve("base"));
      Files.delete(host.resolve("scenarios"));
      Files.delete(host.resolve("support"));
    }
  }

  @Test
  void aPackThatDoesNotPassLeavesTheTargetAsItIs() throws IOException {
    Publication.of(pack, host).carryOut();
    SortedMap<Path, String> before = tree(host);
    SmallPack.write(pack, SmallPack.files(6000, 5000));
    assertThatThrownBy(() -> Publication.of(pack, host)).isInstanceOf(InvalidPackException.class);
    assertThat(tree(host)).isEqualTo(before);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whoMayReadTheFolderMayReadTheOneInItsPlace() throws IOException {
    Files.createDirectories(host);
    Files.setPosixFilePermissions(host, PosixFilePermissions.fromString("rwxr-x---"));
    Publication.of(pack, host).carryOut();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(host)))
        .isEqualTo("rwxr-x---");
  }

  @Test
  void twoCannotPublishAtOnce() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    Publication publication = Publication.of(pack, host);
    Thread other =
        new Thread(
            () -> {
              try {
                FolderSwap swap = new FolderSwap(host.toRealPath(LinkOption.NOFOLLOW_LINKS), host);
                swap.alone(
                    () -> {
                      begun.countDown();
                      await(done);
                    });
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    Files.createDirectories(host);
    other.start();
    begun.await();
    assertThatExceptionOfType(InvalidChoiceException.class)
        .isThrownBy(publication::carryOut)
        .satisfies(e -> assertThat(e.in(Locale.CHINESE)).contains("另一次发布正在往这里写"));
    done.countDown();
    other.join();
    publication.carryOut();
    assertThat(names(folder)).containsExactly("host", "pack");
  }

  @Test
  void whatSomebodyPutsInWhileItIsReplacedIsKeptBeside() throws IOException {
    Publication.of(pack, host).carryOut();
    PackFiles files = PackFiles.in(pack);
    FolderSwap swap = new FolderSwap(host, host);
    swap.alone(
        () -> {
          swap.stage(files, Marker.of("test", files));
          swap.setAside();
          Files.writeString(folder.resolve(".host.publish/old/README.txt"), "mine");
          swap.putInPlace();
        });
    FolderSwap next = new FolderSwap(host, host);
    next.alone(() -> {});
    assertThat(next.kept()).isEqualTo(folder.resolve("host.kept"));
    assertThat(folder.resolve("host.kept/README.txt")).hasContent("mine");
    assertThat(names(folder)).containsExactly("host", "host.kept", "pack");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void put(String file, String content) throws IOException {
    Path path = host.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }

  /** Holds that publishing is refused and changes nothing; what is told. */
  private String refused(String what) throws IOException {
    SortedMap<Path, String> before = tree(folder);
    InvalidChoiceException[] told = new InvalidChoiceException[1];
    assertThatExceptionOfType(InvalidChoiceException.class)
        .isThrownBy(() -> Publication.of(pack, host))
        .satisfies(e -> assertThat(e.in(Locale.CHINESE)).contains(what, "什么也没有动"))
        .satisfies(e -> told[0] = e);
    assertThat(tree(folder)).isEqualTo(before);
    return told[0].in(Locale.CHINESE);
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** All files below a folder with what they hold. */
  private static SortedMap<Path, String> tree(Path folder) throws IOException {
    SortedMap<Path, String> tree = new TreeMap<>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        tree.put(
            folder.relativize(file),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return tree;
  }
}
