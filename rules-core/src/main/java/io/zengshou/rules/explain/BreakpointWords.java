package io.zengshou.rules.explain;

import io.zengshou.rules.applicant.Facts;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Quantity;
import io.zengshou.rules.money.Rate;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import io.zengshou.rules.study.breakpoints.Breakpoint.Turn;
import io.zengshou.rules.study.breakpoints.Breakpoints;
import io.zengshou.rules.study.breakpoints.Cliff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What there is to say of the breakpoints of one fact, for a table, a chart, a page. */
public final class BreakpointWords {

  private final Words words;
  private final Breakpoints study;

  /**
   * @param words in which language, and what the applicant's entries are called
   */
  public BreakpointWords(Words words, Breakpoints study) {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(study, "study");
    this.words = words;
    this.study = study;
  }

  /** The fact and its range: 经营项目（0）的收入：由 0.00元 到 60,000.00元. */
  public String range() {
    String fact = words.path(study.path());
    String from = value(study.from());
    String to = value(study.to());
    return words.say(fact + "：由 " + from + " 到 " + to, fact + ": from " + from + " to " + to);
  }

  /** A value of the fact, with its unit. */
  public String value(Object value) {
    Objects.requireNonNull(value, "value");
    return value instanceof Quantity quantity ? words.quantity(quantity) : Facts.text(value);
  }

  /** In what the fact is counted: 元; empty for whole numbers and days. */
  public String unit() {
    Object like = study.from();
    if (like instanceof Money) {
      return words.say("元", "yuan");
    }
    if (like instanceof Weight) {
      return words.say("斤", "jin");
    }
    return like instanceof Sheets ? words.say("张", "sheets") : "";
  }

  /** One more of the fact: 每多1元. */
  public String more() {
    Object like = study.from();
    if (like instanceof Money) {
      return words.say("每多1元", "a yuan more");
    }
    if (like instanceof Weight) {
      return words.say("每多1斤", "a jin more");
    }
    if (like instanceof Sheets) {
      return words.say("每多1张", "a sheet more");
    }
    return like instanceof LocalDate
        ? words.say("每晚1天", "a day later")
        : words.say("每多1", "1 more");
  }

  /** What one more is worth: where the fact is money a share, else yuan; null: nothing is said. */
  public String rate(@Nullable Rate rate) {
    if (rate == null) {
      return "";
    }
    return study.from() instanceof Money ? rate.toString() : words.money(rate.of(Money.yuan(1)));
  }

  /** What a measure came to and comes to: 不符合 → 符合 5,000.00元. */
  public String outcomes(Turn turn) {
    return words.outcome(turn.before(), turn.measure().kind())
        + " → "
        + words.outcome(turn.after(), turn.measure().kind());
  }

  /** A turn in as few words as a chart has room for: 不符合 → 符合, 达到封顶. */
  public String brief(Turn turn) {
    if (turn.before().status() == turn.after().status()) {
      String how = how(turn);
      return how.isEmpty() ? outcomes(turn) : how;
    }
    OutcomeWords outcomes = new OutcomeWords(words);
    return outcomes.status(turn.before().status(), turn.measure().kind())
        + " → "
        + outcomes.status(turn.after().status(), turn.measure().kind());
  }

  /** What becomes of the ceiling, and of what one more is worth; may be empty. */
  public String how(Turn turn) {
    List<String> how = new ArrayList<>();
    switch (turn.ceiling()) {
      case REACHED -> how.add(words.say("达到封顶", "ceiling reached"));
      case LEFT -> how.add(words.say("低于封顶", "below the ceiling"));
      case SAME -> {}
    }
    Rate before = turn.rateBefore();
    Rate after = turn.rateAfter();
    if (before != null && after != null && !before.equals(after)) {
      how.add(more() + words.say("：", ": ") + rate(before) + " → " + rate(after));
    }
    return String.join(words.say("；", "; "), how);
  }

  /** From where on the income is again what it was before it dropped. */
  public String recovered(Cliff cliff) {
    Object at = cliff.recovered();
    return at == null
        ? words.say("到范围末尾仍补不回", "not made up for within the range")
        : words.say("到 " + value(at) + " 才补回", "made up for at " + value(at));
  }
}
