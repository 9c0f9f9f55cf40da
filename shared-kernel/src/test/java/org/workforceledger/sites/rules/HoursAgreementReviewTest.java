package org.workforceledger.sites.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.sites.api.HoursAgreementKind;
import org.workforceledger.sites.api.HoursParty;
import org.workforceledger.sites.api.SiteEvent.HoursAgreementRecorded;

/** A new permanent cleaner makes the review of an early start due (8.2(b)(v)). */
class HoursAgreementReviewTest {

  private static final LocalDate LATER = LocalDate.parse("2025-12-31");

  private static HoursAgreementRecorded agreed(HoursAgreementKind kind, @Nullable String to) {
    return new HoursAgreementRecorded(
        "s1",
        kind,
        LocalDate.parse("2024-10-01"),
        to == null ? null : LocalDate.parse(to),
        LocalTime.of(5, 0),
        null,
        List.of(HoursParty.CLEANERS, HoursParty.PRINCIPAL),
        "Office");
  }

  private static Optional<LocalDate> due(AnEngagement engagement, String asAt) {
    return HoursAgreementReview.dueSince(
        agreed(HoursAgreementKind.EARLY_START, "2025-03-31"),
        List.of(engagement.engagement()),
        LocalDate.parse(asAt));
  }

  @ParameterizedTest
  @Clause("8.2(b)(v)")
  @CsvSource({
    "2024-09-30, 2025-12-31, ",
    "2024-10-01, 2025-12-31, ",
    "2024-10-02, 2024-10-01, ",
    "2024-10-02, 2024-10-02, 2024-10-02",
    "2025-03-31, 2025-12-31, 2025-03-31",
    "2025-04-01, 2025-12-31, "
  })
  void isDueFromTheDayAPermanentCleanerJoinsAfterItsFirst(
      String joined, String asAt, @Nullable LocalDate due) {
    assertThat(due(AnEngagement.permanent("38", joined), asAt)).isEqualTo(Optional.ofNullable(due));
  }

  @Test
  @Clause("8.2(b)(v)")
  void isDueForWhoIsTransferredToTheSiteAndNotFromIt() {
    AnEngagement elsewhere = AnEngagement.permanent("38").transferredTo("s2", "2024-01-01");
    assertThat(due(elsewhere, "2025-12-31")).isEmpty();
    assertThat(due(elsewhere.transferredTo("s1", "2024-11-01"), "2025-12-31"))
        .contains(LocalDate.parse("2024-11-01"));
    assertThat(due(AnEngagement.permanent("38").transferredTo("s2", "2024-11-01"), "2025-12-31"))
        .isEmpty();
  }

  @Test
  @Clause("8.2(b)(v)")
  void isDueForACasualOnlyOncePermanentAndNotWhoWasThere() {
    AnEngagement casual = AnEngagement.engaged(Tenure.CASUAL, "0", "2024-11-01", null);
    assertThat(due(casual, "2025-12-31")).isEmpty();
    assertThat(due(casual.convertedTo(Tenure.PERMANENT, "30", "2025-02-01", null), "2025-12-31"))
        .contains(LocalDate.parse("2025-02-01"));
    AnEngagement there = AnEngagement.casual();
    assertThat(due(there.convertedTo(Tenure.PERMANENT, "30", "2025-02-01", null), "2025-12-31"))
        .isEmpty();
  }

  @Test
  @Clause("8.2(b)(v)")
  void isForEarlyStartsAlone() {
    var engagements = List.of(AnEngagement.permanent("38", "2024-11-01").engagement());
    for (HoursAgreementKind kind : HoursAgreementKind.values()) {
      assertThat(HoursAgreementReview.dueSince(agreed(kind, null), engagements, LATER).isPresent())
          .isEqualTo(kind == HoursAgreementKind.EARLY_START);
    }
  }
}
