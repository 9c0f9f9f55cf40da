package org.workforceledger.employment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.employment.api.EngagementEvent.HoursChanged;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.ledger.Hours;

/** The fold of an engagement's events. */
class EngagementTest {
  private static final LocalDate MAY_6 = LocalDate.of(2024, 5, 6);

  private static String hours(AnEngagement given, LocalDate date) {
    return new Hours(given.engagement().on(date).ordinarySecondsPerWeek())
        .toDecimal()
        .toPlainString();
  }

  @Nested
  class Terms {

    @ParameterizedTest
    @CsvSource({"2024-05-05, 38", "2024-05-06, 30", "2024-05-31, 30", "2024-06-01, 20"})
    void followEachChangeFromItsDayWhateverOrderTheyWereRecordedIn(LocalDate date, String hours) {
      var inOrder =
          AnEngagement.permanent("38").changedTo("30", "2024-05-06").changedTo("20", "2024-06-01");
      var latest =
          AnEngagement.permanent("38").changedTo("20", "2024-06-01").changedTo("30", "2024-05-06");
      assertThat(hours(inOrder, date)).isEqualTo(hours);
      assertThat(hours(latest, date)).isEqualTo(hours);
    }

    @Test
    void areOfTwoChangesFromOneDayTheLaterRecorded() {
      var given =
          AnEngagement.permanent("38").changedTo("30", "2024-05-06").changedTo("25", "2024-05-06");
      assertThat(hours(given, MAY_6)).isEqualTo("25");
    }

    @Test
    void areTheFirstOnesBeforeCommencement() {
      var given = AnEngagement.permanent("38", "2024-05-06").changedTo("30", "2024-05-07");
      assertThat(hours(given, LocalDate.of(2000, 1, 1))).isEqualTo("38");
    }

    @Test
    void followTransfersAndPayPoints() {
      var given =
          AnEngagement.permanent("38")
              .transferredTo("s2", "2024-05-06")
              .payPoint(3, "2024-05-06")
              .transferredTo("s3", "2024-05-08")
              .engagement();
      assertThat(given.on(MAY_6.minusDays(1)).siteId()).isEqualTo("s1");
      assertThat(given.on(MAY_6).siteId()).isEqualTo("s2");
      assertThat(given.on(MAY_6.plusDays(2)).siteId()).isEqualTo("s3");
      assertThat(given.on(MAY_6).payPoint()).isEqualTo(3);
      assertThat(given.on(MAY_6).payPointSince()).isEqualTo(MAY_6);
    }

    @Test
    void changeTenureHoursAndEndTogether() {
      var given =
          AnEngagement.casual()
              .convertedTo(Tenure.FIXED_TERM, "20", "2024-05-06", "2024-12-13")
              .convertedTo(Tenure.PERMANENT, "25", "2024-07-01", null);
      var before = given.engagement().on(MAY_6.minusDays(1));
      var fixed = given.engagement().on(MAY_6);
      var permanent = given.engagement().on(LocalDate.of(2024, 7, 1));
      assertThat(before.tenure()).isEqualTo(Tenure.CASUAL);
      assertThat(fixed.tenure()).isEqualTo(Tenure.FIXED_TERM);
      assertThat(fixed.tenureSince()).isEqualTo(MAY_6);
      assertThat(fixed.endsOn()).isEqualTo(LocalDate.of(2024, 12, 13));
      assertThat(permanent.tenure()).isEqualTo(Tenure.PERMANENT);
      assertThat(permanent.endsOn()).isNull();
      assertThat(given.engagement().lastDay()).isEmpty();
    }

    @Test
    void keepTheFirstDayOfATenureThatIsExtended() {
      var given =
          AnEngagement.fixedTerm("20", "2024-02-05", "2024-05-05")
              .convertedTo(Tenure.FIXED_TERM, "20", "2024-05-06", "2024-12-13");
      assertThat(given.engagement().on(MAY_6).tenureSince()).isEqualTo(LocalDate.of(2024, 2, 5));
    }
  }

  @Nested
  class TheLastDay {

    @ParameterizedTest
    @CsvSource({"2024-02-04, false", "2024-02-05, true", "2024-05-06, true", "2024-05-07, false"})
    void isIncluded(LocalDate date, boolean active) {
      var given = AnEngagement.permanent("38", "2024-02-05").ended("2024-05-06").engagement();
      assertThat(given.isActive(date)).isEqualTo(active);
      assertThat(given.hasEnded()).isTrue();
    }

    @Test
    void isTheOneAgreedUntilAnotherIsRecorded() {
      var given = AnEngagement.fixedTerm("38", "2024-02-05", "2024-12-13");
      assertThat(given.engagement().lastDay()).contains(LocalDate.of(2024, 12, 13));
      assertThat(given.engagement().hasEnded()).isFalse();
      assertThat(given.ended("2024-05-06").engagement().lastDay()).contains(MAY_6);
    }

    @Test
    void isTheLaterRecordedOfTwo() {
      var given = AnEngagement.permanent("38").ended("2024-06-30").ended("2024-05-06");
      assertThat(given.engagement().lastDay()).contains(MAY_6);
    }

    @Test
    void isNoneOfAPermanentEngagement() {
      assertThat(AnEngagement.permanent("38").engagement().lastDay()).isEmpty();
      assertThat(AnEngagement.permanent("38").engagement().isActive(LocalDate.MAX)).isTrue();
    }
  }

  @Nested
  class OpeningAdo {

    @Test
    void isTheLaterRecordedOfTwoAsOfOneDay() {
      var given =
          AnEngagement.permanent("38")
              .bringing("10", null, "2024-05-06")
              .bringing("12", null, "2024-05-06")
              .bringing("3", null, "2024-05-07")
              .engagement();
      assertThat(new Hours(given.openingAdoSeconds(MAY_6))).isEqualTo(Hours.of("12"));
      assertThat(new Hours(given.openingAdoSeconds(MAY_6.plusDays(1)))).isEqualTo(Hours.of("3"));
      assertThat(given.openingAdoSeconds(MAY_6.minusDays(1))).isZero();
    }

    @Test
    void isLeftAloneByARecordThatDoesNotMentionIt() {
      var given =
          AnEngagement.permanent("38")
              .bringing("10", null, "2024-05-06")
              .bringing(null, 900L, "2024-05-06")
              .engagement();
      assertThat(new Hours(given.openingAdoSeconds(MAY_6))).isEqualTo(Hours.of("10"));
      assertThat(given.openingBalances()).hasSize(2);
    }
  }

  @Test
  void beginsWithAnEngagementAndNothingElse() {
    var change = new HoursChanged("c1", "e1", 3600, MAY_6, AnEngagement.SECRET);
    assertThat(Engagement.of(List.of())).isEmpty();
    assertThatThrownBy(() -> Engagement.of(List.of(change)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
