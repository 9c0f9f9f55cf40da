package org.workforceledger.employment.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.employment.api.Basis;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.sites.api.Region;

/**
 * An engagement as at a date.
 *
 * @param workLocation the site's name; null if the site was not known
 * @param ordinaryHoursPerWeek zero for a casual
 * @param endsOn the last day, recorded or agreed; null while it has none
 * @param active whether the date lies within the engagement
 */
public record EngagementView(
    String cleanerId,
    String engagementId,
    String name,
    String workEmail,
    String jobTitle,
    String siteId,
    @Nullable String workLocation,
    @Nullable Region region,
    Tenure tenure,
    Basis basis,
    BigDecimal ordinaryHoursPerWeek,
    int payPoint,
    LocalDate payPointSince,
    LocalDate commencedOn,
    @Nullable LocalDate endsOn,
    boolean ended,
    boolean active) {}
