package io.zengshou.rules.drl.authoring.coverage;

import io.zengshou.rules.drl.pack.PackFiles;
import java.util.LinkedHashMap;
import java.util.Map;

/** A pack of one bonus with a cap and an age, and the scenarios that a test writes for it. */
final class TriedPack {

  private static final String MANIFEST =
      """
      id: tried-1
      version: 1.0.0
      title: {zh: 小包, en: a small pack}
      as-of: 2023-09-30
      income-year: {since: 2022-10-01, until: 2023-09-30}
      stages: [base, support]
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
      package packs.tried1.base;

      rule "基数"
          @Measure("bonus") @Since("2023-01-01") @Until("2023-12-31")
      when
          $r : ProductionReceipt( product == Product.CROP )
      then
          base.add($r.receipts());
      end
      """;

  private static final String SUPPORT =
      """
      package packs.tried1.support;

      rule "奖补"
          @Measure("bonus") @Rate("10%") @Cap("5000元/户·年")
          @Since("2023-01-01") @Until("2023-12-31")
      when
          Household( lifted == true || atRisk == true )
          not Member( age >= 60 )
          Base( measure == "bonus", amount > yuan(0), $base : amount )
      then
          award.on($base);
      end
      """;

  private static final String DEFAULTS =
      """
      household: {monitoring: none, registeredPersons: 1, operatingCosts: 0}
      member: {age: 40}
      """;

  private TriedPack() {}

  /** The pack with these scenarios in {@code scenarios/a.yaml}. */
  static PackFiles with(String scenarios) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("pack.yaml", MANIFEST);
    files.put("measures.yaml", MEASURES);
    files.put("base/base.drl", BASE);
    files.put("support/support.drl", SUPPORT);
    files.put("scenarios/defaults.yaml", DEFAULTS);
    files.put("scenarios/a.yaml", scenarios);
    return PackFiles.of(files);
  }
}
