package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.applicant.Limits;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of objects of one kind. */
record Entries<R>(Table<R, ?> table) implements Type<List<R>> {

  @Override
  public @Nullable List<R> read(Node node, String path, Faults faults) {
    if (!(node instanceof Node.Items items)) {
      Text maybe = node instanceof Node.Fields ? new Text("外面加 [ ]", "put it in [ ]") : null;
      faults.unreadable(Said.wrongType(path, node, new Text("列表 [ ]", "a list [ ]"), maybe));
      return null;
    }
    List<R> entries = new ArrayList<>(items.nodes().size());
    for (int i = 0; i < items.nodes().size() && !faults.isFull(); i++) {
      Node entry = items.nodes().get(i);
      // What cannot be read holds its place, or the indexes behind it would shift.
      R read = new Part<>(table).read(entry, Locations.entry(path, entry, i), faults);
      entries.add(read == null ? table.empty() : read);
    }
    return entries;
  }

  @Override
  public void write(List<R> value, JsonGenerator out) throws IOException {
    out.writeStartArray();
    for (R entry : value) {
      table.write(entry, out);
    }
    out.writeEndArray();
  }

  @Override
  public @Nullable CellType cell() {
    return null;
  }

  @Override
  public String schema() {
    return "{\"type\":[\"array\",\"null\"],\"maxItems\":"
        + Limits.ENTRIES
        + ",\"items\":{\"$ref\":\"#/$defs/"
        + table.name()
        + "\"}}";
  }
}
