package io.zengshou.rules.drl.authoring.scenario;

import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Income;
import io.zengshou.rules.assessment.IncomeStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a scenario expects of an assessment. */
final class Expected {

  private static final Map<String, Function<Assessment, String>> TOTALS =
      Map.of(
          "total", assessment -> Outcome.money(assessment.total()),
          "totalMost", assessment -> Outcome.money(assessment.totalMost()),
          "guarantee", assessment -> Outcome.money(assessment.guarantee()),
          "guaranteeMost", assessment -> Outcome.money(assessment.guaranteeMost()));
  private static final Map<String, Function<IncomeStatement, Income>> INCOMES =
      Map.of(
          "before", IncomeStatement::before,
          "after", IncomeStatement::after,
          "most", IncomeStatement::most);
  private static final Map<String, Function<Income, @Nullable Object>> PARTS = parts();

  private final List<Claim> claims = new ArrayList<>();

  private Expected() {}

  private static Map<String, Function<Income, @Nullable Object>> parts() {
    Map<String, Function<Income, @Nullable Object>> parts = new LinkedHashMap<>();
    parts.put("operating", Income::operating);
    parts.put("wage", Income::wage);
    parts.put("property", Income::property);
    parts.put("transfer", Income::transfer);
    parts.put("total", Income::total);
    parts.put("persons", Income::persons);
    parts.put("perCapita", Income::perCapita);
    return parts;
  }

  static List<Claim> read(YamlValue value) {
    Expected expected = new Expected();
    value.map(List.of()).forEach(expected::part);
    if (expected.claims.isEmpty()) {
      value.fault("什么也没有核对", "nothing is expected", "{}", "");
    }
    return expected.claims;
  }

  private void part(String key, YamlValue value) {
    if (TOTALS.containsKey(key)) {
      claims.add(new Claim(value.where(), key, Texts.money(value), TOTALS.get(key)));
    } else if (key.equals("income")) {
      value.map(List.of("before", "after", "most", "missing")).forEach(this::income);
    } else if (key.equals("notes")) {
      notes(value, Outcome.THERE);
    } else if (key.equals("without-notes")) {
      notes(value, Outcome.NOT_THERE);
    } else {
      ExpectedFinding.read(key, value, claims);
    }
  }

  private void notes(YamlValue value, String expected) {
    for (String id : Texts.list(value)) {
      claims.add(
          new Claim(
              value.where(),
              "notes." + id,
              expected,
              assessment -> Outcome.note(assessment.findings().stream(), id)));
    }
  }

  private void income(String which, YamlValue value) {
    if (!INCOMES.containsKey(which)) {
      claims.add(
          new Claim(
              value.where(),
              "income.missing",
              Outcome.set(Texts.list(value)),
              assessment -> missing(assessment.income())));
      return;
    }
    Function<IncomeStatement, Income> income = INCOMES.get(which);
    Map<String, YamlValue> parts = value.map(PARTS.keySet());
    PARTS.forEach(
        (key, part) -> {
          YamlValue amount = parts.get(key);
          if (amount != null) {
            claims.add(
                new Claim(
                    amount.where(),
                    "income." + which + "." + key,
                    key.equals("persons") ? Texts.whole(amount) : Texts.money(amount),
                    assessment -> Outcome.income(assessment, income, part)));
          }
        });
  }

  private static String missing(@Nullable IncomeStatement income) {
    return income == null ? Outcome.ABSENT : Outcome.set(income.missing());
  }
}
