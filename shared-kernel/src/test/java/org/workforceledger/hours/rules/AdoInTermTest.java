package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.ledger.Flag;
import org.workforceledger.sites.api.SiteKind;

/** Days off that a term was moved over. The autumn vacation of 2024 is 29 March to 14 April. */
class AdoInTermTest {

  private static List<Flag> flags(AYear year) {
    WorkYear work = year.work().apply(LocalDate.of(2024, 1, 1));
    DailyTotals totals = DailyTotals.of(2024, List.of(work));
    return AdoInTerm.flags(year.circumstances(), totals, List.of(work));
  }

  @ParameterizedTest
  @CsvSource({"2024-03-28, 1", "2024-04-02, 0", "2024-04-12, 0", "2024-04-15, 1"})
  @Clause("8.7(b)(iii)")
  void pointsOutAnAdoDayInTerm(String date, int flags) {
    assertThat(flags(AYear.fullTime().adoDays(date))).hasSize(flags);
    assertThat(flags(AYear.fullTime().at(SiteKind.NON_SCHOOL).adoDays(date))).isEmpty();
  }

  @Test
  @Clause("8.7(d)(i)")
  void pointsOutASupplementaryDayInTerm() {
    AYear year = AYear.fullTime().supplementaryDay("2024-04-15").supplementaryDay("2024-04-12");
    assertThat(flags(year))
        .containsExactly(
            new Flag(
                "8.7(d)(i)",
                "2024-04-15: a supplementary day, and now in a school term; agree on another day"));
  }

  /** 7.6 h had accrued and were agreed for a day of workers' compensation: one day, not two. */
  @Test
  @Clause("8.7(h)(ii)")
  void pointsOutNoDayThatWorkersCompensationLeftToBeTaken() {
    AYear year =
        AYear.fullTime()
            .credited("2024-03-01", 27_360)
            .posted("2024-04-10", Account.ADO_DEEMED, 27_360)
            .adoDays("2024-05-06");
    assertThat(flags(year)).isEmpty();
    assertThat(flags(year.adoDays("2024-05-07"))).hasSize(1);
  }

  /** Before leaving, what has accrued may be taken in term. */
  @Test
  @Clause("8.7(i)(i)")
  void pointsOutNoDayBeforeLeavingThatHasAccrued() {
    AYear year =
        AYear.of(AnEngagement.permanent("38").ended("2024-05-31"))
            .credited("2024-03-01", 27_360)
            .adoDays("2024-05-06");
    assertThat(flags(year)).isEmpty();
    assertThat(flags(year.adoDays("2024-05-07"))).hasSize(1);
  }

  @Test
  void saysNothingOfAYearThatIsNotPublished() {
    assertThat(flags(AYear.fullTime().inYears(2025).adoDays("2024-05-06"))).isEmpty();
  }
}
