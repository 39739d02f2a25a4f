package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Money, weights and sheets: a number, or the same as decimal text, which is how it is written. A
 * number counts by its value (1e3 is 1000), a text by how it is written.
 *
 * @param name of the type in the schema
 * @param places the most decimals
 * @param wholeDigits the most digits before the point; the records check the exact limits
 * @param negative whether the value can be negative as far as reading goes
 * @param least the least value allowed, for messages
 * @param most the greatest value allowed, for messages
 * @param allowed what the value is, for messages
 * @param of makes the value from a plain decimal number
 * @param number the value as a plain decimal number
 */
record Decimal<V>(
    String name,
    int places,
    int wholeDigits,
    boolean negative,
    String least,
    String most,
    Text allowed,
    Function<String, V> of,
    Function<V, String> number)
    implements Type<V> {

  @Override
  public @Nullable V read(Node node, String path, Faults faults) {
    BigDecimal value;
    int decimals;
    if (node instanceof Node.Numeral number) {
      value = Numbers.read(number, path, allowed, faults);
      decimals = value == null ? 0 : value.scale();
    } else if (node instanceof Node.Words words) {
      boolean plain = isPlain(words.text());
      value = plain ? Numbers.value(words.text()) : null;
      if (value == null) {
        Text hint = Hints.number(words.text(), "\"");
        faults.unreadable(
            plain
                ? Said.outOfRange(path, node, least, most)
                : Said.noNumber(path, node, allowed, hint));
      }
      int dot = words.text().indexOf('.');
      decimals = dot < 0 ? 0 : words.text().length() - dot - 1;
    } else {
      faults.unreadable(Said.wrongType(path, node, allowed, null));
      return null;
    }
    return value == null ? null : checked(value, decimals, node, path, faults);
  }

  /**
   * Digits, with a minus before them and a point among them at most. Most of what is read is this.
   */
  private static boolean isPlain(String text) {
    int from = text.startsWith("-") ? 1 : 0;
    int dot = text.indexOf('.');
    return dot < 0
        ? isDigits(text, from, text.length())
        : isDigits(text, from, dot) && isDigits(text, dot + 1, text.length());
  }

  private static boolean isDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return from < to;
  }

  private @Nullable V checked(
      BigDecimal value, int decimals, Node node, String path, Faults faults) {
    if (value.precision() - value.scale() > wholeDigits || (!negative && value.signum() < 0)) {
      faults.unreadable(Said.outOfRange(path, node, least, most));
      return null;
    }
    if (decimals > places) {
      faults.unreadable(Said.decimals(path, node, places));
      return null;
    }
    return of.apply(value.toPlainString());
  }

  @Override
  public void write(V value, JsonGenerator out) throws IOException {
    out.writeString(number.apply(value));
  }

  @Override
  public CellType cell() {
    return CellType.DECIMAL;
  }

  @Override
  public String schema() {
    return "{\"$ref\":\"#/$defs/" + name + "\"}";
  }
}
