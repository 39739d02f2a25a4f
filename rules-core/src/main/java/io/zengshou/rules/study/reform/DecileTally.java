package io.zengshou.rules.study.reform;

import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.study.reform.ReformEffect.Decile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Adds up by income in whole yuan, so that one pass over a population is enough and what is kept
 * has a bound, however many households there are.
 */
final class DecileTally {

  private static final long FEN = 100;

  /** Above it no difference is made: far beyond the incomes of those the plan is for. */
  private static final long HIGHEST = 200_000;

  private final NavigableMap<Long, GroupEffect> byYuan = new TreeMap<>();

  void add(PerCapita income, GroupEffect effect) {
    long yuan = Math.floorDiv(income.total().fen(), FEN * income.persons());
    byYuan.merge(Math.max(0, Math.min(yuan, HIGHEST)), effect, GroupEffect::plus);
  }

  /** Those in which anybody is, the poorest first. */
  List<Decile> deciles() {
    long all = byYuan.values().stream().mapToLong(GroupEffect::applicants).sum();
    List<Decile> deciles = new ArrayList<>();
    long below = 0;
    for (Map.Entry<Long, GroupEffect> entry : byYuan.entrySet()) {
      int number = (int) (10 * below / all) + 1;
      Money income = Money.yuan(entry.getKey());
      Decile last = deciles.isEmpty() ? null : deciles.get(deciles.size() - 1);
      if (last != null && last.number() == number) {
        GroupEffect effect = last.effect().plus(entry.getValue());
        deciles.set(deciles.size() - 1, new Decile(number, last.from(), income, effect));
      } else {
        deciles.add(new Decile(number, income, income, entry.getValue()));
      }
      below += entry.getValue().applicants();
    }
    return deciles;
  }
}
