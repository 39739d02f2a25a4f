package io.zengshou.examples.county.report;

import io.zengshou.examples.county.report.Chart.Bars;
import io.zengshou.examples.county.report.Chart.Form;
import io.zengshou.examples.county.report.Chart.Series;
import io.zengshou.rules.explain.CountyTable.Heading;
import io.zengshou.rules.explain.ReformWords;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.study.reform.GroupEffect;
import io.zengshou.rules.study.reform.ReformEffect;
import io.zengshou.rules.study.reform.ReformEffect.Decile;
import io.zengshou.rules.study.reform.ReformEffect.Township;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a reform changes for groups of households, township by township and tenth by tenth. */
final class ReformGroups {

  private final Words words;
  private final ReformWords names;

  ReformGroups(Words words) {
    this.words = words;
    this.names = new ReformWords(words);
  }

  /** None where the applicants are all institutions. */
  List<Block> blocks(ReformEffect effect) {
    List<Block> blocks = new ArrayList<>();
    if (!effect.townships().isEmpty()) {
      blocks.add(townships(effect.townships()));
      blocks.add(deciles(effect));
    }
    return blocks;
  }

  /** What changes in money for each; null where it changes for none. */
  @Nullable Chart changes(String description, List<String> titles, List<GroupEffect> effects) {
    List<Series> series =
        Stream.of(
                Series.amounts(Meaning.CASH, words.say("现金增减", "cash"), effects, GroupEffect::cash),
                Series.amounts(
                    Meaning.GUARANTEES,
                    words.say("兜底保障增减", "guarantees"),
                    effects,
                    GroupEffect::guarantees))
            .filter(Series::saysAnything)
            .toList();
    return series.isEmpty()
        ? null
        : new Bars(description, words.say("元", "yuan"), Form.ROWS, titles, series);
  }

  private Block townships(List<Township> townships) {
    return block(
        words.say("各镇", "Townships"),
        words.say("各镇的资金增减", "What changes in money by township"),
        words.say("镇（元）", "township (yuan)"),
        townships.stream().map(names::township).toList(),
        townships.stream().map(Township::effect).toList(),
        List.of());
  }

  private Block deciles(ReformEffect effect) {
    List<Decile> deciles = effect.deciles();
    List<String> titles = new ArrayList<>(deciles.stream().map(names::decile).toList());
    List<GroupEffect> effects = new ArrayList<>(deciles.stream().map(Decile::effect).toList());
    if (effect.withoutIncome().applicants() > 0) {
      titles.add(words.say("收入未知", "not known"));
      effects.add(effect.withoutIncome());
    }
    return block(
        words.say("由低到高的各收入组", "Tenths by income"),
        words.say("各收入组的资金增减，第1组收入最低", "What changes in money by tenth, the poorest first"),
        words.say("测算前人均收入（元）", "income a person (yuan)"),
        titles,
        effects,
        List.of(names.tenths()));
  }

  private Block block(
      String title,
      String description,
      String heading,
      List<String> titles,
      List<GroupEffect> effects,
      List<String> remarks) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      rows.add(row(titles.get(i), effects.get(i)));
    }
    Grid table =
        new Grid(
            List.of(
                new Heading(heading, false),
                new Heading(words.say("户数", "households"), true),
                new Heading(words.say("现金增减", "cash"), true),
                new Heading(words.say("兜底增减", "guarantees"), true),
                new Heading(words.say("增加", "gaining"), true),
                new Heading(words.say("减少", "losing"), true)),
            rows);
    return new Block(title, changes(description, titles, effects), table, remarks);
  }

  private List<String> row(String title, GroupEffect effect) {
    return List.of(
        title,
        words.number(effect.applicants()),
        words.signed(effect.cash()),
        words.signed(effect.guarantees()),
        words.number(effect.gaining()),
        words.number(effect.losing()));
  }
}
