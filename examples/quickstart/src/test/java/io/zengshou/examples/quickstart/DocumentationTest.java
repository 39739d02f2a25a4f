package io.zengshou.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.LabourCapacity;
import io.zengshou.rules.applicant.MachineBuilder;
import io.zengshou.rules.applicant.MemberBuilder;
import io.zengshou.rules.applicant.Monitoring;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.applicant.ProductionBuilder;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.drl.language.FactType;
import io.zengshou.rules.drl.language.Vocabulary;
import io.zengshou.rules.measure.Clause;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.plan.Plan;
import io.zengshou.rules.study.plan.PlanRequest;
import io.zengshou.rules.study.plan.Planner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The documentation says what is: its Java compiles, its rules stand in the pack, its tables are
 * the catalogue. Its commands and screens are held to runs by the module {@code guides}.
 */
class DocumentationTest {

  private static final Path ROOT = root();
  private static final Path PACK = ROOT.resolve("rules-drl/src/main/resources/packs/shiquan2023");
  private static final Path VOCABULARY = PACK.resolve("sentences.dsl");
  private static final BenefitCalculator CALCULATOR = BenefitCalculator.load(Quickstart.PACK);
  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)\\n```", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("LICENSE"))) {
      folder = folder.resolve("..").normalize();
    }
    return folder;
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> top = Files.list(ROOT);
        Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(top, docs).filter(file -> file.toString().endsWith(".md")).toList();
    }
  }

  /** A fenced block: its language, its text. */
  private record Block(Path page, String language, String text) {}

  private static List<Block> blocks(String language) throws IOException {
    List<Block> blocks = new ArrayList<>();
    for (Path page : pages()) {
      BLOCK
          .matcher(Files.readString(page))
          .results()
          .map(found -> new Block(page, found.group(1), found.group(2)))
          .filter(block -> block.language().equals(language))
          .forEach(blocks::add);
    }
    assertThat(blocks).as(language).isNotEmpty();
    return blocks;
  }

  @Test
  void javaCompiles() throws IOException {
    StringBuilder sources = new StringBuilder();
    Path tests = ROOT.resolve("examples/quickstart/src/test/java/io/zengshou/examples/quickstart");
    for (String file :
        List.of("Snippets.java", "CountySnippets.java", "ForestPlot.java", "ForestRegister.java")) {
      sources.append(Files.readString(tests.resolve(file)));
    }
    List<String> snippets =
        Pattern.compile(" *// snippet:\\S+\\n(.*?) *// end\\n", Pattern.DOTALL)
            .matcher(sources)
            .results()
            .map(found -> found.group(1).stripTrailing().stripIndent())
            .toList();
    for (Block block : blocks("java")) {
      assertThat(snippets).as(block.page().toString()).contains(block.text());
    }
  }

  @Test
  void javaRuns(@TempDir Path folder) {
    assertThat(Snippets.readme()).isEqualTo("2698.40 yuan");
    Household household = Snippets.builders();
    assertThat(Snippets.words(CALCULATOR.assess(household), household)).contains("李秀英");
    String collective =
        "{\"applicant\":\"collective\",\"id\":\"C-1\",\"operatingIncome\":300000}\n{}";
    List<String> out = new ArrayList<>();
    List<String> err = new ArrayList<>();
    // Never lifted, so that one fact stands between it and the bonus.
    Household general =
        HouseholdBuilder.builder(household)
            .lifted(false)
            .monitoring(Monitoring.NONE)
            .production(
                List.of(
                    ProductionBuilder.builder()
                        .product(Product.CROP)
                        .receipts(Money.yuan("26984.00"))
                        .build()))
            .operatingCosts(Money.ZERO)
            .build();
    assertThat(Snippets.changes(CALCULATOR, general))
        .contains("\"path\":\"lifted\",\"from\":false,\"to\":true,\"amount\":\"2698.40\"}")
        .contains("若 是否脱贫户 由“否”变为“是”，则可得 2,698.40元");
    assertThat(Snippets.with(household)).isNotEqualTo(household);
    Path shipped = ROOT.resolve("rules-drl/src/main/resources/packs/shiquan2023");
    Household lifted = HouseholdBuilder.builder(general).lifted(true).build();
    assertThat(Snippets.store(shipped, lifted, err::add).total().number()).isEqualTo("2698.40");
    Snippets.jsonFile(
        new ByteArrayInputStream(collective.getBytes(StandardCharsets.UTF_8)),
        CALCULATOR,
        out::add,
        err::add);
    assertThat(out)
        .singleElement()
        .isEqualTo(Snippets.json(collective.substring(0, collective.length() - 3), CALCULATOR));
    assertThat(err).singleElement().asString().contains("缺少必填项");
    assertThat(Snippets.variants(CALCULATOR)).doesNotHaveDuplicates();
    javaOfOutcomesRuns();
    javaOfPlanningRuns();
    assertThat(Snippets.errors("{}", folder)).contains("pack.yaml");
  }

  /** Two of whom one can work: 20,000 yuan of wages, where 17,000 are to be reached. */
  private static void javaOfPlanningRuns() {
    Household household =
        Household.builder("SQ-0104")
            .lifted(true)
            .members(
                List.of(
                    MemberBuilder.builder()
                        .id("m1")
                        .labourCapacity(LabourCapacity.FULL)
                        .employed(false)
                        .build(),
                    MemberBuilder.builder().id("m2").employed(true).build()))
            .build();
    assertThat(Snippets.plan(CALCULATOR, household)).isEqualTo("take-job +20000.00 yuan");
    Planner planner = CALCULATOR.planner();
    Plan reached =
        planner.plan(
            household,
            PlanRequest.NONE.inputs(planner.actions().read(Map.of("job-wage", "17000"))));
    assertThat(Snippets.lift(reached)).containsExactly("take a job");
    assertThat(Snippets.lift(planner.plan(household, PlanRequest.NONE)))
        .containsExactly("17000.00 yuan short");
    assertThat(Snippets.planWords(reached, household)).contains("\"lift\"", "最少做 1 件事");
  }

  /** A machine of unknown price: half of it is paid, up to 1,000 yuan (二(一)1). */
  private static void javaOfOutcomesRuns() {
    Household open =
        Household.builder("SQ-0103")
            .lifted(true)
            .machines(List.of(MachineBuilder.builder().id("m1").sericulture(true).build()))
            .production(
                List.of(
                    ProductionBuilder.builder()
                        .product(Product.CROP)
                        .receipts(Money.yuan(9_000))
                        .costs(Money.yuan(2_000))
                        .build()))
            .build();
    Assessment assessment = CALCULATOR.assess(open);
    assertThat(Snippets.outcomes(assessment))
        .isEqualTo("0.00 to 1000.00, ask [machines[m1].price]");
    assertThat(Snippets.questions(assessment)).contains("machines[m1].price: 1000.00 yuan open");
    assertThat(Snippets.sensitivity(CALCULATOR, open))
        .contains("production-base=net changes production-bonus");
    String filed = Snippets.receipt(CALCULATOR, open);
    assertThat(Snippets.verify(CALCULATOR, filed, open)).isEqualTo("the same comes out");
  }

  @Test
  void rulesStandInThePack() throws IOException {
    StringBuilder rules = new StringBuilder();
    try (Stream<Path> files = Files.walk(PACK)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".drl")).sorted().toList()) {
        rules.append(Files.readString(file));
      }
    }
    for (Block block : blocks("drl")) {
      assertThat(rules.toString()).as(block.page().toString()).contains(block.text());
    }
  }

  @Test
  void sentencesStandInTheFilesOfTheStaffGuide() throws IOException {
    StringBuilder rules = new StringBuilder();
    try (Stream<Path> files = Files.walk(ROOT.resolve("docs/staff/sentences"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        rules.append(Files.readString(file));
      }
    }
    for (Block block : blocks("dslr")) {
      assertThat(rules.toString()).as(block.page().toString()).contains(block.text());
    }
    for (Block block : blocks("dsl")) {
      assertThat(Files.readString(VOCABULARY)).contains(block.text());
    }
  }

  @Test
  void theGuideListsEverySentenceOfTheVocabulary() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/staff/sentences.zh.md"));
    List<String> listed =
        Pattern.compile("`([^`\\n]+)`")
            .matcher(page.substring(page.indexOf("## 全部句子")))
            .results()
            .map(found -> found.group(1))
            .toList();
    List<String> sentences =
        Pattern.compile("^\\[[^\\]]+](?:\\[[^\\]]+])?([^=\\n]+)=", Pattern.MULTILINE)
            .matcher(Files.readString(VOCABULARY))
            .results()
            .map(found -> found.group(1).strip())
            .toList();
    assertThat(sentences).hasSizeGreaterThan(300);
    assertThat(listed).containsAll(sentences);
  }

  @Test
  void tablesOfMeasuresAreTheCatalogue() throws IOException {
    assertThat(table(ROOT.resolve("README.md"))).isEqualTo(rows(Locale.ENGLISH, ", "));
    assertThat(table(ROOT.resolve("README.zh-CN.md"))).isEqualTo(rows(Locale.CHINESE, "、"));
    String conditions = Files.readString(ROOT.resolve("docs/reference/measures.md"));
    assertThat(conditions.lines().filter(line -> line.startsWith("| `")).map(this::firstCell))
        .containsExactlyElementsOf(
            CALCULATOR.catalogue().measures().stream().map(m -> "`" + m.id() + "`").toList());
  }

  private String firstCell(String row) {
    return row.split("\\|", -1)[1].strip();
  }

  private static List<String> table(Path page) throws IOException {
    try (Stream<String> lines = Files.lines(page)) {
      return lines.filter(line -> line.startsWith("| `")).toList();
    }
  }

  private static List<String> rows(Locale locale, String comma) {
    List<String> rows = new ArrayList<>();
    for (Measure measure : CALCULATOR.catalogue().measures()) {
      String clauses =
          measure.clauses().stream()
              .filter(clause -> !clause.outsidePlan())
              .map(Clause::number)
              .collect(Collectors.joining(comma));
      rows.add(
          "| `%s` | %s | %s | %s |"
              .formatted(
                  measure.id(),
                  clauses,
                  measure.kind().label().in(locale),
                  measure.title().in(locale)));
    }
    return rows;
  }

  @Test
  void theStaffGuidesNameEveryFact() throws IOException {
    for (String page : List.of("changing-a-figure.zh.md", "changing-a-figure.en.md")) {
      List<String> lines = Files.readAllLines(ROOT.resolve("docs/staff").resolve(page));
      for (FactType type : Vocabulary.STANDARD.types()) {
        if (type.javaType() == ForestPlot.class) {
          continue; // the guide's example of what a host adds
        }
        assertThat(lines)
            .as(page + ": " + type.name())
            .anyMatch(
                line ->
                    line.startsWith("| `" + type.name() + "` ")
                        && type.attributes().stream().allMatch(a -> line.contains("`" + a + "`")));
      }
    }
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    for (Path page : pages()) {
      LINK.matcher(Files.readString(page))
          .results()
          .map(found -> found.group(1))
          .forEach(
              link ->
                  assertThat(page.resolve("..").resolve(link).normalize())
                      .as(page.toString())
                      .exists());
    }
  }
}
