package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.fixtures.ALeave;
import org.workforceledger.hours.api.Account;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;

/** What time off in lieu means to the day it is taken or converted on, and what may be asked. */
class ToilDaysTest {

  @ParameterizedTest
  @Clause("8.8(c)(ii)")
  @CsvSource({
    "0, 06:00, 11:57, 'ORDINARY 5.95'",
    "2, 06:00, 11:36, 'ORDINARY 5.6'",
    "2, 06:00, 11:57, 'ORDINARY 5.6, ADO_WORKED 0.35'",
    "2, 06:00, 12:00, 'ORDINARY 5.6, ADO_WORKED 0.35, EXCESS 0.05'",
    "7.6, 06:00, 07:00, 'EXCESS 1'"
  })
  void timeOffCoversOrdinaryTimeAsAnAdoDayDoes(
      String inLieu, String start, String finish, String account) {
    assertThat(ADay.fullTime().inLieu(inLieu).worked(start, finish).account()).isEqualTo(account);
  }

  @Test
  @Clause({"8.8(c)(ii)", "8.8(c)(vii)"})
  void whatIsConvertedIsAdoOneForOneAndCitesTheLeave() {
    ADay day = ADay.fullTime().onLeave(LeaveType.SPECIAL_UNPAID).converting("2.25");
    assertThat(day.account()).isEqualTo("ADO_TOIL 2.25");
    assertThat(day.entry(Account.ADO_TOIL))
        .isEqualTo(
            new DayAccount.Entry(8100, "8.8(c)(vii)", "one for one, for leave without pay l9"));
    assertThat(Account.ADO_TOIL.adoSign()).isEqualTo(1);
  }

  @ParameterizedTest
  @Clause("8.8(c)(iii)")
  @ValueSource(strings = {"0.2", "0.24", "0.26", "0.3", "1.1"})
  void brokenStepsAreRefused(String hours) {
    assertThatThrownBy(() -> ToilRules.refuseBrokenSteps(Hours.of(hours), LocalDate.EPOCH))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("15 minutes");
  }

  @ParameterizedTest
  @Clause("8.8(c)(iii)")
  @ValueSource(strings = {"0", "0.25", "0.5", "7.75"})
  void wholeStepsAreNot(String hours) {
    ToilRules.refuseBrokenSteps(Hours.of(hours), LocalDate.EPOCH);
  }

  @ParameterizedTest
  @Clause("8.8(c)(vii)")
  @CsvSource({
    "'', 2025-12-15",
    "2025-01-01, 2025-01-01",
    "2026-12-31, 2026-12-31",
    "2024-12-31, refused",
    "2027-01-01, refused"
  })
  void aConversionIsOfAYearOfTheLeave(String given, String expected) {
    LeaveGranted leave = ALeave.granted("l1", LeaveType.SPECIAL_UNPAID, "2025-12-15", "2026-01-30");
    assertThat(dayOf(leave, given)).isEqualTo(expected);
  }

  @ParameterizedTest
  @Clause("8.8(c)(vii)")
  @CsvSource({
    "SPECIAL_UNPAID, 2025-05-05",
    "SPECIAL_PAID, refused",
    "SICK, refused",
    "ANNUAL, refused"
  })
  void onlyLeaveWithoutPayMakesItNecessary(LeaveType type, String expected) {
    assertThat(dayOf(ALeave.granted("l1", type, "2025-05-05", "2025-05-06"), ""))
        .isEqualTo(expected);
  }

  private static String dayOf(LeaveGranted leave, String given) {
    try {
      Optional<LocalDate> date =
          given.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(given));
      return ToilRules.conversionDay(leave, date).toString();
    } catch (Refusal refusal) {
      assertThat(refusal.reference()).isEqualTo("8.8(c)(vii)");
      return "refused";
    }
  }
}
