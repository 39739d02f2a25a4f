package io.zengshou.rules.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.drl.DroolsSessions;
import io.zengshou.rules.drl.engine.DroolsCalculator;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.money.Money;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of a pack that was made from a packaged one, only what reads otherwise is compiled again. */
class PackagedUnitsTest {

  private static final String BONUS = "support/种养奖补.drl";
  private static final PackagedUnits SHIPPED = PackagedUnits.of("shiquan-2023");

  private static final Pattern NUMBERED =
      Pattern.compile("..((?:var_)?GENERATED_\\$pattern_\\w+\\$)\\d+\\$", Pattern.DOTALL);

  private static final Applicant RICH =
      ApplicantJson.read(
          """
          {"applicant": "household", "id": "h", "lifted": true,
           "production": [{"product": "crop", "receipts": 70000}]}
          """);

  private final Map<String, String> files = ShippedPack.files();

  @Test
  void whatIsFoundIsWhatTheSameTextsAreCompiledToAnew() {
    List<CompiledUnit> anew = compiled();
    assertThat(anew).hasSize(7);
    for (CompiledUnit unit : anew) {
      CompiledUnit found =
          Objects.requireNonNull(SHIPPED.find(unit.name(), unit.digest()), unit.name());
      assertThat(found.models()).isEqualTo(unit.models());
      assertThat(found.classes().keySet()).isEqualTo(unit.classes().keySet()).isNotEmpty();
      unit.classes()
          .forEach(
              (name, bytes) ->
                  assertThat(shape(found.classes().get(name))).as(name).isEqualTo(shape(bytes)));
    }
  }

  @Test
  void aChangedFigureTouchesItsPackageAlone() {
    ShippedPack.replace(files, BONUS, "5000元/户·年", "6000元/户·年");
    assertThat(compiled())
        .filteredOn(unit -> SHIPPED.find(unit.name(), unit.digest()) == null)
        .extracting(CompiledUnit::name)
        .containsExactly("packs.shiquan2023.support");
  }

  @Test
  void theChangedFigureCountsHoweverItIsReckoned() {
    ShippedPack.replace(files, BONUS, "5000元/户·年", "6000元/户·年");
    BenefitCalculator changed =
        DroolsCalculator.of(PackLoader.fromFiles("test", PackFiles.of(files)));
    Money six = Money.yuan(6000);
    assertThat(changed.assess(RICH).total()).isEqualTo(six);
    assertThat(changed.assess(RICH, Detail.AMOUNTS).total()).isEqualTo(six);
    assertThat(DroolsSessions.of(changed).assess(RICH).total()).isEqualTo(six);
  }

  @Test
  void aFileThatIsGoneIsMissed() {
    files.remove("support/农业保险.drl");
    assertThat(found(files, "support/")).isNull();
    assertThat(found(files, "followup/")).isNotNull();
  }

  @Test
  void whereATextLiesAndWhereItEndsCounts() {
    String digest = digest(Map.of("a", "12", "b", "3"));
    assertThat(List.of(digest(Map.of("a", "1", "b", "23")), digest(Map.of("a", "12", "c", "3"))))
        .doesNotContain(digest);
    assertThat(digest(Map.of("b", "3", "a", "12"))).isEqualTo(digest);
  }

  @Test
  void ofAnotherPackNothingIsFound() {
    PackagedUnits none = PackagedUnits.of("no-such-pack");
    assertThat(none).isSameAs(PackagedUnits.NONE);
    assertThat(none.find("packs.shiquan2023.support", digest(Map.of()))).isNull();
  }

  /** All but the image, which only a packaged pack has. */
  private List<CompiledUnit> compiled() {
    return PackLoader.compile("test", PackFiles.of(files)).units().stream()
        .filter(unit -> !unit.name().endsWith("." + PackImage.NAME))
        .toList();
  }

  private static @Nullable CompiledUnit found(Map<String, String> files, String folder) {
    Map<String, String> own = new TreeMap<>(files);
    own.keySet().removeIf(path -> !path.startsWith(folder) || !path.endsWith(".drl"));
    return SHIPPED.find("packs.shiquan2023." + folder.replace("/", ""), digest(own));
  }

  /** The bytes of a class; Drools numbers the patterns it gives names to through all of a JVM. */
  private static String shape(byte @Nullable [] bytes) {
    return NUMBERED
        .matcher(new String(Objects.requireNonNull(bytes), StandardCharsets.ISO_8859_1))
        .replaceAll("$1");
  }

  private static String digest(Map<String, String> texts) {
    return CompiledUnit.digest(new TreeMap<>(texts));
  }
}
