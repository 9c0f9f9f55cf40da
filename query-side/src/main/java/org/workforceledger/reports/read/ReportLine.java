package org.workforceledger.reports.read;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.workforceledger.employment.api.Basis;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.sites.api.Region;

/** A line of the reports of 2.6 as it is shown; the ids are left out for committees. */
public record ReportLine(
    String name,
    String jobTitle,
    String workEmail,
    String workLocation,
    Tenure tenure,
    Basis basis,
    Region region,
    LocalDate commencedOn,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String cleanerId,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String engagementId,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String siteId) {

  /** The columns that committees do not get. */
  public static final Set<String> IDS = Set.of("cleanerId", "engagementId", "siteId");
}
