package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How one type of value of the contract is read and written.
 *
 * @param <V> what it is in a record
 */
interface Type<V> {

  /** The value, or null where it cannot be read; {@code faults} then say why. */
  @Nullable V read(Node node, String path, Faults faults);

  void write(V value, JsonGenerator out) throws IOException;

  /** How a cell of a row says it; null: it has no cell but rows, or cells for its parts. */
  @Nullable CellType cell();

  /** The type as the JSON Schema says it: a fragment of JSON. */
  String schema();
}
