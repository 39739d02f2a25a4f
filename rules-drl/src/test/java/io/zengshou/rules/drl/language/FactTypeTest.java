package io.zengshou.rules.drl.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.facts.Gap;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.money.Rate;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fact answers to the names of its attributes with the right one of its components. */
class FactTypeTest {

  static List<FactType> types() {
    return List.copyOf(Vocabulary.STANDARD.types());
  }

  @ParameterizedTest
  @MethodSource("types")
  void each_attribute_is_its_own_component(FactType type) throws ReflectiveOperationException {
    for (RecordComponent known : attributes(type)) {
      // One component has a value and no other has, so that none can stand in for it.
      Fact fact = fact(type, known.getName());
      for (RecordComponent component : attributes(type)) {
        assertThat(fact.value(component.getName()))
            .as("%s.%s, where %s is known", type, component.getName(), known.getName())
            .isEqualTo(component.getAccessor().invoke(fact));
      }
      assertThat(fact.value(known.getName())).isNotNull();
    }
  }

  private static List<RecordComponent> attributes(FactType type) {
    return Arrays.stream(type.javaType().getRecordComponents())
        .filter(component -> type.has(component.getName()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("types")
  void what_is_no_attribute_is_refused_with_its_name(FactType type)
      throws ReflectiveOperationException {
    Fact fact = fact(type, "");
    assertThatThrownBy(() -> fact.value("gap"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(type.name() + " has no attribute gap");
  }

  private static Fact fact(FactType type, String known) throws ReflectiveOperationException {
    RecordComponent[] components = type.javaType().getRecordComponents();
    List<Class<?>> types = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : components) {
      types.add(component.getType());
      boolean wanted = component.getName().equals(known) || component.getType().isPrimitive();
      values.add(wanted ? sample(component.getType()) : null);
    }
    return type.javaType()
        .getDeclaredConstructor(types.toArray(Class<?>[]::new))
        .newInstance(values.toArray());
  }

  private static Object sample(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    List<Object> samples =
        List.of(
            "words",
            new io.zengshou.rules.drl.facts.Place("members", "m1", 0),
            7,
            true,
            Money.yuan(7),
            new Weight(7),
            new Sheets(7),
            new PerCapita(Money.yuan(7), 2),
            new Rate(1, 7),
            LocalDate.of(2023, 7, 7),
            Gap.NONE);
    for (Object sample : samples) {
      boolean primitive =
          (type == int.class && sample instanceof Integer)
              || (type == boolean.class && sample instanceof Boolean);
      if (type.isInstance(sample) || primitive) {
        return sample;
      }
    }
    if (type == io.zengshou.rules.drl.facts.Member.class) {
      try {
        return fact(Vocabulary.STANDARD.typeOf(io.zengshou.rules.drl.facts.Member.class), "place");
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new IllegalStateException("no sample of " + type);
  }
}
