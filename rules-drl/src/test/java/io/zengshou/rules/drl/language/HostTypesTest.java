package io.zengshou.rules.drl.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.drl.facts.AsOf;
import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.facts.HostFacts;
import io.zengshou.rules.drl.facts.SilkwormEggs;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a host adds is refused where rules could not use it, or could use too much. */
class HostTypesTest {

  /** Not for all to see. */
  public record Nested(String name) implements Fact {
    @Override
    public String path() {
      return "nested";
    }

    @Override
    public Object value(String attribute) {
      return name;
    }
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(host(Nested.class, ""), "Nested is no public record in a file of its own"),
        Arguments.of(host(SilkwormEggs.class, ""), "SilkwormEggs has a name that is taken"),
        Arguments.of(
            host(OddFact.class, ""), "a type that rules do not know: BigDecimal price; they know"),
        Arguments.of(host(AsOf.class, "Household = 大户 | baron"), "has words for Household"),
        Arguments.of(host(AsOf.class, "AsOf = 日子"), "line 1: Type.attribute = 中文 | English"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_fault_is_named(HostFacts host, String message) {
    HostTypes types =
        new HostTypes(Set.of("SilkwormEggs", "Household"), Map.of("Product", Product.class));
    assertThatThrownBy(() -> types.check(host))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(message);
  }

  @Test
  void a_type_of_known_attributes_is_taken() {
    assertThat(new HostTypes(Set.of(), Map.of()).check(host(AsOf.class, "AsOf = 日子 | day")))
        .containsExactly(AsOf.class);
  }

  private static HostFacts host(Class<? extends Fact> type, String words) {
    return new HostFacts() {
      @Override
      public List<Class<? extends Fact>> types() {
        return List.of(type);
      }

      @Override
      public String words() {
        return words;
      }

      @Override
      public void make(Applicant applicant, LocalDate asOf, Recorder recorder) {
        throw new UnsupportedOperationException();
      }
    };
  }
}
