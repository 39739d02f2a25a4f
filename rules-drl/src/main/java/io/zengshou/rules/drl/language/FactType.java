package io.zengshou.rules.drl.language;

import io.zengshou.rules.drl.facts.Fact;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record that rules can match, with the attributes that they can read. */
public final class FactType {

  /** Components that serve the engine and are no words of the language. */
  private static final Set<String> HIDDEN =
      Set.of("path", "unit", "gap", "least", "most", "lowest", "highest");

  private final Class<? extends Fact> javaType;
  private final Map<String, Method> attributes = new LinkedHashMap<>();

  FactType(Class<? extends Fact> javaType) {
    this.javaType = javaType;
    for (RecordComponent component : javaType.getRecordComponents()) {
      if (!HIDDEN.contains(component.getName())) {
        attributes.put(component.getName(), component.getAccessor());
      }
    }
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
    return attributes.keySet();
  }

  public boolean has(String attribute) {
    return attributes.containsKey(attribute);
  }

  /** The Java type of an attribute that it has, never a primitive one. */
  public Class<?> typeOf(String attribute) {
    return MethodType.methodType(accessor(attribute).getReturnType()).wrap().returnType();
  }

  /** The value of an attribute; null where it is unknown. */
  public @Nullable Object read(Fact fact, String attribute) {
    try {
      return accessor(attribute).invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + name() + "." + attribute, e);
    }
  }

  private Method accessor(String attribute) {
    Method accessor = attributes.get(attribute);
    if (accessor == null) {
      throw new IllegalArgumentException(name() + " has no attribute " + attribute);
    }
    return accessor;
  }

  @Override
  public String toString() {
    return name();
  }
}
