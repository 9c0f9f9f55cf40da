package org.workforceledger.leave.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.fixtures.ALeave;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.leave.api.LeaveEvent.LeaveCancelled;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;

class LeaveBookTest {
  private static final LeaveGranted WEEK =
      ALeave.granted("b", LeaveType.ANNUAL, "2024-05-06", "2024-05-10");
  private static final LeaveGranted HOURS = ALeave.part("a", LeaveType.SICK, "2024-05-08", "2");

  @ParameterizedTest
  @CsvSource({"2024-05-05, 0", "2024-05-06, 1", "2024-05-08, 2", "2024-05-10, 1", "2024-05-11, 0"})
  void coversBothEndsOfEachGrant(LocalDate date, int grants) {
    assertThat(ALeave.book(WEEK, HOURS).on(date)).hasSize(grants);
  }

  @Test
  void listsADaysGrantsById() {
    LocalDate both = LocalDate.of(2024, 5, 8);
    assertThat(ALeave.book(WEEK, HOURS).on(both)).containsExactly(HOURS, WEEK);
    assertThat(ALeave.book(HOURS, WEEK).on(both)).containsExactly(HOURS, WEEK);
  }

  @Test
  void forgetsACancelledGrant() {
    var cancelled =
        new LeaveCancelled("c1", "e1", "b", WEEK.firstDay(), WEEK.lastDay(), AnEngagement.SECRET);
    LeaveBook book = ALeave.book(WEEK, HOURS, cancelled);
    assertThat(book.find("b")).isEmpty();
    assertThat(book.find("a")).contains(HOURS);
    assertThat(book.lastDay()).contains(LocalDate.of(2024, 5, 8));
    assertThat(LeaveBook.EMPTY.lastDay()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ANNUAL, true, false",
    "SICK, true, true",
    "SPECIAL_PAID, true, true",
    "SPECIAL_UNPAID, false, false"
  })
  void typesSayWhetherTheyArePaidAndCreditAdo(LeaveType type, boolean paid, boolean credits) {
    assertThat(type.isPaid()).isEqualTo(paid);
    assertThat(type.creditsAdo()).isEqualTo(credits);
  }
}
