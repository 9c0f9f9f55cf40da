package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Cause;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.WorkEvent.DaysAccounted;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.ledger.Hours;

/** The year's ADO account. */
class AdoAccountTest {

  private static Posting posting(String date, Account account, String hours) {
    return new Posting(
        LocalDate.parse(date), account, Hours.of(hours).seconds(), "8.7(b)(ii)", null);
  }

  private static AdoAccount account(String asAt, String required, Posting... postings) {
    WorkYear work =
        WorkYear.of(
            List.of(
                new DaysAccounted(
                    "c1", "c1-1", new Cause("x.Y", "x-1", 1), List.of(postings), List.of())));
    return AdoAccount.of(
        LocalDate.parse(asAt), Hours.of(required), DailyTotals.of(2024, List.of(work)));
  }

  @Nested
  class Paragraph8_7_b_iii {

    @Clause("8.7(b)(iii)")
    @ParameterizedTest
    @CsvSource({"0, 83.6", "83.5997, 0.0003", "83.6, 0", "83.6003, 0", "100, 0"})
    void fallsShortByWhatIsNotYetCredited(String credited, String shortfall) {
      var account =
          account("2024-12-31", "83.6", posting("2024-06-03", Account.ADO_WORKED, credited));
      assertThat(account.shortfall()).isEqualTo(Hours.of(shortfall));
    }

    @Clause("8.7(b)(iii)")
    @Test
    void fallsNoShorterForWhatIsTaken() {
      var account =
          account(
              "2024-12-31",
              "83.6",
              posting("2024-06-03", Account.ADO_WORKED, "83.6"),
              posting("2024-07-01", Account.ADO_TAKEN, "38"));
      assertThat(account.shortfall()).isEqualTo(Hours.ZERO);
      assertThat(account.balance()).isEqualTo(Hours.of("45.6"));
    }
  }

  @Nested
  class Paragraph8_7_f_v {

    @Clause("8.7(f)(v)")
    @ParameterizedTest
    @CsvSource({"2023-12-31, 0", "2024-01-01, 1", "2024-12-31, 1", "2025-01-01, 0"})
    void countsAPostingInTheCalendarYearOfItsDay(String date, String credited) {
      var account = account("2025-12-31", "0", posting(date, Account.ADO_WORKED, "1"));
      assertThat(account.credited()).isEqualTo(Hours.of(credited));
    }

    @Clause("8.7(f)(v)")
    @ParameterizedTest
    @CsvSource({"2024-06-02, 0", "2024-06-03, 1", "2024-06-04, 1"})
    void countsPostingsUpToTheDayAskedFor(String asAt, String credited) {
      var account = account(asAt, "0", posting("2024-06-03", Account.ADO_WORKED, "1"));
      assertThat(account.credited()).isEqualTo(Hours.of(credited));
    }
  }

  @Test
  void addsWhatCreditsAndLeavesWorkAside() {
    var account =
        account(
            "2024-12-31",
            "83.6",
            posting("2024-01-01", Account.ADO_OPENING, "10"),
            posting("2024-06-03", Account.ORDINARY, "7.6"),
            posting("2024-06-03", Account.ADO_WORKED, "0.35"),
            posting("2024-06-03", Account.EXCESS, "1"),
            posting("2024-06-04", Account.ADO_HOLIDAY, "0.35"),
            posting("2024-06-05", Account.ADO_LEAVE, "0.35"),
            posting("2024-06-05", Account.ADO_LEAVE, "-0.35"));
    assertThat(account.credited()).isEqualTo(Hours.of("10.7"));
    assertThat(account.taken()).isEqualTo(Hours.ZERO);
  }

  @Test
  void isBelowZeroWhereAdoWasTakenInAdvance() {
    var account = account("2024-12-31", "83.6", posting("2024-04-02", Account.ADO_TAKEN, "7.6"));
    assertThat(account.balance()).isEqualTo(Hours.of("-7.6"));
  }

  @Nested
  class Paragraph8_7_h {

    private AdoAccount compensated(String credited, String agreed) {
      return account(
          "2024-12-31",
          "83.6",
          posting("2024-06-03", Account.ADO_WORKED, "30"),
          posting("2024-06-17", Account.ADO_COMPENSATION, credited),
          posting("2024-06-25", Account.ADO_DEEMED, agreed),
          posting("2024-06-28", Account.ADO_COMPENSATION, "7.6"));
    }

    @Clause({"8.7(h)(i)", "8.7(h)(ii)"})
    @ParameterizedTest
    @CsvSource({"0, 7.6, 0", "7.5, 7.6, 7.5", "7.6, 7.6, 7.6", "7.7, 7.6, 7.6", "5, 3, 3"})
    void deemsTakenFirstWhatWasCreditedDuringTheLeaveBefore(
        String credited, String agreed, String taken) {
      assertThat(compensated(credited, agreed).taken()).isEqualTo(Hours.of(taken));
    }

    @Clause("8.7(h)(i)")
    @Test
    void deemsSeveralDaysInOrderOfDate() {
      var account =
          account(
              "2024-06-26",
              "0",
              posting("2024-06-03", Account.ADO_COMPENSATION, "10"),
              posting("2024-06-25", Account.ADO_DEEMED, "7.6"),
              posting("2024-06-26", Account.ADO_DEEMED, "7.6"),
              posting("2024-06-27", Account.ADO_DEEMED, "7.6"));
      assertThat(account.taken()).isEqualTo(Hours.of("15.2"));
      assertThat(account.balance()).isEqualTo(Hours.of("-5.2"));
    }

    @Clause({"8.7(h)(i)", "8.7(h)(ii)"})
    @ParameterizedTest
    @CsvSource({"0, 0, 7.6", "1, 0, 6.6", "7.6, 0, 0", "9, 0, 0", "9, 2, 0.6", "9, 9, 7.6"})
    void leavesWhatHadAccruedOtherwiseAndDeemsTheRestTaken(
        String worked, String taken, String deemed) {
      var account =
          account(
              "2024-06-25",
              "0",
              posting("2024-06-03", Account.ADO_WORKED, worked),
              posting("2024-06-04", Account.ADO_TAKEN, taken),
              posting("2024-06-25", Account.ADO_DEEMED, "7.6"));
      assertThat(account.taken().minus(Hours.of(taken))).isEqualTo(Hours.of(deemed));
    }

    @Clause("8.7(h)(ii)")
    @Test
    void leavesTheSameHoursOnce() {
      var account =
          account(
              "2024-06-26",
              "0",
              posting("2024-06-03", Account.ADO_WORKED, "7.6"),
              posting("2024-06-25", Account.ADO_DEEMED, "7.6"),
              posting("2024-06-26", Account.ADO_DEEMED, "7.6"));
      assertThat(account.taken()).isEqualTo(Hours.of("7.6"));
    }
  }

  @Nested
  class Settled {

    @Clause({"8.7(i)(ii)", "8.7(i)(iv)"})
    @ParameterizedTest
    @CsvSource({"10, 10, 0", "10, 4, 6", "-10, -10, 0"})
    void comesOffTheBalanceWhicheverSignItHas(String credited, String settled, String balance) {
      var account =
          account(
              "2024-12-31",
              "0",
              posting("2024-06-03", Account.ADO_OPENING, credited),
              posting("2024-12-31", Account.ADO_SETTLED, settled));
      assertThat(account.balance()).isEqualTo(Hours.of(balance));
    }
  }
}
