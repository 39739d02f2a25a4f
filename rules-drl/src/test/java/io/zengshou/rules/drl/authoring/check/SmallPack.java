package io.zengshou.rules.drl.authoring.check;

import io.zengshou.rules.drl.pack.PackFiles;
import java.util.LinkedHashMap;
import java.util.Map;

/** A pack of one bonus in two stages, and the rules that a test writes for it. */
final class SmallPack {

  static final String FILE = "support/bonus.drl";

  private static final String MANIFEST =
      """
      id: small-1
      version: 1.0.0
      title: {zh: 小包, en: a small pack}
      as-of: 2023-09-30
      income-year: {since: 2022-10-01, until: 2023-09-30}
      stages: [base, support]
      switches:
        - id: count-all
          reading: A1
          title: {zh: 是否全部计入, en: whether all counts}
          choices:
            'yes': {zh: 是, en: 'yes'}
            'no': {zh: 否, en: 'no'}
      """;

  private static final String MEASURES =
      """
      - id: bonus
        kind: cash
        applicants: [household]
        title: {zh: 奖补, en: a bonus}
        clauses: [一]
      """;

  private static final String BASE =
      """
      package packs.small1.base;

      rule "base"
          @Measure("bonus") @Since("2023-01-01") @Until("2023-12-31")
      when
          $r : ProductionReceipt( product == Product.CROP )
      then
          base.add($r.receipts());
      end
      """;

  private static final String RULE =
      """
      rule "%s"
          @Measure("bonus") %s
          @Since("%s") @Until("%s")
      when
          %s
          Base( measure == "bonus", $base : amount )
      then
          %s
      end
      """;

  private SmallPack() {}

  /** The pack with a text as its second file of rules. */
  static PackFiles with(String text) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("pack.yaml", MANIFEST);
    files.put("measures.yaml", MEASURES);
    files.put("base/base.drl", BASE);
    files.put(FILE, text);
    return PackFiles.of(files);
  }

  /** The pack with rules in the package of its second file. */
  static PackFiles withRules(String... rules) {
    return with("package packs.small1.support;\n\n" + String.join("\n", rules));
  }

  /** The pack with one rule of these conditions. */
  static PackFiles withCondition(String condition) {
    return withRules(first(condition));
  }

  /** The pack with one rule that says this. */
  static PackFiles withVerb(String then) {
    return withRules(
        RULE.formatted("first", FIGURES, "2023-01-01", "2023-12-31", "Household()", then));
  }

  static final String FIGURES = "@Rate(\"10%\") @Cap(\"5000元/户·年\")";

  /** A rule with the figures, that holds all the year. */
  static String first(String condition) {
    return rule("first", FIGURES, "2023-01-01", "2023-12-31", condition);
  }

  /** A second rule, that holds all the year. */
  static String second(String condition) {
    return second("2023-01-01", "2023-12-31", condition);
  }

  static String second(String since, String until, String condition) {
    return rule("second", "@FiguresOf(\"bonus\")", since, until, condition);
  }

  /** A rule with the figures, that pays nothing. */
  static String limit(String since, String until) {
    return """
        rule "limit"
            @Measure("bonus") %s
            @Since("%s") @Until("%s")
        when
            Household()
        then
            limit.total("bonus");
        end
        """
        .formatted(FIGURES, since, until);
  }

  static String rule(String name, String head, String since, String until, String condition) {
    return RULE.formatted(name, head, since, until, condition, "award.on($base);");
  }
}
