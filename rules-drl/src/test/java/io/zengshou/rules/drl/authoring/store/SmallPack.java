package io.zengshou.rules.drl.authoring.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** A pack of one measure: a tenth of the receipts, up to a cap that each version chooses. */
final class SmallPack {

  private SmallPack() {}

  /** The files of a pack whose one scenario is right. */
  static Map<String, String> files(int cap) {
    return files(cap, cap);
  }

  /** The files of a pack whose one scenario expects {@code expected} at the cap. */
  static Map<String, String> files(int cap, int expected) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "pack.yaml",
        """
        id: small
        version: 1.0.%d
        title: {zh: 小规则包, en: small pack}
        as-of: 2023-09-30
        income-year: {since: 2022-10-01, until: 2023-09-30}
        stages: [base, support]
        departments: {县农业农村局: County Agriculture Bureau}
        """
            .formatted(cap));
    files.put(
        "measures.yaml",
        """
        - id: bonus
          kind: cash
          applicants: [household]
          title: {zh: 奖补, en: bonus}
          clauses: [二(一)1]
          departments: [县农业农村局]
          categories: [operating]
        """);
    files.put(
        "base/基数.drl",
        """
        package packs.small.base;

        rule "奖补基数"
            @Measure("bonus") @Since("2023-01-01") @Until("2023-12-31")
        when
            $r : ProductionReceipt( product == Product.CROP )
        then
            base.add($r.receipts());
        end
        """);
    files.put(
        "support/奖补.drl",
        """
        package packs.small.support;

        rule "奖补"
            @Measure("bonus") @Rate("10%%") @Cap("%d元/户·年")
            @Since("2023-01-01") @Until("2023-12-31")
        when
            Household( lifted == true )
            Base( measure == "bonus", $base : amount > yuan(0) )
        then
            award.on($base);
        end
        """
            .formatted(cap));
    files.put("scenarios/defaults.yaml", "household: {registeredPersons: 1}\nmember: {age: 40}\n");
    files.put(
        "scenarios/封顶.yaml",
        """
        - name: 收入很高，按最高额奖补
          source: 二(一)1；10%% × 1000000 = 100000，高于最高额
          given: {lifted: true, production: [{product: crop, receipts: 1000000}]}
          expect: {bonus: %d}
        """
            .formatted(expected));
    return files;
  }

  /** Writes the files that are not there as they should be. */
  static void write(Path folder, Map<String, String> files) {
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(path.getParent());
        if (!Files.exists(path) || !Arrays.equals(Files.readAllBytes(path), bytes)) {
          Files.write(path, bytes);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
