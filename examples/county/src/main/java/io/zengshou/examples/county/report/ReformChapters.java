package io.zengshou.examples.county.report;

import io.zengshou.examples.county.report.Chart.Bars;
import io.zengshou.examples.county.report.Chart.Form;
import io.zengshou.examples.county.report.Chart.Series;
import io.zengshou.rules.explain.CountyTable.Heading;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.study.reform.GroupEffect;
import io.zengshou.rules.study.reform.Reform;
import io.zengshou.rules.study.reform.ReformEffect;
import io.zengshou.rules.study.reform.ReformEffect.Crossings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reforms against the rules as they are, as chapters of a report. */
public final class ReformChapters {

  private final Words words;
  private final List<Reform> reforms;
  private final List<ReformEffect> effects;

  private ReformChapters(List<Reform> reforms, List<ReformEffect> effects, Locale locale) {
    this.words = Words.in(locale);
    this.reforms = reforms;
    this.effects = effects;
  }

  /**
   * A chapter for each reform, and before them, where there are several, one that has them side by
   * side. No person is named in them.
   *
   * @param effects one for each reform, of the same applicants
   */
  public static List<Chapter> of(List<Reform> reforms, List<ReformEffect> effects, Locale locale) {
    return new ReformChapters(reforms, effects, locale).chapters();
  }

  private List<Chapter> chapters() {
    List<Chapter> chapters = new ArrayList<>();
    if (reforms.size() > 1) {
      chapters.add(sideBySide());
    }
    for (int i = 0; i < reforms.size(); i++) {
      chapters.add(ReformChapter.of(reforms.get(i), effects.get(i), words));
    }
    return chapters;
  }

  private Chapter sideBySide() {
    List<String> titles = reforms.stream().map(reform -> words.say(reform.title())).toList();
    List<GroupEffect> all = effects.stream().map(ReformEffect::all).toList();
    return new Chapter(
        words.say("方案对比", "Reforms side by side"),
        List.of(),
        List.of(money(titles, all), affected(titles, all)));
  }

  private Block money(List<String> titles, List<GroupEffect> all) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      rows.add(
          List.of(
              titles.get(i),
              words.signed(all.get(i).cash()),
              words.signed(all.get(i).guarantees())));
    }
    return new Block(
        words.say("资金", "Money"),
        new ReformGroups(words)
            .changes(words.say("各方案使资金增减多少", "What each reform changes in money"), titles, all),
        new Grid(
            List.of(
                new Heading(words.say("方案（元）", "reform (yuan)"), false),
                new Heading(words.say("现金增减", "cash"), true),
                new Heading(words.say("兜底增减", "guarantees"), true)),
            rows),
        List.of(words.say("只计确定的部分。", "As far as it is certain.")));
  }

  private Block affected(List<String> titles, List<GroupEffect> all) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      Crossings crossings = effects.get(i).crossings();
      rows.add(
          List.of(
              titles.get(i),
              words.number(all.get(i).gaining()),
              words.number(all.get(i).losing()),
              crossings == null ? "" : words.number(crossings.lifted()),
              crossings == null ? "" : words.number(crossings.dropped())));
    }
    return new Block(
        words.say("影响的户", "Who is affected"),
        new Bars(
            words.say("各方案使多少户增加、多少户减少", "How many gain and how many lose by each reform"),
            words.say("户", "applicants"),
            Form.ROWS,
            titles,
            List.of(
                Series.counts(Meaning.GAIN, words.say("增加", "gaining"), all, GroupEffect::gaining),
                Series.counts(Meaning.LOSS, words.say("减少", "losing"), all, GroupEffect::losing))),
        new Grid(
            List.of(
                new Heading(words.say("方案", "reform"), false),
                new Heading(words.say("增加", "gaining"), true),
                new Heading(words.say("减少", "losing"), true),
                new Heading(words.say("升到线上", "lifted"), true),
                new Heading(words.say("落到线下", "dropped"), true)),
            rows),
        List.of());
  }
}
