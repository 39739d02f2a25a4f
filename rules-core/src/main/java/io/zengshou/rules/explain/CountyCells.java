package io.zengshou.rules.explain;

import io.zengshou.rules.explain.CountyTable.Heading;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.study.county.Sum;
import io.zengshou.rules.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of county tables, and a table in the making. */
final class CountyCells {

  private static final Text NO_UNIT = Text.same("");
  private static final Text HOUSEHOLDS = new Text("户", "households");
  private static final Text PERSONS = new Text("人", "persons");

  private final Words words;

  CountyCells(Words words) {
    this.words = words;
  }

  Words words() {
    return words;
  }

  String say(String zh, String en) {
    return words.say(zh, en);
  }

  /** A number of things that the heading names. */
  String count(long count) {
    return words.count(count, NO_UNIT);
  }

  String households(long count) {
    return words.count(count, HOUSEHOLDS);
  }

  String persons(long count) {
    return words.count(count, PERSONS);
  }

  /** A number that would say nothing is not told. */
  String countUnlessZero(long count) {
    return count == 0 ? "" : count(count);
  }

  String amount(@Nullable Money amount) {
    return amount == null ? "" : words.number(amount);
  }

  String amount(@Nullable PerCapita each) {
    return each == null ? "" : words.number(each.rounded());
  }

  String money(Money amount) {
    return words.money(amount);
  }

  String most(Sum sum) {
    return words.most(sum);
  }

  String percent(@Nullable BigDecimal percent) {
    return percent == null ? say("算不出", "none") : percent.toPlainString() + "%";
  }

  /** So many hundredths of all, to one decimal, half up. */
  String share(long part, long all) {
    if (all == 0) {
      return "";
    }
    return BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP)
        + "%";
  }

  Draft table(CountyTopic topic) {
    return new Draft(topic, words.say(topic.label()));
  }

  /** A table in the making. */
  static final class Draft {

    private final CountyTopic topic;
    private final String title;
    private final List<Heading> headings = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private Draft(CountyTopic topic, String title) {
      this.topic = topic;
      this.title = title;
    }

    Draft text(String heading) {
      headings.add(new Heading(heading, false));
      return this;
    }

    Draft number(String heading) {
      headings.add(new Heading(heading, true));
      return this;
    }

    void row(String... cells) {
      rows.add(List.of(cells));
    }

    void row(List<String> cells) {
      rows.add(cells);
    }

    void remark(String remark) {
      remarks.add(remark);
    }

    CountyTable done() {
      return new CountyTable(topic, title, headings, rows, remarks);
    }
  }
}
