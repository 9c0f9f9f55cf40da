package org.workforceledger.reports.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.committees.api.FullTimeRow;
import org.workforceledger.employment.rules.FullTimeGap;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Region;

/**
 * A line of the minimum full-time report (8.9(c)) for any date, with what the site would need.
 *
 * @param missing full-time cleaners that it is short of
 * @param hoursNeeded the fewest hours a week that give it those; zero if none are missing
 * @param newPositions how many of them no part-time cleaner of the site could fill
 * @param lastReviewedOn when the site was last reviewed (8.9(a)(i)); null if never
 */
public record FullTimeNeed(
    String siteId,
    String workLocation,
    Region region,
    BigDecimal allocatedHours,
    int required,
    int actual,
    boolean compliant,
    int missing,
    BigDecimal hoursNeeded,
    int newPositions,
    @Nullable LocalDate lastReviewedOn) {

  static FullTimeNeed of(FullTimeRow row, List<Hours> partTime, @Nullable LocalDate reviewedOn) {
    FullTimeGap gap = FullTimeGap.of(row.required(), row.actual(), partTime);
    return new FullTimeNeed(
        row.siteId(),
        row.workLocation(),
        row.region(),
        new Hours(row.allocatedSeconds()).toDecimal(),
        row.required(),
        row.actual(),
        row.compliant(),
        gap.missing(),
        gap.hours().toDecimal(),
        gap.newPositions(),
        reviewedOn);
  }
}
