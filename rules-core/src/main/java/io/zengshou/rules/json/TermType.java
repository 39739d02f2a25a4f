package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.text.Term;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of a closed list of words. */
record TermType<E extends Enum<E> & Term>(String name, List<E> terms) implements Type<E> {

  static <E extends Enum<E> & Term> TermType<E> of(String name, Class<E> terms) {
    return new TermType<>(name, List.of(terms.getEnumConstants()));
  }

  @Override
  public @Nullable E read(Node node, String path, Faults faults) {
    if (!(node instanceof Node.Words words)) {
      faults.unreadable(Said.wrongType(path, node, Said.terms(terms), null));
      return null;
    }
    for (E term : terms) {
      if (term.id().equals(words.text())) {
        return term;
      }
    }
    faults.unreadable(Said.unknownValue(path, words.text(), terms));
    return null;
  }

  @Override
  public void write(E value, JsonGenerator out) throws IOException {
    out.writeString(value.id());
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
