package org.workforceledger.agreement.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainedTest {
  private static final Step FIRST = new Step("5.2", "first", "38 h");
  private static final Step SECOND = new Step("8.7(d)(iii)", "second", "7.6 h");

  @Test
  void keepsItsStepsWhenItsValueChanges() {
    assertThat(Explained.of(38, FIRST).map(hours -> hours * 2)).isEqualTo(Explained.of(76, FIRST));
  }

  @Test
  void joinsStepsInTheOrderTaken() {
    Explained<Integer> next =
        Explained.of(38, FIRST).then(hours -> Explained.of(hours + 1, SECOND));
    Explained<Integer> both = Explained.of(1, FIRST).and(Explained.of(2, SECOND), Integer::sum);
    assertThat(next).isEqualTo(Explained.of(39, FIRST, SECOND));
    assertThat(both).isEqualTo(Explained.of(3, FIRST, SECOND));
    assertThat(Explained.of(1, FIRST).with(SECOND)).isEqualTo(Explained.of(1, FIRST, SECOND));
  }
}
