package org.workforceledger.employment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.ledger.Refusal;

class MultipleHireTest {

  private static final LocalDate DAY = LocalDate.parse("2025-03-03");

  private static boolean isRefused(Engagement... engagements) {
    try {
      MultipleHire.refuse(List.of(engagements), DAY);
      return false;
    } catch (Refusal refusal) {
      assertThat(refusal.reference()).isEqualTo("11.3(b)(i)");
      return true;
    }
  }

  @ParameterizedTest
  @CsvSource({"17.75, false", "18, false", "18.0167, true", "38, true"})
  @Clause("11.3(b)(i)")
  void allEngagementsTogetherHaveAtMost76HoursAFortnight(String other, boolean refused) {
    Engagement twenty = AnEngagement.permanent("20").engagement();
    Engagement second = AnEngagement.permanent(other).engagement();
    assertThat(isRefused(twenty, second)).isEqualTo(refused);
    assertThat(MultipleHire.breach(List.of(twenty, second), DAY).isPresent()).isEqualTo(refused);
  }

  @Test
  @Clause("11.3(b)(i)")
  void whatIsOverOrACasualsDoesNotCount() {
    Engagement full = AnEngagement.permanent("38").engagement();
    assertThat(isRefused(full, AnEngagement.casual().engagement())).isFalse();
    assertThat(isRefused(full, AnEngagement.permanent("20").ended("2025-03-02").engagement()))
        .isFalse();
    assertThat(isRefused(full, AnEngagement.permanent("20").ended("2025-03-03").engagement()))
        .isTrue();
  }

  @Test
  @Clause("11.3(b)(i)")
  void laterChangesCountToo() {
    Engagement later = AnEngagement.permanent("18").changedTo("20", "2025-06-02").engagement();
    Engagement twenty = AnEngagement.permanent("20").engagement();
    assertThatThrownBy(() -> MultipleHire.refuse(List.of(later, twenty), DAY))
        .hasMessageContaining("2025-06-02");
    assertThatCode(() -> MultipleHire.refuse(List.of(later), DAY)).doesNotThrowAnyException();
  }
}
