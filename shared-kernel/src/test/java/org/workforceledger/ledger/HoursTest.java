package org.workforceledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 0.0003",
    "995, 0.2764",
    "1260, 0.35",
    "3600, 1",
    "36000, 10",
    "27360, 7.6",
    "300960, 83.6",
    "-995, -0.2764",
    "-27360, -7.6",
    "9, 0.0025",
    "18, 0.005"
  })
  void areShownRoundedHalfUpToFourPlacesWithoutTrailingZeros(long seconds, String shown) {
    assertThat(new Hours(seconds).toDecimal().toPlainString()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "7.6, 27360",
    "0.2764, 995",
    "0.0001, 0",
    "0.000138, 0",
    "0.000139, 1",
    "37.9997, 136799",
    "1e1, 36000"
  })
  void areHeldInWholeSecondsRoundedHalfUp(String hours, long seconds) {
    assertThat(Hours.of(hours).seconds()).isEqualTo(seconds);
  }

  /** 0.35 x 30/38 is 994.7 s; half a second rounds up. */
  @ParameterizedTest
  @CsvSource({"1260, 30, 38, 995", "1, 1, 2, 1", "1, 1, 3, 0", "5, 3, 10, 2", "7, 0, 5, 0"})
  void areMultipliedByARatioRoundedHalfUpToTheSecond(
      long seconds, long numerator, long denominator, long result) {
    assertThat(new Hours(seconds).times(numerator, denominator)).isEqualTo(new Hours(result));
  }

  @Test
  void areSummedInSecondsNotAsShown() {
    Hours third = new Hours(995);
    assertThat(third.plus(third).plus(third).toDecimal()).isEqualTo(new BigDecimal("0.8292"));
    assertThat(third.times(3)).isEqualTo(new Hours(2985));
    assertThat(third.minus(new Hours(1000))).isEqualTo(new Hours(-5));
  }

  @Test
  void areBoundedFromBothSides() {
    assertThat(new Hours(5).atMost(new Hours(4))).isEqualTo(new Hours(4));
    assertThat(new Hours(4).atMost(new Hours(5))).isEqualTo(new Hours(4));
    assertThat(new Hours(5).atLeast(new Hours(4))).isEqualTo(new Hours(5));
    assertThat(new Hours(-1).atLeast(Hours.ZERO)).isEqualTo(Hours.ZERO);
    assertThat(Hours.ofMinutes(21)).isEqualTo(Hours.of("0.35"));
    assertThat(Hours.ZERO.isPositive()).isFalse();
    assertThat(new Hours(1).isPositive()).isTrue();
    assertThat(Hours.of("83.6")).hasToString("83.6 h");
  }

  @Test
  void refuseWhatNoAccountCanHold() {
    assertThatThrownBy(() -> Hours.of("1e30")).isInstanceOf(ArithmeticException.class);
  }
}
