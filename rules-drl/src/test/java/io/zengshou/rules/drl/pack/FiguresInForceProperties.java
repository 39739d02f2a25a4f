package io.zengshou.rules.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.Switch;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.drl.engine.DroolsCalculator;
import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.json.AssessmentJson;
import io.zengshou.rules.measure.FigureName;
import io.zengshou.rules.measure.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/**
 * Rules that share figures, each split into dated pieces with gaps and overlaps: what the check
 * passes can be assessed on every day at an edge, under all readings.
 */
class FiguresInForceProperties {

  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

  private static final String MEASURES =
      """
      - {id: bonus, kind: cash, applicants: [household], title: {zh: 奖补, en: a bonus}, clauses: [一]}
      - {id: help, kind: guarantee, applicants: [household], title: {zh: 救助, en: help}, clauses: [一]}
      - {id: look, kind: flag, applicants: [household], title: {zh: 关注, en: a look}, clauses: [一]}
      """;

  private static final String BASE =
      """
      package packs.dated1.base;

      rule "base"
          @Measure("bonus") @Since("2023-01-01") @Until("2023-12-31")
      when
          $r : ProductionReceipt( product == Product.CROP )
      then
          base.add($r.receipts());
      end
      """;

  private static final String SUPPORT =
      """
      package packs.dated1.support;

      rule "bonus"
          @Measure("bonus") @Rate("10%") @Cap("50元/户·年") @Reading("wide=yes")
          @Since("2023-01-01") @Until("2023-12-31")
      when
          Household( lifted == true )
          Base( measure == "bonus", $base : amount )
      then
          award.on($base);
      end

      rule "perhaps"
          @Measure("bonus") @FiguresOf("bonus") @Reading("wide=no")
          @Since("2023-01-01") @Until("2023-12-31")
      when
          Base( measure == "bonus", $base : amount )
      then
          undecided.upTo($base, "A1");
      end

      rule "help"
          @Measure("help") @Standard("5000元/人·年")
          @Since("2023-01-01") @Until("2023-12-31")
      when
          $m : Member( age >= 60 )
      then
          award.each($m);
      end

      rule "more help"
          @Measure("help") @FiguresOf("help")
          @Since("2023-01-01") @Until("2023-12-31")
      when
          $m : Member( gravelyIll == true )
      then
          award.each($m);
      end

      rule "limit"
          @Measure("bonus") @FiguresOf("bonus")
          @Since("2023-01-01") @Until("2023-12-31")
      when
          Household()
      then
          limit.total("bonus");
      end
      """;

  private static final String LOOK =
      """
      package packs.dated1.look;

      rule "look"
          @Measure("look") @Line("1.5倍") @FiguresOf("help")
          @Since("2023-01-01") @Until("2023-12-31")
      when
          Line( measure == "look", $line : perPerson )
          Income( at == Moment.AFTER, perCapita < $line )
      then
          flag.raise();
      end

      rule "look at the old"
          @Measure("look")
          @Since("2023-01-01") @Until("2023-12-31")
      when
          Standard( measure == "help", $standard : perPerson )
          Income( at == Moment.AFTER, perCapita < $standard )
          exists Member( age >= 80 )
      then
          flag.raise();
      end
      """;

  private static final String MANIFEST =
      """
      id: dated-1
      version: 1.0.0
      title: {zh: 小包, en: a small pack}
      as-of: 2023-09-30
      income-year: {since: 2022-10-01, until: 2023-09-30}
      stages: [base, support, look]
      switches:
        - id: wide
          reading: A1
          title: {zh: 宽, en: wide}
          choices: {'yes': {zh: 是, en: 'yes'}, 'no': {zh: 否, en: 'no'}}
      points: {A1: {zh: 待定, en: open}}
      """;

  private static final Examined PACK =
      PackLoader.examine(
          "dated",
          PackFiles.of(
              Map.of(
                  "pack.yaml", MANIFEST,
                  "measures.yaml", MEASURES,
                  "base/base.drl", BASE,
                  "support/support.drl", SUPPORT,
                  "look/look.drl", LOOK)));

  private static final List<Applicant> APPLICANTS =
      List.of(
          ApplicantJson.read(
              """
              {"applicant": "household", "id": "a", "lifted": true,
               "members": [{"id": "m1", "age": 81, "gravelyIll": true}],
               "production": [{"product": "crop", "receipts": "1000"}]}
              """),
          ApplicantJson.read(
              """
              {"applicant": "household", "id": "b",
               "members": [{"id": "m1"}], "production": [{"product": "crop"}]}
              """));

  @Property(tries = 400, seed = "2023")
  void whatTheCheckPassesCanBeAssessedOnEveryDay(@ForAll Random random) {
    List<Rule> rules = dated(random);
    Faults faults = new Faults();
    new PackCheck(PACK.manifest(), PACK.catalogue(), faults)
        .rules(rules, new MeasuresReader(PACK.manifest(), faults), Set.of());
    boolean told =
        faults.problems().stream()
            .anyMatch(problem -> problem.kind() == ProblemKind.FIGURE_NOT_IN_FORCE);
    assertThat(told).as("%s", faults.problems()).isEqualTo(isMissing(rules));
    Statistics.label("refused").collect(!faults.isEmpty());
    if (faults.isEmpty()) {
      assess(rules);
    }
  }

  @Property(tries = 1000, seed = "2023")
  void theFirstDayMissingIsNamed(@ForAll Random random) {
    Validity wanted = period(random);
    List<Validity> periods = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      periods.add(period(random));
    }
    LocalDate first =
        wanted
            .since()
            .datesUntil(wanted.until().plusDays(1))
            .filter(day -> periods.stream().noneMatch(period -> period.contains(day)))
            .findFirst()
            .orElse(null);
    Validity gap = Periods.firstGap(wanted, periods);
    assertThat(gap == null ? null : gap.since()).isEqualTo(first);
    if (gap != null) {
      assertThat(gap.since().datesUntil(gap.until().plusDays(1)))
          .allMatch(wanted::contains)
          .noneMatch(day -> periods.stream().anyMatch(period -> period.contains(day)));
    }
  }

  /** Each rule in one to three pieces; most of them join, some leave a gap or overlap. */
  private static List<Rule> dated(Random random) {
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : PACK.rules()) {
      LocalDate since = FIRST.plusDays(random.nextInt(8) == 0 ? random.nextInt(40) : 0);
      int pieces = 1 + random.nextInt(3);
      for (int i = 0; i < pieces; i++) {
        LocalDate until =
            i == pieces - 1 && random.nextInt(8) > 0
                ? LocalDate.of(2023, 12, 31)
                : since.plusDays(random.nextInt(90));
        until = until.isBefore(since) ? since : until;
        rules.add(
            new Rule(
                rule.text(),
                rules.size(),
                rule.measure(),
                new Validity(since, until),
                rule.readings(),
                rule.figures(),
                rule.figuresOf(),
                rule.note(),
                rule.patterns(),
                rule.call()));
        since = until.plusDays(random.nextInt(10) == 0 ? random.nextInt(3) : 1);
      }
    }
    return rules;
  }

  private static Validity period(Random random) {
    LocalDate since = FIRST.plusDays(random.nextInt(30));
    return new Validity(since, since.plusDays(random.nextInt(20)));
  }

  /** Day by day, as no code of the check does it. */
  private static boolean isMissing(List<Rule> rules) {
    for (LocalDate day : FIRST.datesUntil(LocalDate.of(2025, 1, 1)).toList()) {
      Set<String> there = new TreeSet<>();
      for (Rule rule : rules) {
        if (rule.validity().contains(day)) {
          rule.figures().keySet().forEach(name -> there.add(rule.measure().id() + name));
        }
      }
      for (Rule rule : rules) {
        if (rule.validity().contains(day) && !there.containsAll(wanted(rule.name()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** What each of the rules uses, by hand. */
  private static Set<String> wanted(String rule) {
    return switch (rule) {
      case "bonus", "perhaps" -> Set.of("bonus" + FigureName.RATE, "bonus" + FigureName.CAP);
      case "limit" -> Set.of("bonus" + FigureName.CAP);
      case "help", "more help", "look at the old" -> Set.of("help" + FigureName.STANDARD);
      case "look" -> Set.of("help" + FigureName.STANDARD, "look" + FigureName.LINE);
      default -> Set.of();
    };
  }

  private static void assess(List<Rule> rules) {
    RulePack pack =
        new RulePack(
            PACK.interpreted().identity(),
            PACK.manifest(),
            PACK.catalogue(),
            PACK.actions(),
            rules,
            Models.interpreted());
    DroolsCalculator calculator = DroolsCalculator.of(pack);
    Set<LocalDate> days = new TreeSet<>();
    for (Rule rule : rules) {
      days.add(rule.validity().since());
      days.add(rule.validity().since().minusDays(1));
      days.add(rule.validity().until());
      days.add(rule.validity().until().plusDays(1));
    }
    for (Switch point : calculator.switches()) {
      for (Switch.Choice choice : point.choices()) {
        BenefitCalculator read = calculator.reading(point.id(), choice.id());
        for (LocalDate day : days) {
          for (Applicant applicant : APPLICANTS) {
            assertThat(AssessmentJson.write(read.at(day).assess(applicant))).isNotEmpty();
          }
        }
      }
    }
  }
}
