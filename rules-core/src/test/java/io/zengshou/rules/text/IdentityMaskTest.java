package io.zengshou.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody reads a birth date out of an identity number. The first two are those of the standard. */
class IdentityMaskTest {

  private static final String OF_THE_STANDARD = "11010519491231002X";
  private static final IdentityMask MASK = keyed("a key of thirty-two bytes or so.");
  private static final String HIDDEN = "\\*[0-9a-z]{6}\\*";

  private static IdentityMask keyed(String key) {
    return IdentityMask.keyed(key.getBytes(StandardCharsets.UTF_8));
  }

  /** GB 11643, by hand: the weights are powers of two modulo eleven. */
  private static String number(String seventeen) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      int weight = 1;
      for (int power = 0; power < 17 - i; power++) {
        weight = weight * 2 % 11;
      }
      sum += weight * (seventeen.charAt(i) - '0');
    }
    int check = (12 - sum % 11) % 11;
    return seventeen + (check == 10 ? "X" : Integer.toString(check));
  }

  @Test
  void theNumbersOfTheStandardAreFound() {
    assertThat(number("11010519491231002")).isEqualTo(OF_THE_STANDARD);
    assertThat(MASK.mask(OF_THE_STANDARD)).matches("110105" + HIDDEN + "002X");
    assertThat(MASK.mask("440524188001010014")).matches("440524" + HIDDEN + "0014");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "户11010519491231002X号",
        "members[11010519491231002X].age",
        "/家/11010519491231002X/a.csv",
        "m11010519491231002Xb",
        "一户两人：11010519491231002X、11010519491231002x",
        "1111010519491231002X",
        "11010519491231002X01",
        "00440524188001010014",
        "44052418800101001401",
        "１１０１０５１９４９１２３１００２Ｘ"
      })
  void whereverItStands(String text) {
    assertThat(MASK.mask(text)).doesNotContain("19491231", "18800101", "１９４９１２３１").contains("*");
    assertThat(MASK.mask(text)).hasSameSizeAs(text);
  }

  @ParameterizedTest
  @CsvSource({
    // Another check digit, one digit less, an amount, a bank card, a digest, a day that is none.
    "110105194912310021",
    "1101051949123100X",
    "123456789012345.67",
    "6222021001116245702",
    "2f1e1b6c110105194912ab",
    "9000000000000000000000000000000000"
  })
  void whatIsNoneStaysAsItIs(String text) {
    assertThat(MASK.mask(text)).isEqualTo(text);
  }

  /** All numbers that have the same beginning and end, whatever the birth date. */
  @Test
  void noTwoHaveTheSameMask() {
    Set<String> masks = new HashSet<>();
    int numbers = 0;
    for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() < 2024; day = day.plusDays(1)) {
      String number = number("610922" + day.toString().replace("-", "") + "123");
      if (number.endsWith("5")) {
        numbers++;
        masks.add(MASK.mask(number));
      }
    }
    assertThat(numbers).isGreaterThan(4000);
    assertThat(masks).hasSize(numbers);
  }

  @Test
  void theSameNumberHasTheSameMaskHoweverItIsWritten() {
    String masked = MASK.mask(OF_THE_STANDARD);
    assertThat(MASK.mask(OF_THE_STANDARD)).isEqualTo(masked);
    assertThat(MASK.mask("11010519491231002x").substring(0, 14)).isEqualTo(masked.substring(0, 14));
    assertThat(MASK.mask("１１０１０５１９４９１２３１００２Ｘ").substring(6, 14)).isEqualTo(masked.substring(6, 14));
  }

  /** Whoever tries all dates without the key finds nothing: another key makes another mask. */
  @Test
  void whatIsHiddenHangsOnTheKey() {
    IdentityMask other = keyed("another key of thirty-two bytes.");
    assertThat(other.mask(OF_THE_STANDARD)).isNotEqualTo(MASK.mask(OF_THE_STANDARD));
    assertThat(other.id()).isNotEqualTo(MASK.id());
    assertThat(keyed("a key of thirty-two bytes or so.").id()).isEqualTo(MASK.id());
  }

  @Test
  void whoeverMayCanSeeThem() {
    assertThat(IdentityMask.none().mask(OF_THE_STANDARD)).isEqualTo(OF_THE_STANDARD);
    assertThat(IdentityMask.none().id()).isEmpty();
  }

  @Test
  void aKeyThatCouldBeGuessedIsRefused() {
    assertThatThrownBy(() -> keyed("fifteen letters"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a key has at least 16 bytes, not 15");
  }

  @Property(tries = 300, seed = "17")
  void noTextGivesAwayABirthDate(
      @ForAll("numbers") List<String> numbers, @ForAll("words") String words) {
    String text = words + String.join(words + " ", numbers) + words;
    String masked = MASK.mask(text);
    for (String number : numbers) {
      assertThat(masked).doesNotContain(number);
    }
    assertThat(MASK.mask(masked)).as("masked once, masked for good").isEqualTo(masked);
  }

  @Provide
  Arbitrary<List<String>> numbers() {
    return Combinators.combine(
            Arbitraries.integers().between(110000, 829999),
            Arbitraries.integers().between(0, 45000),
            Arbitraries.integers().between(0, 999))
        .as(
            (place, days, order) ->
                number(
                    place
                        + LocalDate.of(1900, 1, 1).plusDays(days).toString().replace("-", "")
                        + String.format("%03d", order)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("a户-._/：[]*Xx1 ").ofMaxLength(6);
  }

  /** A megabyte of digits takes no longer than other texts. */
  @Test
  void aLongRowOfDigitsIsReadOnce() {
    String digits = "7".repeat(1_000_000);
    org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(5), () -> MASK.mask(digits));
  }

  /** A value that is cut short is not cut within a number, or the rest of it could not be told. */
  @Test
  void aFaultDoesNotCutANumberInTwo() {
    for (int before = 90; before < 121; before++) {
      Fault fault =
          Fault.of("id", Text.same("x")).actual("长".repeat(before) + OF_THE_STANDARD + "长");
      assertThat(MASK.mask(String.valueOf(fault.actual()))).doesNotContain("19491231");
    }
  }
}
