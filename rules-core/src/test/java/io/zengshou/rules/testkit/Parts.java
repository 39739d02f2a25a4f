package io.zengshou.rules.testkit;

import io.zengshou.rules.applicant.InvalidApplicantException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads and changes records by the names of their parts. */
final class Parts {

  private Parts() {}

  static @Nullable Object read(Record record, RecordComponent part) {
    try {
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + part, e);
    }
  }

  static RecordComponent[] of(Record record) {
    return record.getClass().getRecordComponents();
  }

  /**
   * The record with another value of one part.
   *
   * @throws InvalidApplicantException where it contradicts the others
   */
  static <R extends Record> R with(R record, RecordComponent part, @Nullable Object value) {
    RecordComponent[] parts = of(record);
    @Nullable Object[] values = new @Nullable Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      values[i] = parts[i].getName().equals(part.getName()) ? value : read(record, parts[i]);
    }
    return make(record, parts, values);
  }

  @SuppressWarnings("unchecked") // The same class as the record's.
  static <R extends Record> R make(R like, RecordComponent[] parts, @Nullable Object[] values) {
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return (R) like.getClass().getConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof InvalidApplicantException invalid) {
        throw invalid;
      }
      throw new IllegalStateException("cannot make " + like.getClass(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + like.getClass(), e);
    }
  }
}
