package io.zengshou.rules.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.zengshou.rules.measure.Measure;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The image of the packaged pack is what its files say. */
class PackImageTest {

  private static final RulePack PACKAGED = PackLoader.packaged("shiquan-2023");
  private static final RulePack FROM_FILES =
      PackLoader.fromFiles("shiquan-2023", PackFiles.of(ShippedPack.files()));

  @Test
  void it_has_the_same_rules() {
    assertThat(PACKAGED.rules()).hasSizeGreaterThan(80).isEqualTo(FROM_FILES.rules());
  }

  @Test
  void it_has_the_same_manifest_with_its_entries_in_the_same_order() {
    assertThat(PACKAGED.manifest()).isEqualTo(FROM_FILES.manifest());
    assertThat(PACKAGED.manifest().toString()).isEqualTo(FROM_FILES.manifest().toString());
    assertThat(PACKAGED.identity()).isEqualTo(FROM_FILES.identity());
  }

  @Test
  void it_has_the_same_measures_to_the_last_word() {
    List<Measure> packaged = PACKAGED.catalogue().measures();
    List<Measure> read = FROM_FILES.catalogue().measures();
    assertThat(packaged).isEqualTo(read);
    // Measures are equal where their ids are; here everything counts.
    assertThat(packaged).usingRecursiveFieldByFieldElementComparator().isEqualTo(read);
  }

  @Test
  void words_that_would_end_a_literal_are_written_so_that_they_do_not() {
    assertThat(JavaSource.literal("a\"b\\c\n\u000b户\ud83d\ude00"))
        .isEqualTo("\"a\\\"b\\\\c\\012\\013\\u6237\\ud83d\\ude00\"");
  }

  @Test
  void values_are_written_as_java() {
    JavaSource source = new JavaSource();
    assertThat(source.of(5L)).isEqualTo("5L");
    assertThat(source.of(LocalDate.of(2023, 9, 30)))
        .isEqualTo("java.time.LocalDate.of(2023, 9, 30)");
    assertThat(source.of(List.of(true, 1))).isEqualTo("java.util.List.of(true, 1)");
    assertThat(source.of(Map.of("a", "b"))).isEqualTo("map(java.util.Map.entry(\"a\", \"b\"))");
    assertThat(source.of(null)).isEqualTo("null");
  }

  @Test
  void what_has_no_order_is_sorted_or_refused() {
    JavaSource source = new JavaSource();
    assertThat(source.of(Set.of("b", "a", "c"))).isEqualTo("java.util.Set.of(\"a\", \"b\", \"c\")");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> source.of(Map.of("a", "b", "c", "d")))
        .withMessageContaining("without an order");
    Map<String, String> ordered = new LinkedHashMap<>();
    ordered.put("c", "d");
    ordered.put("a", "b");
    assertThat(source.of(ordered))
        .isEqualTo("map(java.util.Map.entry(\"c\", \"d\"), java.util.Map.entry(\"a\", \"b\"))");
  }

  /** The packaged one was made in the JVM of the build, in which hashes are salted otherwise. */
  @Test
  void it_is_the_same_to_the_byte_in_another_jvm() throws IOException {
    String image = "packs.shiquan2023.Image";
    byte[] anew =
        PackLoader.compile("test", PackFiles.of(ShippedPack.files())).classes().get(image);
    try (InputStream packaged =
        PackLoader.class.getResourceAsStream("/" + image.replace('.', '/') + ".class")) {
      assertThat(packaged).isNotNull().hasBinaryContent(anew);
    }
  }
}
