package org.workforceledger.committees.api;

import java.time.LocalDate;
import java.util.List;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.EventType;
import org.workforceledger.sites.api.Region;

/** What was tabled for one quarter. */
public sealed interface QuarterEvent extends Event {

  Quarter quarter();

  /**
   * One region's reports as tabled; the JCCC's are the eight regions' together (2.6(c)).
   *
   * @param asAt the quarter's last day, for the employment status
   * @param knownThrough the position of the last event that the reports knew
   */
  @EventType("committees.RegionalReportsTabled")
  record RegionalReportsTabled(
      Quarter quarter,
      Region region,
      LocalDate tabledOn,
      LocalDate asAt,
      long knownThrough,
      List<ReportRow> newStarters,
      List<ReportRow> employmentStatus,
      List<FullTimeRow> minimumFullTime)
      implements QuarterEvent {}
}
