package org.workforceledger.reports.read;

import java.math.BigDecimal;
import org.workforceledger.committees.api.FullTimeRow;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Region;

/** A line of the minimum full-time report (8.9(c)) as it is shown. */
public record FullTimeLine(
    String siteId,
    String workLocation,
    Region region,
    BigDecimal allocatedHours,
    int required,
    int actual,
    boolean compliant) {

  public static FullTimeLine of(FullTimeRow row) {
    return new FullTimeLine(
        row.siteId(),
        row.workLocation(),
        row.region(),
        new Hours(row.allocatedSeconds()).toDecimal(),
        row.required(),
        row.actual(),
        row.compliant());
  }
}
