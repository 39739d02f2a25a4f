package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A whole number in a range; a number of JSON only. */
record Whole(String name, int least, int most) implements Type<Integer> {

  @Override
  public @Nullable Integer read(Node node, String path, Faults faults) {
    Text allowed =
        new Text("整数,不加引号:" + least + " 至 " + most, "a whole number, " + least + " to " + most);
    if (node instanceof Node.Words words) {
      faults.unreadable(Said.wrongType(path, node, allowed, Hints.number(words.text(), "")));
      return null;
    }
    if (!(node instanceof Node.Numeral number)) {
      faults.unreadable(Said.wrongType(path, node, allowed, null));
      return null;
    }
    BigDecimal value = Numbers.read(number, path, allowed, faults);
    if (value == null) {
      return null;
    }
    if (value.compareTo(BigDecimal.valueOf(least)) < 0
        || value.compareTo(BigDecimal.valueOf(most)) > 0) {
      faults.unreadable(
          Said.outOfRange(path, node, Integer.toString(least), Integer.toString(most)));
      return null;
    }
    if (value.scale() > 0) {
      faults.unreadable(Said.decimals(path, node, 0));
      return null;
    }
    return value.intValueExact();
  }

  @Override
  public void write(Integer value, JsonGenerator out) throws IOException {
    out.writeNumber(value);
  }

  @Override
  public CellType cell() {
    return CellType.WHOLE;
  }

  @Override
  public String schema() {
    return "{\"$ref\":\"#/$defs/" + name + "\"}";
  }
}
