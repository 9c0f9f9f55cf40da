package org.workforceledger.employment.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.sites.api.Region;

/**
 * Something to be done about an engagement.
 *
 * @param workLocation the site's name; null if the site was not known
 */
public record EmploymentDue(
    String cleanerId,
    String engagementId,
    String name,
    String siteId,
    @Nullable String workLocation,
    @Nullable Region region,
    LocalDate by,
    boolean overdue,
    String clause,
    String says) {}
