package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.EngagementEvent.OpeningBalancesRecorded;
import org.workforceledger.employment.api.EngagementEvent.OpeningLeave;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Hours;

/** Less than four weeks accrued (8.7(g)(i)). */
@Clause("8.7(g)(i)")
class SummerShareTest {

  private static AnEngagement bringing(String type, String hours, String asOf) {
    long seconds = Hours.of(hours).seconds();
    return AnEngagement.permanent("38")
        .with(
            new OpeningBalancesRecorded(
                "c1",
                "e1",
                LocalDate.parse(asOf),
                null,
                null,
                List.of(new OpeningLeave(type, seconds)),
                AnEngagement.SECRET));
  }

  private static SummerShare share(AnEngagement engagement) {
    AYear year = AYear.of(engagement).inYears(2024, 2025);
    LocalDate asAt = LocalDate.parse("2024-12-01");
    SummerBlock block =
        SummerBlock.of(year.circumstances(), year.work(), 2024, asAt).orElseThrow().value();
    return SummerShare.of(year.circumstances(), block).value();
  }

  @ParameterizedTest
  @CsvSource({
    "160, 152, 0, 20,",
    "152, 152, 0, 20,",
    "151.9, 151.9, 0.1, 19, 2025-01-15",
    "76.1, 76.1, 75.9, 10, 2025-01-02",
    "76, 76, 76, 10, 2025-01-02",
    "75.9, 75.9, 76.1, 9, 2024-12-31",
    "0, 0, 152, 0, 2024-12-16"
  })
  void isAnnualLeaveAsFarAsAccruedAndThenWithoutPay(
      String accrued, String annual, String unpaid, int days, LocalDate unpaidFrom) {
    SummerShare share = share(bringing("ANNUAL", accrued, "2024-12-15"));
    assertThat(share.annual()).isEqualTo(Hours.of(annual));
    assertThat(share.unpaid()).isEqualTo(Hours.of(unpaid));
    assertThat(share.annualDays()).isEqualTo(days);
    assertThat(share.unpaidFrom().orElse(null)).isEqualTo(unpaidFrom);
  }

  @Test
  void isAllAnnualLeaveAfterAYearOfService() {
    assertThat(share(AnEngagement.permanent("38", "2023-12-16")).unpaidFrom()).isEmpty();
    assertThat(share(AnEngagement.permanent("38", "2023-12-17")).unpaidFrom())
        .hasValue(LocalDate.parse("2025-01-15"));
  }

  @Nested
  class Accrual {

    private String balance(AYear year, String through) {
      return AnnualLeave.balance(year.circumstances(), LocalDate.parse(through)).value().toString();
    }

    private AYear starter(String hours) {
      return AYear.of(AnEngagement.permanent(hours, "2025-01-28")).inYears(2025);
    }

    @Test
    void isFourWeeksAYearByTheDay() {
      assertThat(balance(starter("38"), "2025-01-27")).isEqualTo("0 h");
      assertThat(balance(starter("38"), "2025-01-28")).isEqualTo("0.4164 h");
      assertThat(balance(starter("38"), "2025-12-12")).isEqualTo("132.8439 h");
      assertThat(balance(starter("38"), "2026-01-27")).isEqualTo("152 h");
      assertThat(balance(starter("19"), "2026-01-27")).isEqualTo("76 h");
    }

    @Test
    void stopsDuringLeaveWithoutPayAndGoesOnDuringPaidLeave() {
      AYear unpaid = starter("38").onLeave(LeaveType.SPECIAL_UNPAID, "2025-03-01", "2025-03-31");
      assertThat(balance(unpaid, "2025-12-12")).isEqualTo("119.9342 h");
      AYear sick = starter("38").onLeave(LeaveType.SICK, "2025-03-01", "2025-03-31");
      assertThat(balance(sick, "2025-12-12")).isEqualTo("132.8439 h");
    }

    @Test
    void isLessWhatWasTakenAndNothingForAHoliday() {
      AYear taken = starter("38").onLeave(LeaveType.ANNUAL, "2025-04-24", "2025-04-25");
      assertThat(balance(taken, "2025-12-12")).isEqualTo("125.2439 h");
    }

    @Test
    void startsAnewFromTheLatestOpeningBalanceOfAnnualLeave() {
      AYear year = AYear.of(bringing("Annual Leave", "50", "2025-06-30")).inYears(2025);
      assertThat(balance(year, "2025-06-30")).isEqualTo("50 h");
      assertThat(balance(year, "2025-07-01")).isEqualTo("50.4164 h");
      AYear other = AYear.of(bringing("SICK", "50", "2025-06-30")).inYears(2025);
      assertThat(balance(other, "2025-06-30")).isNotEqualTo("50 h");
    }

    @Test
    void isNothingForCasualService() {
      assertThat(balance(AYear.of(AnEngagement.casual()), "2024-12-12")).isEqualTo("0 h");
    }
  }
}
