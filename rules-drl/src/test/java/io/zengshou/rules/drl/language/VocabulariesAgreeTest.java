package io.zengshou.rules.drl.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.FactTypes;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.drl.pack.ShippedPack;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * One thing has one word, whoever says it: the questions that ask for a fact, the reasons and
 * sentences of rules, the schema, the tables of the docs. The glossary governs.
 */
class VocabulariesAgreeTest {

  private static final Words ZH = Words.in(Locale.CHINESE);
  private static final Words EN = Words.in(Locale.ENGLISH);

  /** Where in the contract the attributes of a fact type are. */
  private static final Map<String, String> PLACES =
      Map.of(
          "Household", "",
          "Member", "members.",
          "ProductionReceipt", "production.",
          "SilkwormEggs", "silkwormEggs.",
          "CocoonDelivery", "cocoonDeliveries.",
          "MachineUnit", "machines.",
          "Transfer", "transfers.",
          "Payment", "payments.",
          "Borrower", "",
          "Project", "");

  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "Borrower.loanProduct", "loan.product",
          "Borrower.ordinaryInterest", "loan.ordinaryInterest",
          "Borrower.onTime", "loan.onTime",
          "Collective.operatingIncome", "operatingIncome",
          "AllowanceTest.assetsWithinLimits", "subsistence.assetsWithinLimits",
          "AllowanceTest.method", "subsistence.method");

  /** What is said of an attribute: one title, or what is said where it is true and where not. */
  private record Said(List<String> zh, List<String> en) {

    boolean isYesOrNo() {
      return zh.size() == 2;
    }
  }

  /** By type and attribute, as vocabulary.words has them. */
  private static final Map<String, Said> RULES = rules();

  private static Map<String, Said> rules() {
    Map<String, Said> said = new LinkedHashMap<>();
    Pattern line = Pattern.compile("(\\w+\\.\\w+)(?: \\[\\w+])? = (.*) \\| (.*)");
    for (String each : resource("vocabulary.words").lines().toList()) {
      Matcher entry = line.matcher(each);
      if (entry.matches()) {
        said.put(
            entry.group(1),
            new Said(
                List.of(entry.group(2).split(" / ", -1)),
                List.of(entry.group(3).split(" / ", -1))));
      }
    }
    return said;
  }

  private static String resource(String name) {
    try (InputStream in = VocabularyWords.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The path in the contract of what a rule reads; null: it is no fact of an applicant. */
  private static @Nullable String path(String attribute) {
    String elsewhere = ELSEWHERE.get(attribute);
    int dot = attribute.indexOf('.');
    String place = PLACES.get(attribute.substring(0, dot));
    return elsewhere != null
        ? elsewhere
        : place == null ? null : place + attribute.substring(dot + 1);
  }

  @Test
  void aQuestionAsksWhatARuleJudges() {
    RULES.forEach(
        (attribute, said) -> {
          String path = path(attribute);
          if (path == null) {
            return;
          }
          assertThat(ZH.path(path)).as(path).isNotEqualTo(path);
          if (said.isYesOrNo()) {
            assertThat(ZH.path(path)).as(path).contains("是否");
            assertThat(ZH.path(path).replace("是否", "")).as(path).isEqualTo(bare(said.zh().get(0)));
            assertThat(plain(EN.path(path).replaceFirst("^whether ", "")))
                .as(path)
                .isEqualTo(plain(said.en().get(0)));
          } else {
            assertThat(ZH.path(path)).as(path).isEqualTo(said.zh().get(0));
            assertThat(EN.path(path)).as(path).isEqualTo(said.en().get(0));
          }
        });
    assertThat(RULES.keySet().stream().filter(attribute -> path(attribute) != null))
        .hasSizeGreaterThan(60);
  }

  @Test
  void aNoSaysNothingElseThanAYes() {
    RULES.forEach(
        (attribute, said) -> {
          if (said.isYesOrNo()) {
            String no = said.zh().get(1);
            assertThat(no).as(attribute).containsAnyOf("没有", "不");
            assertThat(meant(no.replaceFirst("没有|不", "")))
                .as(attribute)
                .isEqualTo(meant(said.zh().get(0)));
          }
        });
  }

  /** Without what only a yes has. */
  private static String meant(String words) {
    return words.replaceFirst("患有|已|有", "").replace("了", "").replaceFirst("^是", "");
  }

  @Test
  void sentencesSayWhatReasonsSay() {
    Pattern line = Pattern.compile("\\[[*]]\\[(\\S+?)](.+?)=(\\w+) == (true|false)");
    int compared = 0;
    for (String each : sentences()) {
      Matcher entry = line.matcher(each);
      if (!entry.matches()) {
        continue;
      }
      TreeSet<String> said = new TreeSet<>();
      for (Map.Entry<String, Said> rule : RULES.entrySet()) {
        if (rule.getKey().endsWith("." + entry.group(3)) && rule.getValue().isYesOrNo()) {
          boolean yes = entry.group(4).equals("true");
          said.add(bare(rule.getValue().zh().get(yes ? 0 : 1)).replaceFirst("（.*）", ""));
        }
      }
      if (entry.group(1).equals("同比") || said.isEmpty()) {
        // The sentence around these has the other words.
        continue;
      }
      compared++;
      assertThat(said).as(each).contains(bare(entry.group(2)));
    }
    assertThat(compared).isGreaterThan(60);
  }

  @Test
  void sentencesNameChoicesAndTitlesAsTheContractDoes() {
    Pattern choice = Pattern.compile("\\[[*]]\\[\\S+?](.+?)=(\\w+)\\.([A-Z_]+)");
    Pattern title = Pattern.compile("\\[[*]]\\[\\S+?](.+?)是\\{\\S+?}=(\\w+) == \\{\\S+?}");
    for (String each : sentences()) {
      Matcher of = choice.matcher(each);
      if (of.matches()) {
        assertThat(of.group(1)).as(each).isEqualTo(label(of.group(2), of.group(3)));
      }
      Matcher titled = title.matcher(each);
      if (titled.matches() && !titled.group(2).equals("disabilityGrade")) {
        assertThat(titles(titled.group(2)))
            .as(each)
            .anyMatch(known -> known.endsWith(titled.group(1)));
      }
    }
  }

  private static String label(String type, String constant) {
    Class<? extends Enum<?>> constants = Vocabulary.STANDARD.enumeration(type);
    for (Enum<?> one : Objects.requireNonNull(constants).getEnumConstants()) {
      if (one.name().equals(constant) && one instanceof Term term) {
        return term.label().zh();
      }
    }
    Said said = RULES.get(type + "." + constant);
    return said == null ? "" : said.zh().get(0);
  }

  private static List<String> titles(String attribute) {
    return RULES.entrySet().stream()
        .filter(entry -> ("." + entry.getKey()).endsWith("." + attribute))
        .flatMap(entry -> entry.getValue().zh().stream())
        .toList();
  }

  private static List<String> sentences() {
    return Objects.requireNonNull(ShippedPack.files().get("sentences.dsl")).lines().toList();
  }

  @Test
  void theGlossaryHasEveryFactAsItIsAskedFor() throws IOException {
    String glossary = Files.readString(Path.of("../docs/reference/glossary.md"));
    Map<String, Text> rows = new LinkedHashMap<>();
    Matcher row =
        Pattern.compile("(?m)^\\| `([\\w.]+)` \\| ([^|]+) \\| ([^|]+) \\|$")
            .matcher(section(glossary, "## Fact (事实)"));
    while (row.find()) {
      rows.put(row.group(1), new Text(row.group(2), row.group(3)));
    }
    Map<String, Text> facts = new LinkedHashMap<>();
    for (Class<?> kind : Applicant.class.getPermittedSubclasses()) {
      for (String path : FactTypes.of(kind.asSubclass(Applicant.class)).keySet()) {
        facts.put(path, new Text(ZH.path(path), EN.path(path)));
      }
    }
    assertThat(rows).containsExactlyEntriesOf(facts);
  }

  @Test
  void theGlossaryCallsAListOfChoicesAsTheAttributeThatHasThem() throws IOException {
    String glossary = Files.readString(Path.of("../docs/reference/glossary.md"));
    int compared = 0;
    for (FactType type : Vocabulary.STANDARD.types()) {
      for (String attribute : type.attributes()) {
        Class<?> constants = type.typeOf(attribute);
        Matcher heading =
            Pattern.compile(
                    "## [^(\\n]*\\(([^)]*)\\)\\n\\n[^#]*?`" + constants.getSimpleName() + "\\.")
                .matcher(glossary);
        if (constants.isEnum() && heading.find()) {
          compared++;
          assertThat(heading.group(1))
              .as("%s.%s", type, attribute)
              .endsWith(titles(type.name() + "." + attribute).get(0));
        }
      }
    }
    assertThat(compared).isGreaterThan(8);
  }

  private static String section(String text, String heading) {
    int from = text.indexOf(heading);
    assertThat(from).as(heading).isPositive();
    int to = text.indexOf("\n## ", from);
    return text.substring(from, to < 0 ? text.length() : to);
  }

  @Test
  void theListOfAttributesForStaffHasTheirWords() throws IOException {
    for (String page : List.of("changing-a-figure.zh.md", "changing-a-figure.en.md")) {
      String text = Files.readString(Path.of("../docs/staff/" + page));
      int compared = 0;
      for (String type : PLACES.keySet()) {
        Matcher row = Pattern.compile("(?m)^\\| `" + type + "` .*$").matcher(text);
        assertThat(row.find()).as(type).isTrue();
        Matcher each = Pattern.compile("`(\\w+)` ([^，,|]+)").matcher(row.group());
        while (each.find()) {
          Said said = RULES.get(type + "." + each.group(1));
          if (said != null) {
            compared++;
            String word = bare(said.zh().get(0));
            String cell = each.group(2).strip();
            // What the word does not say may stand behind it: 年龄（周岁）.
            String told = cell.equals(word) ? word : cell.replaceFirst("（.*", "");
            assertThat(told).as("%s.%s in %s", type, each.group(1), page).isEqualTo(word);
          }
        }
      }
      assertThat(compared).isGreaterThan(50);
    }
  }

  @Test
  void theSchemaDescribesAFactAsItIsCalled() {
    String schema = ApplicantJson.schema();
    int compared = 0;
    for (Map.Entry<String, Said> rule : RULES.entrySet()) {
      if (path(rule.getKey()) == null) {
        continue;
      }
      String property = rule.getKey().substring(rule.getKey().indexOf('.') + 1);
      Matcher described =
          Pattern.compile(
                  "\"" + property + "\": \\{\\s*\"[$]ref[^{}]*\"description\": \"([^;·\"]+)")
              .matcher(schema);
      while (described.find()) {
        compared++;
        assertThat(titles(property).stream().map(VocabulariesAgreeTest::bare))
            .as(rule.getKey())
            .contains(described.group(1).strip());
      }
    }
    assertThat(compared).isGreaterThan(30);
  }

  @Test
  void factTypesAreCalledAsTheListsOfTheContract() {
    for (Ledger list : Ledger.values()) {
      PLACES.forEach(
          (type, place) -> {
            if (place.equals(list.id() + ".")) {
              FactType known = Objects.requireNonNull(Vocabulary.STANDARD.type(type));
              assertThat(VocabularyWords.standard().of(known).zh()).isEqualTo(list.label().zh());
            }
          });
    }
  }

  /** As it stands behind 是否: 是脱贫户 without 是, 属于 is said of classes in sentences. */
  private static String bare(String words) {
    return words
        .replaceFirst("^不属于(?!劳动)", "不是")
        .replaceFirst("^属于(?!劳动)", "")
        .replaceFirst("^是", "");
  }

  /** English without what stands only for grammar. */
  private static String plain(String words) {
    return words.replaceAll("\\b(the household|the|is|are) ", "");
  }
}
