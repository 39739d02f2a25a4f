package io.zengshou.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.drl.engine.DroolsCalculator;
import io.zengshou.rules.json.ApplicantRows;
import io.zengshou.rules.json.Row;
import io.zengshou.rules.study.Rules;
import io.zengshou.rules.study.plan.PlanRequest;
import io.zengshou.rules.study.reform.Reform;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A null where none is allowed is told at once, with the name of the argument. */
class NullArgumentsTest {

  /** What hosts and staff call: all of rules-core, and of this module these. */
  private static final List<String> ROOMS = List.of("io.zengshou.rules.drl.authoring");

  /** Records that hosts make; all others hold what the library says. */
  private static final Set<Class<?>> MADE_BY_HOSTS =
      Set.of(
          ApplicantRows.class,
          Fault.class,
          PlanRequest.class,
          Reform.class,
          Row.class,
          Rules.class,
          Text.class);

  /** A builder's null is unknown, or a fault that building tells with all others. */
  private static final String BUILDER = "Builder";

  @Test
  void everyEntryPointNamesTheArgumentThatIsNull() throws IOException {
    List<String> late = new ArrayList<>();
    int tried = 0;
    for (Class<?> type : types()) {
      for (Executable entry : entries(type)) {
        for (int i = 0; i < entry.getParameterCount(); i++) {
          if (isRequired(entry, i)) {
            tried++;
            String told = told(type, entry, i);
            if (told != null) {
              late.add(told);
            }
          }
        }
      }
    }
    assertThat(late).isEmpty();
    assertThat(tried).isGreaterThan(300);
  }

  private static List<Class<?>> types() throws IOException {
    List<Class<?>> types = new ArrayList<>(PublicTypes.of(BenefitCalculator.class));
    try (Stream<Class<?>> own = PublicTypes.of(DroolsSessions.class).stream()) {
      own.filter(
              type ->
                  type.getPackage() == DroolsSessions.class.getPackage()
                      || ROOMS.stream().anyMatch(type.getPackageName()::startsWith))
          .forEach(types::add);
    }
    // What load(…) returns.
    types.add(DroolsCalculator.class);
    types.removeIf(type -> type.getSimpleName().endsWith(BUILDER));
    return types;
  }

  private static List<Executable> entries(Class<?> type) {
    Stream<? extends Executable> constructors =
        type.isEnum() || (type.isRecord() && !MADE_BY_HOSTS.contains(type))
            ? Stream.of()
            : Arrays.stream(type.getDeclaredConstructors());
    return Stream.concat(constructors, Arrays.stream(type.getMethods()))
        .filter(entry -> Modifier.isPublic(entry.getModifiers()) && !entry.isSynthetic())
        .filter(entry -> !Modifier.isAbstract(entry.getModifiers()))
        .filter(entry -> entry.getDeclaringClass().getName().startsWith("io.zengshou"))
        .filter(entry -> entry.getDeclaringClass() == type || type == DroolsCalculator.class)
        .filter(entry -> !(entry.getName().equals("equals") || entry.getName().equals("valueOf")))
        .<Executable>map(entry -> entry)
        .toList();
  }

  private static boolean isRequired(Executable entry, int index) {
    if (entry.getParameterTypes()[index].isPrimitive()) {
      return false;
    }
    AnnotatedType type = entry.getAnnotatedParameterTypes()[index];
    for (Annotation annotation : type.getAnnotations()) {
      if (annotation.annotationType().getSimpleName().equals("Nullable")) {
        return false;
      }
    }
    return true;
  }

  /** What is wrong with what is said of a null; null: nothing is. */
  private static @Nullable String told(Class<?> type, Executable entry, int index) {
    Parameter[] parameters = entry.getParameters();
    @Nullable Object[] arguments = new @Nullable Object[parameters.length];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = i == index ? null : Stand.in(parameters[i].getType());
    }
    String name = parameters[index].getName();
    String place = entry.toGenericString() + ": " + name;
    try {
      if (entry instanceof Method method) {
        boolean own = Modifier.isStatic(method.getModifiers());
        method.invoke(own ? null : Stand.in(type), arguments);
      } else {
        ((Constructor<?>) entry).newInstance(arguments);
      }
      return place + " is taken";
    } catch (ReflectiveOperationException e) {
      Throwable cause = e.getCause();
      return cause instanceof NullPointerException thrown && isAtOnce(thrown, entry, name)
          ? null
          : place + " is " + cause;
    }
  }

  /** Thrown by the entry point itself, and not by what it calls in the end. */
  private static boolean isAtOnce(NullPointerException thrown, Executable entry, String name) {
    String message = thrown.getMessage();
    if (message == null || !List.of(message.split("[^\\w$]+")).contains(name)) {
      return false;
    }
    String called = entry instanceof Method ? entry.getName() : "<init>";
    return Arrays.stream(thrown.getStackTrace())
        .filter(frame -> !frame.getClassName().startsWith("java."))
        .findFirst()
        .filter(frame -> frame.getMethodName().equals(called))
        .filter(frame -> frame.getClassName().equals(entry.getDeclaringClass().getName()))
        .isPresent();
  }
}
