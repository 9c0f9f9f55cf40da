package org.workforceledger.committees.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.committees.rules.ReportFixtures.SITES;
import static org.workforceledger.committees.rules.ReportFixtures.TEXT;
import static org.workforceledger.committees.rules.ReportFixtures.engagement;
import static org.workforceledger.committees.rules.ReportFixtures.hours;
import static org.workforceledger.committees.rules.ReportFixtures.seconds;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.committees.api.FullTimeRow;
import org.workforceledger.committees.api.Quarter;
import org.workforceledger.committees.api.ReportRow;
import org.workforceledger.employment.api.Basis;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementCommand.TransferKind;
import org.workforceledger.employment.api.EngagementEvent.CleanerTransferred;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.sites.api.Region;

class QuarterlyReportsTest {

  private static final Quarter QUARTER = Quarter.parse("2025-Q2");
  private static final LocalDate LAST_DAY = QUARTER.lastDay();

  @Nested
  class NewStarters {

    @Clause("2.6(a)")
    @ParameterizedTest
    @CsvSource({"2025-03-31, 0", "2025-04-01, 1", "2025-06-30, 1", "2025-07-01, 0"})
    void commencedInTheQuarter(LocalDate commencedOn, int rows) {
      assertThat(newStarters(engagement("A", "A-1", commencedOn, null))).hasSize(rows);
    }

    @Clause("2.6(a)")
    @ParameterizedTest
    @CsvSource({"2025-04-01, 0", "2025-05-01, 0", "2025-05-02, 1", "2025-06-30, 1"})
    void takeUpAgainOnlyAfterAGapOfMoreThanThreeMonths(LocalDate again, int rows) {
      assertThat(
              newStarters(
                  engagement("A", "A-1", "2024-01-01", "2025-01-31"),
                  engagement("A", "A-2", again, null)))
          .hasSize(rows);
    }

    @Clause("2.6(a)")
    @Test
    void includeASecondEngagementBesideOneThatGoesOn() {
      assertThat(
              newStarters(
                  engagement("A", "A-1", "2024-01-01", null),
                  engagement("A", "A-2", "2025-05-05", null)))
          .extracting(ReportRow::engagementId)
          .containsExactly("A-2");
    }

    @Clause("3.3(a)(iv)")
    @Test
    void areReportedOnTheTermsOfTheirFirstDay() {
      Engagement moved =
          engagement(
              "A",
              "A-1",
              "2025-05-05",
              null,
              new CleanerTransferred(
                  "A", "A-1", "S2", LocalDate.parse("2025-06-01"), TransferKind.REQUESTED, TEXT));
      assertThat(newStarters(moved))
          .containsExactly(
              new ReportRow(
                  "A-1",
                  "A",
                  "Cleaner",
                  "S1",
                  "Ash State School",
                  Region.NORTH_COAST,
                  Tenure.PERMANENT,
                  Basis.FULL_TIME,
                  LocalDate.parse("2025-05-05")));
    }

    private List<ReportRow> newStarters(Engagement... engagements) {
      return QuarterlyReports.newStarters(List.of(engagements), SITES, QUARTER);
    }
  }

  @Nested
  class EmploymentStatus {

    @Clause("2.6(b)")
    @Test
    void hasOneRowForEachEngagementActiveThatDay() {
      assertThat(
              status(
                  engagement("A", "A-1", "2024-01-01", "2025-06-29"),
                  engagement("A", "A-2", "2025-06-30", null),
                  engagement("B", "B-1", "2024-01-01", "2025-06-30"),
                  engagement("C", "C-1", "2025-07-01", null)))
          .extracting(ReportRow::engagementId)
          .containsExactly("A-2", "B-1");
    }

    @Clause("2.6(b)")
    @ParameterizedTest
    @CsvSource({"38, FULL_TIME", "37.9997, PART_TIME", "38.0003, PART_TIME"})
    void isFullTimeAtExactly38Hours(String hours, Basis basis) {
      Engagement changed =
          engagement("A", "A-1", "2024-01-01", null, hours("A", "A-1", hours, LAST_DAY));
      assertThat(status(changed)).extracting(ReportRow::basis).containsExactly(basis);
    }

    @Clause("2.6(b)")
    @Test
    void leavesOutWhoWorksAtAnUnregisteredSite() {
      assertThat(
              QuarterlyReports.employmentStatus(
                  List.of(engagement("A", "A-1", "2024-01-01", null)), Map.of(), LAST_DAY))
          .isEmpty();
    }

    private List<ReportRow> status(Engagement... engagements) {
      return QuarterlyReports.employmentStatus(List.of(engagements), SITES, LAST_DAY);
    }
  }

  @Nested
  class MinimumFullTimeReport {

    @Clause("8.9(c)(i)")
    @Test
    void countsPermanentCleanersAt38HoursOnTheDay() {
      Collection<Engagement> engagements =
          List.of(
              engagement("A", "A-1", "2024-01-01", null),
              engagement("B", "B-1", "2024-01-01", null, hours("B", "B-1", "37", LAST_DAY)),
              engagement("C", "C-1", "2024-01-01", "2025-06-29"));
      assertThat(QuarterlyReports.minimumFullTime(engagements, SITES, LAST_DAY))
          .containsExactly(
              new FullTimeRow("S1", "Ash State School", Region.NORTH_COAST, seconds("152"), 1, 1),
              new FullTimeRow("S2", "Bay State School", Region.SOUTH_EAST, seconds("99.9"), 0, 0));
    }

    @Clause("8.9(c)(i)")
    @Test
    void isNotCompliantBelowTheRequiredNumber() {
      assertThat(QuarterlyReports.minimumFullTime(List.of(), SITES, LAST_DAY))
          .extracting(FullTimeRow::compliant)
          .containsExactly(false, true);
    }
  }

  @Clause("2.6(c)")
  @Test
  void aRegionGetsItsOwnRowsAndNoOthers() {
    var rows = QuarterlyReports.minimumFullTime(List.of(), SITES, LAST_DAY);
    assertThat(QuarterlyReports.inRegion(rows, Region.SOUTH_EAST))
        .extracting(FullTimeRow::siteId)
        .containsExactly("S2");
    assertThat(QuarterlyReports.inRegion(rows, Region.METROPOLITAN_NORTH)).isEmpty();
  }
}
