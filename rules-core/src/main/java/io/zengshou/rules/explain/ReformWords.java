package io.zengshou.rules.explain;

import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.reform.ReformEffect.Decile;
import io.zengshou.rules.study.reform.ReformEffect.Township;
import java.util.Objects;

/** What the groups of households are called for which a reform is studied. */
public final class ReformWords {

  private final Words words;

  public ReformWords(Words words) {
    Objects.requireNonNull(words, "words");
    this.words = words;
  }

  public String township(Township township) {
    String name = township.name();
    return name == null ? words.say("未登记镇", "not recorded") : name;
  }

  /** A tenth with its incomes in whole yuan: 第1组（0–1,200）. */
  public String decile(Decile decile) {
    return words.say("第" + decile.number() + "组（", decile.number() + " (")
        + whole(decile.from())
        + "–"
        + whole(decile.to())
        + words.say("）", ")");
  }

  /** How households are put into tenths. */
  public String tenths() {
    return words.say(
        "按户等分十组，第1组收入最低；收入相同的户在同一组。",
        "Tenths of the households, the poorest first; equal incomes are in one tenth.");
  }

  private String whole(Money yuan) {
    String number = words.number(yuan);
    return number.substring(0, number.indexOf('.'));
  }
}
