package io.zengshou.rules.drl;

import io.zengshou.rules.InvalidPackException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Something of a type that stands in for a value where nothing is asked of it. */
final class Stand {

  private static final List<Object> KNOWN =
      List.of(
          "x",
          Object.class,
          List.of(),
          Set.of(),
          Map.of(),
          Stream.of(),
          Path.of("x"),
          LocalDate.EPOCH,
          Locale.CHINESE,
          StandardCharsets.UTF_8,
          InputStream.nullInputStream(),
          OutputStream.nullOutputStream(),
          new InvalidPackException("x", List.of()),
          new StringReader(""),
          new StringWriter(),
          BigDecimal.ONE,
          1,
          1L,
          true);

  private Stand() {}

  /** A value of a type, which may be one that no constructor made. */
  static Object in(Class<?> type) {
    if (type.isPrimitive()) {
      return Array.get(Array.newInstance(type, 1), 0);
    }
    for (Object known : KNOWN) {
      if (type.isInstance(known)) {
        return known;
      }
    }
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isSealed()) {
      return in(type.getPermittedSubclasses()[0]);
    }
    if (type.isInterface()) {
      InvocationHandler defaults =
          (proxy, method, arguments) ->
              method.isDefault() ? InvocationHandler.invokeDefault(proxy, method, arguments) : null;
      return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, defaults);
    }
    return unmade(type);
  }

  /** An object whose constructor was not asked. */
  private static Object unmade(Class<?> type) {
    try {
      Class<?> unsafe = Class.forName("sun.misc.Unsafe");
      Field only = unsafe.getDeclaredField("theUnsafe");
      only.setAccessible(true);
      return unsafe.getMethod("allocateInstance", Class.class).invoke(only.get(null), type);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
