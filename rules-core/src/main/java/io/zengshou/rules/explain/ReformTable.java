package io.zengshou.rules.explain;

import io.zengshou.rules.explain.TextTable.Column;
import io.zengshou.rules.study.reform.GroupEffect;
import io.zengshou.rules.study.reform.Reform;
import io.zengshou.rules.study.reform.ReformEffect;
import io.zengshou.rules.study.reform.ReformEffect.Crossings;
import io.zengshou.rules.study.reform.ReformEffect.Decile;
import io.zengshou.rules.study.reform.ReformEffect.Township;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Tells what a reform costs, who gains and who loses, and where; several side by side. */
public final class ReformTable {

  private final Words words;
  private final ReformWords groups;
  private final int width;

  /**
   * @param words in which language
   * @param width the columns of the terminal the tables may take
   */
  public ReformTable(Words words, int width) {
    Objects.requireNonNull(words, "words");
    this.words = words;
    this.groups = new ReformWords(words);
    this.width = width;
  }

  /** A row for each reform; they share the rules as they are, and the applicants. */
  public List<String> sideBySide(List<Reform> reforms, List<ReformEffect> effects) {
    Objects.requireNonNull(reforms, "reforms");
    Objects.requireNonNull(effects, "effects");
    TextTable table =
        TextTable.of(
            width,
            Column.wrapping(),
            Column.right(),
            Column.right(),
            Column.right(),
            Column.right(),
            Column.right(),
            Column.right());
    table.row(
        words.say("方案（元）", "reform (yuan)"),
        words.say("现金增减", "cash"),
        words.say("兜底增减", "guarantees"),
        words.say("增加", "gaining"),
        words.say("减少", "losing"),
        words.say("升到线上", "lifted"),
        words.say("落到线下", "dropped"));
    IntStream.range(0, reforms.size())
        .forEach(i -> row(words.say(reforms.get(i).title()), effects.get(i), table));
    return table.ruled();
  }

  private void row(String title, ReformEffect effect, TextTable table) {
    Crossings crossings = effect.crossings();
    table.row(
        title,
        words.signed(effect.all().cash()),
        words.signed(effect.all().guarantees()),
        households(effect.all().gaining()),
        households(effect.all().losing()),
        crossings == null ? "" : households(crossings.lifted()),
        crossings == null ? "" : households(crossings.dropped()));
  }

  /** All that one reform changes: by measure, by township and by income, and for whom most. */
  public List<String> lines(Reform reform, ReformEffect effect) {
    Objects.requireNonNull(reform, "reform");
    Objects.requireNonNull(effect, "effect");
    List<String> lines = new ArrayList<>();
    lines.add(words.say("方案：", "Reform: ") + words.say(reform.title()));
    lines.add("");
    lines.addAll(new ComparisonTable(words, width).lines(effect.comparison()));
    if (!effect.townships().isEmpty()) {
      lines.add("");
      lines.addAll(townships(effect.townships()));
    }
    if (!effect.deciles().isEmpty()) {
      lines.add("");
      lines.addAll(deciles(effect));
    }
    if (effect.crossings() != null) {
      lines.add("");
      lines.add(crossings(effect.crossings()));
    }
    return lines;
  }

  private List<String> townships(List<Township> townships) {
    TextTable table = groups(words.say("镇（元）", "township (yuan)"));
    for (Township township : townships) {
      row(groups.township(township), township.effect(), table);
    }
    return table.ruled();
  }

  private List<String> deciles(ReformEffect effect) {
    TextTable table = groups(words.say("测算前人均收入（元）", "income a person (yuan)"));
    for (Decile decile : effect.deciles()) {
      row(groups.decile(decile), decile.effect(), table);
    }
    if (effect.withoutIncome().applicants() > 0) {
      row(words.say("收入未知", "not known"), effect.withoutIncome(), table);
    }
    List<String> lines = table.ruled();
    lines.add(groups.tenths());
    return lines;
  }

  private TextTable groups(String heading) {
    TextTable table =
        TextTable.of(
            width,
            Column.wrapping(),
            Column.right(),
            Column.right(),
            Column.right(),
            Column.right(),
            Column.right());
    table.row(
        heading,
        words.say("户数", "households"),
        words.say("现金增减", "cash"),
        words.say("兜底增减", "guarantees"),
        words.say("增加", "gaining"),
        words.say("减少", "losing"));
    return table;
  }

  private void row(String name, GroupEffect effect, TextTable table) {
    table.row(
        name,
        households(effect.applicants()),
        words.signed(effect.cash()),
        words.signed(effect.guarantees()),
        households(effect.gaining()),
        households(effect.losing()));
  }

  private String crossings(Crossings crossings) {
    String line = words.money(crossings.line());
    return words.say(
        "测算后人均收入低于 "
            + line
            + " 的："
            + households(crossings.before())
            + " → "
            + households(crossings.after())
            + "；升到线上 "
            + households(crossings.lifted())
            + "，落到线下 "
            + households(crossings.dropped())
            + "。",
        "Below "
            + line
            + " a person after the measures: "
            + households(crossings.before())
            + " → "
            + households(crossings.after())
            + " households; lifted above it "
            + households(crossings.lifted())
            + ", dropped below it "
            + households(crossings.dropped())
            + ".");
  }

  private String households(long count) {
    return words.say(count + "户", Long.toString(count));
  }
}
