package org.workforceledger.sites.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.fixtures.ACalendar;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteCommand.RecordSummerClosure;
import org.workforceledger.sites.api.SiteEvent.SiteRegistered;
import org.workforceledger.sites.api.SiteKind;

/** 8.7(e): when a remote school may close a week longer. Term 4 of 2024 ends on 13 December. */
class SummerClosuresTest {

  private static void close(boolean remote, int year, String first, String last) {
    SiteRegistered school =
        new SiteRegistered(
            "s1", "A", Region.FAR_NORTH_QUEENSLAND, null, SiteKind.P10, remote, null);
    SummerClosures.refuse(
        new Site(school, new TreeMap<>()),
        new RecordSummerClosure("s1", year, LocalDate.parse(first), LocalDate.parse(last)),
        ACalendar.of2024());
  }

  @ParameterizedTest
  @Clause("8.7(e)")
  @CsvSource({
    "2024-12-07, 2024-12-13",
    "2024-12-09, 2024-12-13",
    "2024-12-16, 2024-12-20",
    "2025-01-28, 2025-02-03",
    "2025-02-07, 2025-02-07"
  })
  void isAWeekThatTouchesTheSummerVacation(String first, String last) {
    assertThatNoException().isThrownBy(() -> close(true, 2024, first, last));
  }

  @ParameterizedTest
  @Clause("8.7(e)")
  @CsvSource({
    "2024-12-06, 2024-12-12",
    "2025-02-03, 2025-02-08",
    "2024-07-01, 2024-07-05",
    "2019-12-09, 2019-12-13",
    "2024-12-09, 2024-12-16"
  })
  void isNoWeekElsewhereAndNoLongerTime(String first, String last) {
    assertThatThrownBy(() -> close(true, 2024, first, last))
        .isInstanceOfSatisfying(Refusal.class, SummerClosuresTest::names);
  }

  @Test
  @Clause("8.7(e)")
  void isForRemoteSchoolsInPublishedYears() {
    assertThatThrownBy(() -> close(false, 2024, "2024-12-09", "2024-12-13"))
        .isInstanceOfSatisfying(Refusal.class, SummerClosuresTest::names);
    assertThatThrownBy(() -> close(true, 2031, "2031-12-08", "2031-12-12"))
        .isInstanceOfSatisfying(Refusal.class, SummerClosuresTest::names);
  }

  private static void names(Refusal refusal) {
    assertThat(refusal.reference()).isEqualTo("8.7(e)");
  }
}
