package io.zengshou.rules.drl.language;

import io.zengshou.rules.assessment.Distance;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.money.Quantity;
import io.zengshou.rules.text.Text;
import java.util.Locale;

/** Values in words: {@code 8,500.00元}, {@code 60岁}, {@code 种植}. */
public final class ValueWords {

  private static final Words ZH = Words.in(Locale.CHINESE);
  private static final Words EN = Words.in(Locale.ENGLISH);

  private final VocabularyWords vocabulary;

  public ValueWords(VocabularyWords vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * A value in words.
   *
   * @param unit what it counts, where it is a whole number
   */
  public Text of(Object value, Distance.Unit unit) {
    if (value instanceof Enum<?> constant) {
      return vocabulary.of(constant);
    }
    if (value instanceof Money money) {
      return money(money);
    }
    if (value instanceof PerCapita perCapita) {
      return money(perCapita.rounded());
    }
    if (value instanceof Quantity quantity) {
      return new Text(ZH.quantity(quantity), EN.quantity(quantity));
    }
    if (value instanceof Integer number) {
      if (unit == Distance.Unit.GRADE) {
        return new Text(number + unit.label().zh(), number.toString());
      }
      return new Text(ZH.count(number, unit.label()), EN.count(number, unit.label()));
    }
    return Text.same(value.toString());
  }

  private static Text money(Money money) {
    return new Text(ZH.money(money), EN.money(money));
  }
}
