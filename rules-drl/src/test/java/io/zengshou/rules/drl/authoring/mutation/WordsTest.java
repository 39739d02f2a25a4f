package io.zengshou.rules.drl.authoring.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which pieces of a rule are changed, and into what. */
class WordsTest {

  @Test
  void aFigureIsChangedByASmallestUnitAndByATenth() {
    assertThat(Words.figures("5000元/户·年"))
        .containsExactlyInAnyOrder("4999.99元/户·年", "5000.01元/户·年", "4500元/户·年", "5500元/户·年");
    assertThat(Words.figures("10%")).containsExactlyInAnyOrder("9.99%", "10.01%", "9%", "11%");
    assertThat(Words.figures("2023-01-01")).containsExactly("2022-12-31", "2023-01-02");
  }

  @Test
  void aComparisonTakesOrLosesItsEdge() {
    assertThat(of("a <= $b", Kind.COMPARISON)).containsExactly("a < $b");
    assertThat(of("a > yuan(0)", Kind.COMPARISON)).containsExactly("a >= yuan(0)");
  }

  @Test
  void numbersInConditionsAreChangedAndThoseInWordsAreNot() {
    assertThat(of("age >= 60", Kind.FIGURE))
        .containsExactlyInAnyOrder("age >= 59", "age >= 61", "age >= 54", "age >= 66");
    assertThat(of("price > yuan(0)", Kind.FIGURE)).containsExactly("price > yuan(0.01)");
    assertThat(of("measure == \"a-2 < 3\"", Kind.FIGURE)).isEmpty();
    assertThat(of("measure == \"a-2 < 3\"", Kind.COMPARISON)).isEmpty();
  }

  @Test
  void conditionsAreSwappedAndLeftOut() {
    assertThat(of("a == true || b == true", Kind.AND_OR)).containsExactly("a == true && b == true");
    assertThat(of("a == true || b == true", Kind.DROP_CONDITION))
        .containsExactly("b == true", "a == true");
    assertThat(of("$base : amount > yuan(0)", Kind.DROP_CONDITION))
        .containsExactly("$base : amount");
    assertThat(of("$base : amount", Kind.DROP_CONDITION)).isEmpty();
  }

  @Test
  void eachOfSeveralValuesIsLeftOut() {
    assertThat(of("p in (P.A, P.B)", Kind.DROP_VALUE)).containsExactly("p in (P.B)", "p in (P.A)");
    assertThat(of("p in (P.A)", Kind.DROP_VALUE)).isEmpty();
  }

  private static List<String> of(String constraint, Kind kind) {
    return Words.constraint(constraint).stream()
        .filter(edit -> edit.kind() == kind)
        .map(Words.Edit::text)
        .toList();
  }
}
