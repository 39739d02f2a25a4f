package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A SHA-256 in hexadecimal. */
record Sha256() implements Type<String> {

  static final Text ALLOWED =
      new Text("SHA-256:64 位小写十六进制数字", "a SHA-256: 64 hexadecimal digits in lower case");

  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

  @Override
  public @Nullable String read(Node node, String path, Faults faults) {
    if (!(node instanceof Node.Words words)) {
      faults.unreadable(Said.wrongType(path, node, ALLOWED, null));
      return null;
    }
    if (!HEX.matcher(words.text()).matches()) {
      faults.unreadable(
          Fault.of(path, new Text("不是 SHA-256", "this is no SHA-256"))
              .actual(node.shown())
              .allowed(ALLOWED));
      return null;
    }
    return words.text();
  }

  @Override
  public void write(String value, JsonGenerator out) throws IOException {
    out.writeString(value);
  }

  @Override
  public CellType cell() {
    return CellType.TEXT;
  }

  @Override
  public String schema() {
    return "{\"type\":\"string\",\"pattern\":\"^" + HEX.pattern() + "$\"}";
  }
}
