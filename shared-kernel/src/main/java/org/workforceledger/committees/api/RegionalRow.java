package org.workforceledger.committees.api;

import org.workforceledger.sites.api.Region;

/** A line of a report that belongs to one region, whose committee may see it (2.6(c)). */
public sealed interface RegionalRow permits ReportRow, FullTimeRow {

  Region region();
}
