package io.zengshou.rules.explain;

import io.zengshou.rules.assessment.Income;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.explain.Explanation.Line;
import io.zengshou.rules.measure.IncomeCategory;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells the income before and after the measures. */
final class IncomeLines {

  private final Words words;

  IncomeLines(Words words) {
    this.words = words;
  }

  List<Line> of(IncomeStatement statement) {
    Income before = statement.before();
    Income after = statement.after();
    List<Line> lines = new ArrayList<>();
    for (IncomeCategory category : IncomeCategory.values()) {
      lines.add(line(label(category), of(before, category), of(after, category)));
    }
    lines.add(line(words.say("合计", "total"), before.total(), after.total()));
    lines.add(line(perHead(before.persons()), perHead(before), perHead(after)));
    if (!statement.most().equals(after)) {
      lines.add(plain(most(statement.most())));
    }
    if (!statement.missing().isEmpty()) {
      lines.add(plain(words.say("缺少：", "missing: ") + words.paths(statement.missing())));
    }
    return lines;
  }

  private Line line(String label, @Nullable Money before, @Nullable Money after) {
    String change =
        Objects.equals(before, after)
            ? amount(before) + (before == null ? "" : words.say("，不变", ", unchanged"))
            : amount(before) + " → " + amount(after);
    return plain(label + words.say("：", ": ") + change);
  }

  private String most(Income most) {
    Money perHead = perHead(most);
    if (perHead == null) {
      return words.say("待定事项按最多计：上限未知", "at most, with what is undetermined: not known");
    }
    return words.say(
        "待定事项按最多计：人均 " + words.money(perHead),
        "at most, with what is undetermined: " + words.money(perHead) + " per head");
  }

  private String perHead(@Nullable Integer persons) {
    return persons == null
        ? words.say("人均", "per head")
        : words.say("人均（" + persons + "人）", "per head of " + persons);
  }

  private static @Nullable Money perHead(Income income) {
    PerCapita perCapita = income.perCapita();
    return perCapita == null ? null : perCapita.rounded();
  }

  private String label(IncomeCategory category) {
    return words.say(category.label());
  }

  private String amount(@Nullable Money amount) {
    return amount == null ? words.say("未知", "not known") : words.money(amount);
  }

  private static @Nullable Money of(Income income, IncomeCategory category) {
    return switch (category) {
      case OPERATING -> income.operating();
      case WAGE -> income.wage();
      case PROPERTY -> income.property();
      case TRANSFER -> income.transfer();
    };
  }

  private static Line plain(String words) {
    return new Line(null, words, List.of());
  }
}
