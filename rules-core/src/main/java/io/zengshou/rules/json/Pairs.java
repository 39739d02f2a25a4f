package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.applicant.Paths;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An object whose properties are names that somebody chose, each with a text. */
record Pairs() implements Type<Map<String, String>> {

  @Override
  public @Nullable Map<String, String> read(Node node, String path, Faults faults) {
    if (!(node instanceof Node.Fields fields)) {
      faults.unreadable(Said.wrongType(path, node, new Text("对象 { }", "an object { }"), null));
      return null;
    }
    Map<String, String> pairs = new TreeMap<>();
    for (Node.Field field : fields.all()) {
      String where = Paths.property(path, field.name());
      String value = Types.WORDS.read(field.value(), where, faults);
      if (value != null && pairs.put(field.name(), value) != null) {
        faults.add(Said.twice(where, field.value()));
      }
    }
    return pairs;
  }

  @Override
  public void write(Map<String, String> value, JsonGenerator out) throws IOException {
    out.writeStartObject();
    for (Map.Entry<String, String> pair : value.entrySet()) {
      out.writeStringField(pair.getKey(), pair.getValue());
    }
    out.writeEndObject();
  }

  @Override
  public @Nullable CellType cell() {
    return null;
  }

  @Override
  public String schema() {
    return "{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}";
  }
}
