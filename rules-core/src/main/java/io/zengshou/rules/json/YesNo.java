package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** {@code true} or {@code false}, and no word for them. */
record YesNo() implements Type<Boolean> {

  private static final Text ALLOWED = new Text("true 或 false", "true or false");

  @Override
  public @Nullable Boolean read(Node node, String path, Faults faults) {
    if (node instanceof Node.Bool bool) {
      return bool.value();
    }
    faults.unreadable(Said.wrongType(path, node, ALLOWED, Hints.yesNo(node)));
    return null;
  }

  @Override
  public void write(Boolean value, JsonGenerator out) throws IOException {
    out.writeBoolean(value);
  }

  @Override
  public CellType cell() {
    return CellType.YES_NO;
  }

  @Override
  public String schema() {
    return "{\"$ref\":\"#/$defs/boolean\"}";
  }
}
