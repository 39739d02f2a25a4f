package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.applicant.Limits;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Text: an id, which is not blank, or a name. */
record WordsType(String name) implements Type<String> {

  private static final Text ALLOWED = new Text("文字,加引号", "text, in quotes");

  @Override
  public @Nullable String read(Node node, String path, Faults faults) {
    if (!(node instanceof Node.Words words)) {
      faults.unreadable(
          Said.wrongType(
              path,
              node,
              ALLOWED,
              node instanceof Node.Numeral ? Text.same("\"" + node.shown() + "\"") : null));
      return null;
    }
    if (words.text().length() > Limits.WORDS) {
      faults.unreadable(tooLong(path, words.text()));
      return null;
    }
    if (!isUnicode(words.text())) {
      faults.unreadable(
          Fault.of(path, new Text("含有半个字符(代理项不成对)", "the text holds half of a character"))
              .allowed(new Text("合规的 Unicode 文字", "valid Unicode")));
      return null;
    }
    return words.text();
  }

  private static Fault tooLong(String path, String text) {
    return Fault.of(path, new Text("文字过长", "the text is too long"))
        .actual(text)
        .allowed(
            new Text("最多 " + Limits.WORDS + " 个字符", "at most " + Limits.WORDS + " characters"));
  }

  // Half a character would be lost in UTF-8, and with it what tells two ids apart.
  private static boolean isUnicode(String text) {
    return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
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
    return "{\"$ref\":\"#/$defs/" + name + "\"}";
  }
}
