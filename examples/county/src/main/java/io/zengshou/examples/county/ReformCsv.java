package io.zengshou.examples.county;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.zengshou.rules.study.reform.GroupEffect;
import io.zengshou.rules.study.reform.Reform;
import io.zengshou.rules.study.reform.ReformEffect;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Reforms for a spreadsheet: for each a row in all, a row a township and a row a tenth. */
final class ReformCsv {

  private ReformCsv() {}

  static String write(List<Reform> reforms, List<ReformEffect> effects) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(
          "reform",
          "group",
          "name",
          "applicants",
          "cashBefore",
          "cashAfter",
          "guaranteesBefore",
          "guaranteesAfter",
          "gaining",
          "losing");
      for (int i = 0; i < reforms.size(); i++) {
        rows(reforms.get(i).title().zh(), effects.get(i), csv);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
    return text.toString();
  }

  private static void rows(String reform, ReformEffect effect, CsvWriter csv) {
    row(reform, "all", "", effect.all(), csv);
    for (ReformEffect.Township township : effect.townships()) {
      String name = township.name();
      row(reform, "township", name == null ? "" : name, township.effect(), csv);
    }
    for (ReformEffect.Decile decile : effect.deciles()) {
      row(reform, "decile", Integer.toString(decile.number()), decile.effect(), csv);
    }
    row(reform, "withoutIncome", "", effect.withoutIncome(), csv);
  }

  private static void row(
      String reform, String group, String name, GroupEffect effect, CsvWriter csv) {
    csv.writeRecord(
        reform,
        group,
        name,
        Long.toString(effect.applicants()),
        effect.cashBefore().number(),
        effect.cashAfter().number(),
        effect.guaranteesBefore().number(),
        effect.guaranteesAfter().number(),
        Long.toString(effect.gaining()),
        Long.toString(effect.losing()));
  }
}
