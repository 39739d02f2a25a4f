package io.zengshou.rules.study.breakpoints;

import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value at which income drops at once: by more than what one more costs on either side of it, and
 * by more than rounding can. Where each one more leaves the household with less, that is a negative
 * marginal rate and no cliff.
 *
 * @param at the first value with the lower income
 * @param income which income drops
 * @param before income one value before, in yuan
 * @param after income at the value
 * @param recovered the first value from which on, for a while at least, income is again what it was
 *     before the drop; null: not up to the end of the range
 * @param causes the measures that give less, in the catalogue's order
 */
public record Cliff(
    Object at,
    Income income,
    Money before,
    Money after,
    @Nullable Object recovered,
    List<Measure> causes) {

  public Cliff {
    causes = List.copyOf(causes);
  }

  /** How much is lost, in yuan; positive. */
  public Money depth() {
    return before.minus(after);
  }

  /** Income after the measures, as far as it is certain. */
  public enum Income implements Term {
    WITHOUT_GUARANTEES("withoutGuarantees", "测算后收入（不含兜底保障）", "income after, without guarantees"),
    WITH_GUARANTEES("withGuarantees", "测算后收入（含兜底保障）", "income after, with guarantees");

    private final String id;
    private final Text label;

    Income(String id, String zh, String en) {
      this.id = id;
      this.label = new Text(zh, en);
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public Text label() {
      return label;
    }

    @Nullable Money of(Worth worth) {
      return this == WITH_GUARANTEES ? worth.afterWithGuarantees() : worth.after();
    }
  }
}
