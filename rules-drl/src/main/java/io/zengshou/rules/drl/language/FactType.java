package io.zengshou.rules.drl.language;

import io.zengshou.rules.drl.facts.Fact;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record that rules can match, with the attributes that they can read. */
public final class FactType {

  /** Components that serve the engine and are no words of the language. */
  static final Set<String> HIDDEN =
      Set.of("place", "unit", "gap", "least", "most", "lowest", "highest");

  private final Class<? extends Fact> javaType;
  private final int index;

  /** By their names; null until somebody asks. */
  private volatile @Nullable Map<String, Class<?>> components;

  FactType(Class<? extends Fact> javaType, int index) {
    this.javaType = javaType;
    this.index = index;
  }

  /** Its place among all types, from 0. */
  public int index() {
    return index;
  }

  /** Read when first asked for: matching rules needs no reflection. */
  private Map<String, Class<?>> components() {
    Map<String, Class<?>> known = components;
    if (known == null) {
      known = Collections.unmodifiableMap(read());
      components = known;
    }
    return known;
  }

  private Map<String, Class<?>> read() {
    Map<String, Class<?>> components = new LinkedHashMap<>();
    for (RecordComponent component : javaType.getRecordComponents()) {
      if (!HIDDEN.contains(component.getName())) {
        components.put(
            component.getName(), MethodType.methodType(component.getType()).wrap().returnType());
      }
    }
    return components;
  }

  /** The name by which rules know it. */
  public String name() {
    return javaType.getSimpleName();
  }

  public Class<? extends Fact> javaType() {
    return javaType;
  }

  /** The names of its attributes. */
  public Set<String> attributes() {
    return components().keySet();
  }

  public boolean has(String attribute) {
    return components().containsKey(attribute);
  }

  /** The Java type of an attribute that it has, never a primitive one. */
  public Class<?> typeOf(String attribute) {
    Class<?> type = components().get(attribute);
    if (type == null) {
      throw new IllegalArgumentException(name() + " has no attribute " + attribute);
    }
    return type;
  }

  /** Whether an attribute that is unknown can lie between a least and a most. */
  public boolean hasEnds(String attribute) {
    Class<?> type = typeOf(attribute);
    return Comparable.class.isAssignableFrom(type)
        && !type.isEnum()
        && type != Boolean.class
        && type != String.class
        && (isOwn("lower") || isOwn("upper"));
  }

  private boolean isOwn(String method) {
    try {
      return javaType.getMethod(method).getDeclaringClass() != Fact.class;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(javaType + " is no fact", e);
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
