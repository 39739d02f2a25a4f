package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day of the calendar: {@code 2023-09-30}. */
record Day() implements Type<LocalDate> {

  static final Text ALLOWED = new Text("日期,如 \"2023-09-30\"", "a day such as \"2023-09-30\"");
  // More than four digits of a year, which ISO 8601 allows, are a slip of the finger here.
  private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  @Override
  public @Nullable LocalDate read(Node node, String path, Faults faults) {
    if (!(node instanceof Node.Words words)) {
      Text maybe = node instanceof Node.Numeral number ? Hints.day(number.text()) : null;
      faults.unreadable(Said.wrongType(path, node, ALLOWED, maybe));
      return null;
    }
    if (ISO.matcher(words.text()).matches()) {
      try {
        return LocalDate.parse(words.text());
      } catch (DateTimeParseException e) {
        faults.unreadable(fault(path, node, new Text("没有这一天", "there is no such day")));
        return null;
      }
    }
    faults.unreadable(fault(path, node, Hints.day(words.text())));
    return null;
  }

  private static Fault fault(String path, Node node, @Nullable Text maybe) {
    Fault fault =
        Fault.of(path, new Text("不是日期", "this is no day")).actual(node.shown()).allowed(ALLOWED);
    return Said.with(fault, maybe);
  }

  @Override
  public void write(LocalDate value, JsonGenerator out) throws IOException {
    out.writeString(value.toString());
  }

  @Override
  public CellType cell() {
    return CellType.DAY;
  }

  @Override
  public String schema() {
    return "{\"$ref\":\"#/$defs/date\"}";
  }
}
