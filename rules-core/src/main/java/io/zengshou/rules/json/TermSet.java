package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list of words of a closed list, each once. */
record TermSet<E extends Enum<E> & Term>(TermType<E> type) implements Type<Set<E>> {

  @Override
  public @Nullable Set<E> read(Node node, String path, Faults faults) {
    if (!(node instanceof Node.Items items)) {
      Text maybe = node instanceof Node.Words ? Text.same("[" + node.shown() + "]") : null;
      faults.unreadable(Said.wrongType(path, node, new Text("列表 [ ]", "a list [ ]"), maybe));
      return null;
    }
    Set<E> set = new LinkedHashSet<>();
    for (int i = 0; i < items.nodes().size() && !faults.isFull(); i++) {
      E term = type.read(items.nodes().get(i), path + "[" + i + "]", faults);
      if (term != null && !set.add(term)) {
        faults.add(
            Fault.of(path + "[" + i + "]", new Text("重复", "named twice"))
                .actual("\"" + term.id() + "\"")
                .allowed(new Text("每个取值一次", "each value once")));
      }
    }
    return set;
  }

  @Override
  public void write(Set<E> value, JsonGenerator out) throws IOException {
    out.writeStartArray();
    for (E term : type.terms()) {
      if (value.contains(term)) {
        type.write(term, out);
      }
    }
    out.writeEndArray();
  }

  @Override
  public CellType cell() {
    return CellType.WORDS;
  }

  @Override
  public String schema() {
    return "{\"type\":[\"array\",\"null\"],\"uniqueItems\":true,\"items\":{\"$ref\":\"#/$defs/"
        + type.name()
        + "\"}}";
  }
}
