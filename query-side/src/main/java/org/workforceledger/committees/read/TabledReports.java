package org.workforceledger.committees.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.workforceledger.committees.api.FullTimeRow;
import org.workforceledger.committees.api.QuarterEvent.RegionalReportsTabled;
import org.workforceledger.committees.api.ReportRow;
import org.workforceledger.log.Recorded;

/**
 * What was tabled before one committee: its region's reports, or the eight regions' together.
 *
 * @param knownThrough the position through which the reports knew the log
 */
record TabledReports(
    LocalDate tabledOn,
    LocalDate asAt,
    Instant recordedAt,
    long position,
    long knownThrough,
    List<ReportRow> newStarters,
    List<ReportRow> employmentStatus,
    List<FullTimeRow> minimumFullTime) {

  /**
   * @param tabled at least one
   */
  static TabledReports of(List<Recorded<RegionalReportsTabled>> tabled) {
    Recorded<RegionalReportsTabled> last =
        tabled.stream().max(Comparator.comparingLong(Recorded::position)).orElseThrow();
    List<ReportRow> starters = new ArrayList<>();
    List<ReportRow> status = new ArrayList<>();
    List<FullTimeRow> fullTime = new ArrayList<>();
    for (Recorded<RegionalReportsTabled> entry : tabled) {
      starters.addAll(entry.event().newStarters());
      status.addAll(entry.event().employmentStatus());
      fullTime.addAll(entry.event().minimumFullTime());
    }
    return new TabledReports(
        last.event().tabledOn(),
        last.event().asAt(),
        last.recordedAt(),
        last.position(),
        last.event().knownThrough(),
        starters,
        status,
        fullTime);
  }
}
