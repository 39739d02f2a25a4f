package io.zengshou.rules.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Against BigDecimal, which knows nothing of longs. */
class MoneyProperties {

  @Property(seed = "2023")
  void readsWhatItWrites(@ForAll long fen) {
    assertThat(Money.yuan(Money.ofFen(fen).toString())).isEqualTo(Money.ofFen(fen));
    assertThat(Money.ofFen(fen)).hasToString(BigDecimal.valueOf(fen, 2).toPlainString());
  }

  @Property(seed = "2023")
  void aShareIsWhatBigDecimalMakesOfIt(
      @ForAll long fen, @ForAll @LongRange(min = 0, max = 1_000_000) long millionths) {
    BigInteger expected =
        new BigDecimal(BigInteger.valueOf(fen).multiply(BigInteger.valueOf(millionths)))
            .divide(BigDecimal.valueOf(1_000_000), 0, RoundingMode.HALF_UP)
            .toBigIntegerExact();
    assertThat(new Rate(millionths, 1_000_000).of(Money.ofFen(fen)).fen())
        .isEqualTo(expected.longValueExact());
  }

  @Property(seed = "2023")
  void perCapitaAmountsCompareAsFractionsDo(
      @ForAll long a,
      @ForAll @IntRange(min = 1, max = 50) int m,
      @ForAll long b,
      @ForAll @IntRange(min = 1, max = 50) int n) {
    int expected =
        BigInteger.valueOf(a)
            .multiply(BigInteger.valueOf(n))
            .compareTo(BigInteger.valueOf(b).multiply(BigInteger.valueOf(m)));
    PerCapita one = new PerCapita(Money.ofFen(a), m);
    PerCapita other = new PerCapita(Money.ofFen(b), n);
    assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Integer.signum(expected));
    assertThat(one.equals(other)).isEqualTo(expected == 0);
  }
}
