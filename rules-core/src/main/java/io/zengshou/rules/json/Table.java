package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.applicant.Paths;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All properties of one kind of object, in the order in which they are written. Reading, writing
 * and the test of the schema go by the same table.
 *
 * @param <R> the record
 * @param <B> its builder
 */
final class Table<R, B> {

  /** Makes the record in the end; may find faults that need more than one property. */
  @FunctionalInterface
  interface Finish<R, B> {
    R apply(B builder, String path, Faults faults);
  }

  private final String name;
  private final Supplier<B> start;
  private final Finish<R, B> finish;
  private final List<Property<R, B, ?>> properties;
  private final Map<String, Property<R, B, ?>> byName = new HashMap<>();

  private Table(
      String name, Supplier<B> start, Finish<R, B> finish, List<Property<R, B, ?>> properties) {
    this.name = name;
    this.start = start;
    this.finish = finish;
    this.properties = properties;
    properties.forEach(property -> byName.put(property.name(), property));
  }

  static <R, B> Table<R, B> of(String name, Supplier<B> start, Function<B, R> build) {
    return new Table<>(name, start, (builder, path, faults) -> build.apply(builder), List.of());
  }

  static <R, B> Table<R, B> finishing(String name, Supplier<B> start, Finish<R, B> finish) {
    return new Table<>(name, start, finish, List.of());
  }

  /** The table with one more property; null says that it is unknown. */
  <V> Table<R, B> with(
      String property, Type<V> type, Property.Setter<B, V> setter, Property.Getter<R, V> getter) {
    return with(new Property<>(property, type, setter, getter, null));
  }

  /** The table with one more property, which is not written where it is {@code omitted}. */
  <V> Table<R, B> with(
      String property,
      Type<V> type,
      Property.Setter<B, V> setter,
      Property.Getter<R, V> getter,
      V omitted) {
    return with(new Property<>(property, type, setter, getter, omitted));
  }

  private Table<R, B> with(Property<R, B, ?> property) {
    List<Property<R, B, ?>> more = new ArrayList<>(properties);
    more.add(property);
    return new Table<>(name, start, finish, List.copyOf(more));
  }

  /** What the object is called in the schema. */
  String name() {
    return name;
  }

  List<Property<R, B, ?>> properties() {
    return properties;
  }

  List<String> names() {
    return properties.stream().map(Property::name).toList();
  }

  /** The record of an object that says nothing. */
  R empty() {
    return finish.apply(start.get(), "", new Faults());
  }

  R read(Node.Fields fields, String path, Faults faults) {
    B builder = start.get();
    Set<String> seen = new HashSet<>();
    for (Node.Field field : fields.all()) {
      if (faults.isFull()) {
        break;
      }
      String where = Paths.property(path, field.name());
      Property<R, B, ?> property = byName.get(field.name());
      if (!seen.add(field.name())) {
        faults.add(Said.twice(where, field.value()));
      } else if (property == null) {
        faults.add(Said.unknownProperty(where, field.name(), names()));
      } else {
        property.read(field.value(), where, builder, faults);
      }
    }
    return finish.apply(builder, path, faults);
  }

  void write(R row, JsonGenerator out) throws IOException {
    out.writeStartObject();
    for (Property<R, B, ?> property : properties) {
      property.write(row, out);
    }
    out.writeEndObject();
  }
}
