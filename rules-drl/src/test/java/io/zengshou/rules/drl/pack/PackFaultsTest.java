package io.zengshou.rules.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.zengshou.rules.InvalidPackException;
import io.zengshou.rules.text.Fault;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the author of a pack is told about each slip; the words stand in the golden files. */
class PackFaultsTest {

  /** Each slip is looked at once, and told in both languages. */
  private static final Map<String, InvalidPackException> FAULTS = new ConcurrentHashMap<>();

  private final Path folder;

  PackFaultsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @TestFactory
  Stream<DynamicTest> aSlipIsToldInChinese() {
    return told(Locale.CHINESE);
  }

  @TestFactory
  Stream<DynamicTest> aSlipIsToldInEnglish() {
    return told(Locale.ENGLISH);
  }

  private static Stream<DynamicTest> told(Locale locale) {
    GoldenFaults golden = GoldenFaults.in(locale);
    return Slips.ALL.stream()
        .map(
            slip ->
                dynamicTest(
                    slip.name(),
                    () -> assertThat(words(slip, locale)).isEqualTo(golden.of(slip.name()))));
  }

  @Test
  void everyGoldenTextBelongsToASlip() {
    List<String> slips = Slips.ALL.stream().map(Slips.Slip::name).toList();
    assertThat(slips).doesNotHaveDuplicates();
    assertThat(GoldenFaults.in(Locale.CHINESE).names()).containsExactlyElementsOf(slips);
    assertThat(GoldenFaults.in(Locale.ENGLISH).names()).containsExactlyElementsOf(slips);
  }

  @Test
  void slipsInSeveralFilesComeAtOnceInTheOrderOfFileAndLine() {
    Map<String, String> files = ShippedPack.withoutScenarios();
    ShippedPack.replace(files, "support/种养奖补.drl", "@Cap(\"5000元/户·年\")", "@Cap(\"5000元\")");
    ShippedPack.replace(files, "support/消费帮扶.drl", "goodsToSell == true", "goodsToSell = true");
    ShippedPack.replace(files, "support/消费帮扶.drl", "refer.household();", "refer.household()；");
    ShippedPack.replace(files, "limits/奖补总额.drl", "\nend", "");
    List<String> places = faults(files).stream().map(Fault::where).toList();
    assertThat(places)
        .containsExactly(
            "limits/奖补总额.drl:10",
            "support/消费帮扶.drl:8:28",
            "support/消费帮扶.drl:10:22",
            "support/种养奖补.drl:6:47");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path gone = folder.resolve("gone");
    assertThat(failure(gone).faults())
        .extracting(Fault::where, fault -> fault.what().en())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(gone.toString(), "no such folder"));
  }

  @Test
  void anEmptyFolderLacksItsTwoYamlFilesAndNothingElseIsSaid() {
    assertThat(failure(folder).faults())
        .extracting(Fault::where)
        .containsExactly("measures.yaml", "pack.yaml");
  }

  @Test
  void aFileInAnotherEncodingIsNamed() throws IOException {
    write(ShippedPack.withoutScenarios());
    Path file = folder.resolve("support/消费帮扶.drl");
    Files.write(file, Files.readString(file).getBytes(Charset.forName("GBK")));
    assertThat(failure(folder).in(Locale.CHINESE))
        .isEqualTo("support/消费帮扶.drl:文件不是 UTF-8 编码\n  可能:另存为 UTF-8;它可能是 GBK");
  }

  @Test
  void aYamlFileInAnotherEncodingIsNamed() throws IOException {
    write(ShippedPack.withoutScenarios());
    Path file = folder.resolve("pack.yaml");
    Files.write(file, Files.readString(file).getBytes(Charset.forName("GBK")));
    assertThat(failure(folder).faults()).extracting(Fault::where).containsExactly("pack.yaml");
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsChangeNothing() throws IOException {
    Map<String, String> files = ShippedPack.files();
    write(files);
    String plain = PackFiles.in(folder).sha256();
    files.forEach((path, text) -> write(path, ("\uFEFF" + text.replace("\n", "\r\n"))));
    PackFiles windows = PackFiles.in(folder);
    assertThat(windows.sha256()).isEqualTo(plain);
    assertThat(windows.text("pack.yaml")).isEqualTo(files.get("pack.yaml"));
  }

  @Test
  void aPackEditedOnWindowsTellsTheSameLines() throws IOException {
    Map<String, String> files = ShippedPack.withoutScenarios();
    ShippedPack.replace(files, "support/消费帮扶.drl", "goodsToSell", "goodsToSel");
    write(files);
    String plain = failure(folder).in(Locale.ENGLISH);
    files.forEach((path, text) -> write(path, "\uFEFF" + text.replace("\n", "\r\n")));
    assertThat(failure(folder).in(Locale.ENGLISH)).isEqualTo(plain);
  }

  private void write(Map<String, String> files) {
    files.forEach(this::write);
  }

  private void write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static InvalidPackException failure(Path folder) {
    return catchThrowableOfType(InvalidPackException.class, () -> PackLoader.fromFolder(folder));
  }

  private static String words(Slips.Slip slip, Locale locale) {
    return FAULTS.computeIfAbsent(slip.name(), name -> failure(slip.files())).in(locale);
  }

  private static InvalidPackException failure(Map<String, String> files) {
    return catchThrowableOfType(
        InvalidPackException.class, () -> PackLoader.compile("test", PackFiles.of(files)));
  }

  private static List<Fault> faults(Map<String, String> files) {
    return failure(files).faults();
  }
}
