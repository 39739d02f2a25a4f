package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An object inside another. */
record Part<R>(Table<R, ?> table) implements Type<R> {

  @Override
  public @Nullable R read(Node node, String path, Faults faults) {
    if (!(node instanceof Node.Fields fields)) {
      Text maybe =
          node instanceof Node.Items ? new Text("去掉外面的 [ ]", "take it out of the [ ]") : null;
      faults.unreadable(Said.wrongType(path, node, new Text("对象 { }", "an object { }"), maybe));
      return null;
    }
    return table.read(fields, path, faults);
  }

  @Override
  public void write(R value, JsonGenerator out) throws IOException {
    table.write(value, out);
  }

  @Override
  public @Nullable CellType cell() {
    return null;
  }

  @Override
  public String schema() {
    return "{\"anyOf\":[{\"$ref\":\"#/$defs/" + table.name() + "\"},{\"type\":\"null\"}]}";
  }
}
