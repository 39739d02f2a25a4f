package io.zengshou.rules.drl.language;

import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.facts.HostFacts;
import io.zengshou.rules.drl.facts.Place;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Rate;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;

/** Finds the fact types that hosts add, and says what is wrong with them. */
final class HostTypes {

  private static final Set<Class<?>> VALUES =
      Set.of(
          Boolean.class,
          Integer.class,
          String.class,
          LocalDate.class,
          Money.class,
          Weight.class,
          Sheets.class,
          Rate.class);

  /** Rules compare these with what the pack declares. */
  private static final Set<String> TAKEN = Set.of("measure", "id");

  private final Set<String> names;
  private final Set<Class<?>> enums;
  private final Set<String> enumNames;

  /**
   * Checks types beside those that are there.
   *
   * @param names the names of the fact types that are there
   * @param enums the enumerations that are there
   */
  HostTypes(Set<String> names, Map<String, Class<? extends Enum<?>>> enums) {
    this.names = new HashSet<>(names);
    this.enums = new HashSet<>(enums.values());
    this.enumNames = new HashSet<>(enums.keySet());
  }

  /** Whoever is there, in the order of the names of their classes. */
  static List<HostFacts> found() {
    return ServiceLoader.load(HostFacts.class, HostTypes.class.getClassLoader()).stream()
        .sorted(Comparator.comparing(provider -> provider.type().getName()))
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  /**
   * The types that a host adds.
   *
   * @throws IllegalStateException where something is wrong with one of them
   */
  List<Class<? extends Fact>> check(HostFacts host) {
    for (Class<? extends Enum<?>> constants : host.enumerations()) {
      check(isOpen(constants), constants, "is not public, in a file of its own");
      check(enumNames.add(constants.getSimpleName()), constants, "has a name that is taken");
      enums.add(constants);
    }
    for (Class<? extends Fact> type : host.types()) {
      check(type.isRecord() && isOpen(type), type, "is no public record in a file of its own");
      check(names.add(type.getSimpleName()), type, "has a name that is taken");
      for (RecordComponent component : type.getRecordComponents()) {
        check(type, component);
      }
    }
    checkWords(host);
    return host.types();
  }

  /** Words are for the host's own, so that it cannot reword the plan. */
  private static void checkWords(HostFacts host) {
    Set<String> own = new HashSet<>();
    host.types().forEach(type -> own.add(type.getSimpleName()));
    host.enumerations().forEach(constants -> own.add(constants.getSimpleName()));
    try {
      for (String key : new VocabularyWords(host.words()).keys()) {
        check(own.contains(key.split("\\.", 2)[0]), host.getClass(), "has words for " + key);
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "the words of " + host.getClass().getName() + ", " + e.getMessage(), e);
    }
  }

  private static boolean isOpen(Class<?> type) {
    return Modifier.isPublic(type.getModifiers()) && type.getEnclosingClass() == null;
  }

  private void check(Class<?> type, RecordComponent component) {
    String name = component.getName();
    if (name.equals("place") && component.getType() == Place.class) {
      return;
    }
    check(
        !FactType.HIDDEN.contains(name) && !TAKEN.contains(name),
        type,
        "cannot call an attribute " + name);
    check(
        VALUES.contains(component.getType()) || enums.contains(component.getType()),
        type,
        "has an attribute of a type that rules do not know: "
            + component.getType().getSimpleName()
            + " "
            + name
            + "; they know "
            + new TreeSet<>(VALUES.stream().map(Class::getSimpleName).toList())
            + " and the enumerations");
  }

  private static void check(boolean right, Class<?> whose, String what) {
    if (!right) {
      throw new IllegalStateException("the host's " + whose.getName() + " " + what);
    }
  }
}
