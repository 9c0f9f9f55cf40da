package org.workforceledger.committees.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.workforceledger.committees.api.Quarter;
import org.workforceledger.queries.read.Table;
import org.workforceledger.reports.read.FullTimeLine;
import org.workforceledger.reports.read.ReportLine;

/**
 * A committee's quarter: the reports as tabled, and what has changed since (2.6, R-102).
 *
 * @param asAt the day of the employment status and of the minimum full-time report
 * @param tabledAt when tabling was recorded
 * @param position of the event that tabled them
 * @param knownThrough the position through which the tabled reports knew the log
 * @param knownAt the instant of knowledge that {@code changedSince} compares with
 */
public record CommitteeQuarter(
    String committee,
    Quarter quarter,
    LocalDate tabledOn,
    LocalDate asAt,
    Instant tabledAt,
    long position,
    long knownThrough,
    Instant knownAt,
    List<ReportLine> newStarters,
    List<ReportLine> employmentStatus,
    List<FullTimeLine> minimumFullTime,
    List<Difference> changedSince,
    @JsonIgnore Table<?> table)
    implements Table.Source {}
