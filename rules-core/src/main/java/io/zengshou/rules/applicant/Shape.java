package io.zengshou.rules.applicant;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The components of one record of an applicant, and how such a record is made. */
final class Shape {

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return new Shape(type);
        }
      };

  private final Constructor<?> constructor;
  private final List<Property> properties = new ArrayList<>();

  private Shape(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record without its constructor: " + type, e);
    }
    for (RecordComponent component : components) {
      properties.add(new Property(component));
    }
  }

  static Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  List<Property> properties() {
    return properties;
  }

  /** The id of an entry; null where it has none. */
  @Nullable String id(Object row) {
    return (String) properties.get(0).read(row);
  }

  /** A record of which nothing is known. */
  Object empty() {
    return make(new @Nullable Object[properties.size()]);
  }

  Object make(@Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof InvalidApplicantException refused) {
        throw refused;
      }
      throw new IllegalStateException("cannot make " + constructor, e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + constructor, e);
    }
  }

  /** The record that {@code before} becomes with other values. */
  Object changed(Object before, @Nullable Object[] values) {
    Object made = make(values);
    return made instanceof Coupled<?> coupled ? meant(coupled, before) : made;
  }

  private static <R extends Coupled<R>> Object meant(Coupled<R> made, Object before) {
    @SuppressWarnings("unchecked") // Both are records of this shape.
    R other = (R) before;
    return made.changedFrom(other);
  }

  /** One component. */
  record Property(RecordComponent component) {

    String name() {
      return component.getName();
    }

    Class<?> type() {
      return component.getType();
    }

    boolean isList() {
      return type() == List.class;
    }

    boolean isPart() {
      return type().isRecord() && type().getPackage().equals(Shape.class.getPackage());
    }

    boolean isFact() {
      return !isList() && !isPart() && !name().equals("id");
    }

    /** The class of a fact, of a set that of its elements. */
    Class<?> factType() {
      return type() == Set.class ? entryType() : type();
    }

    /** What a list or a set holds. */
    Class<?> entryType() {
      return (Class<?>)
          ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    @Nullable Object read(Object owner) {
      try {
        return component.getAccessor().invoke(owner);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot read " + component, e);
      }
    }

    Object known(Object owner) {
      Object value = read(owner);
      if (value == null) {
        throw new IllegalStateException("a list is never null: " + component);
      }
      return value;
    }

    /** The value, where it is of the type of this fact. */
    @Nullable Object checked(String path, @Nullable Object value) {
      boolean fits =
          value == null
              || (value instanceof Set<?> set
                  ? type() == Set.class && set.stream().allMatch(factType()::isInstance)
                  : type().isInstance(value));
      if (!fits) {
        throw new IllegalArgumentException(
            path + ": a " + type().getSimpleName() + " is wanted, not " + value);
      }
      return value;
    }
  }
}
