package org.workforceledger.pages.committees;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.workforceledger.access.read.Scope;
import org.workforceledger.committees.api.Quarter;
import org.workforceledger.committees.read.CommitteeQuarter;
import org.workforceledger.committees.read.CommitteeQuarters;
import org.workforceledger.committees.read.Difference;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.reports.read.FullTimeLine;
import org.workforceledger.reports.read.ReportLine;
import org.workforceledger.reports.read.Reports;
import org.workforceledger.runtime.web.LedgerClock;
import org.workforceledger.sites.api.Region;

/** Reads a quarter's reports, as tabled or as now known. */
@Component
class QuarterReader {

  /**
   * What a page is made from.
   *
   * @param tabled null where the quarter has not been tabled; the rows are then as known now
   */
  record Rows(
      @Nullable CommitteeQuarter tabled,
      boolean asTabled,
      List<ReportLine> starters,
      List<ReportLine> status,
      List<FullTimeLine> fullTime) {

    List<Difference> changes() {
      return tabled == null ? List.of() : tabled.changedSince();
    }
  }

  private final Clock clock;
  private final CommitteeQuarters quarters;
  private final Reports reports;

  QuarterReader(Clock clock, CommitteeQuarters quarters, Reports reports) {
    this.clock = clock;
    this.quarters = quarters;
    this.reports = reports;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LedgerClock.BRISBANE);
  }

  /** The latest quarter tabled; the last one that is over where none is. */
  Quarter latest() {
    return quarters.tabledQuarters(null).stream()
        .findFirst()
        .orElseGet(() -> Quarter.of(today()).previous());
  }

  Rows read(QuarterAsked asked, Scope scope) {
    scope.requireCommittee(asked.committee().region());
    Instant now = clock.instant();
    Moment moment = new Moment(asked.asAt(), null, now);
    CommitteeQuarter tabled =
        quarters.tabledQuarters(null).contains(asked.quarter())
            ? quarters.of(asked.committee(), asked.quarter(), scope, moment)
            : null;
    if (tabled != null && !asked.asNowKnown()) {
      return new Rows(
          tabled, true, tabled.newStarters(), tabled.employmentStatus(), tabled.minimumFullTime());
    }
    Region region = asked.committee().region();
    return new Rows(
        tabled,
        false,
        reports.newStarters(scope, asked.quarter(), region, moment),
        reports.employmentStatus(scope, region, moment),
        reports.minimumFullTime(scope, region, moment));
  }
}
