package org.workforceledger.committees.api;

import java.time.LocalDate;
import org.workforceledger.employment.api.Basis;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.sites.api.Region;

/**
 * One engagement's line of the reports of 2.6, without the name and e-mail address, which are
 * joined where the line is shown.
 */
public record ReportRow(
    String engagementId,
    String cleanerId,
    String jobTitle,
    String siteId,
    String workLocation,
    Region region,
    Tenure tenure,
    Basis basis,
    LocalDate commencedOn)
    implements RegionalRow {}
