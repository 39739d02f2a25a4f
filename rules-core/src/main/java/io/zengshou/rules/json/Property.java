package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One property of an object: its name, its type, and where it goes in a record.
 *
 * @param name as in the contract
 * @param type how it is read and written
 * @param setter puts it into a builder
 * @param getter takes it from a record; null: it is not written
 * @param omitted the value that is not written, as its absence says the same; null: none
 */
record Property<R, B, V>(
    String name, Type<V> type, Setter<B, V> setter, Getter<R, V> getter, @Nullable V omitted) {

  /** A method of a builder; what it returns is the builder itself. */
  @FunctionalInterface
  interface Setter<B, V> {
    B set(B builder, V value);
  }

  /** A component of a record. */
  @FunctionalInterface
  interface Getter<R, V> {
    @Nullable V of(R row);
  }

  void read(Node node, String path, B builder, Faults faults) {
    if (node instanceof Node.Nothing) {
      return;
    }
    V value = type.read(node, path, faults);
    if (value != null) {
      B same = setter.set(builder, value);
      assert same == builder;
    }
  }

  void write(R row, JsonGenerator out) throws IOException {
    V value = getter.of(row);
    if (value != null && !value.equals(omitted)) {
      out.writeFieldName(name);
      type.write(value, out);
    }
  }
}
