package org.workforceledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConfidentialTest {

  @Test
  void isNeverPlainText() {
    assertThatThrownBy(() -> new Confidential("Jo Example"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("Jo");
    assertThat(Confidential.isToken("Jo Example")).isFalse();
  }

  @Test
  void namesThePersonWhoseKeyOpensIt() {
    assertThat(new Confidential("enc:1:c-1.x:YWJj").personId()).isEqualTo("c-1.x");
    assertThat(Confidential.isToken("enc:1:c1:YWJj")).isTrue();
  }
}
