package io.zengshou.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.FaultyInputException;
import io.zengshou.rules.text.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What crosses to another JVM, a job queue or a session store says there what it said here. */
class SerialisedExceptionsTest {

  private static final Fault FAULT =
      Fault.of("members[m2].age", new Text("数值超出范围", "out of range"))
          .actual("131")
          .allowed(new Text("0 至 130", "0 to 130"))
          .maybe(Text.same("31"));

  @Test
  void everyExceptionIsTheSameAfterwards() throws Exception {
    List<String> tried = new ArrayList<>();
    for (Class<?> type : exceptions()) {
      Throwable before = made(type);
      Throwable after = copied(before);
      assertThat(after).hasSameClassAs(before).hasMessage(before.getMessage());
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          assertThat(field.get(after)).as("%s", field).isNotNull().isEqualTo(field.get(before));
        }
      }
      if (after instanceof FaultyInputException faulty) {
        assertThat(faulty.faults()).containsExactly(FAULT);
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
          assertThat(faulty.in(locale)).isEqualTo(FAULT.in(locale));
        }
      }
      tried.add(type.getSimpleName());
    }
    assertThat(tried)
        .contains(
            "InvalidApplicantException",
            "InvalidChoiceException",
            "InvalidPackException",
            "LanguageException",
            "MissingLibraryException");
  }

  private static List<Class<?>> exceptions() throws IOException {
    List<Class<?>> all = new ArrayList<>(PublicTypes.all(BenefitCalculator.class));
    all.addAll(PublicTypes.all(DroolsSessions.class));
    all.removeIf(
        type ->
            !Throwable.class.isAssignableFrom(type) || Modifier.isAbstract(type.getModifiers()));
    return all;
  }

  private static Throwable made(Class<?> type) throws ReflectiveOperationException {
    Constructor<?> constructor = type.getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    Object[] arguments = new Object[constructor.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      Class<?> wanted = constructor.getParameterTypes()[i];
      arguments[i] =
          wanted == Fault.class ? FAULT : wanted == List.class ? List.of(FAULT) : Stand.in(wanted);
    }
    return (Throwable) constructor.newInstance(arguments);
  }

  private static Throwable copied(Throwable exception) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(exception);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (Throwable) in.readObject();
    }
  }
}
