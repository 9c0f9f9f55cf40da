package org.workforceledger.hours.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.employment.api.Basis;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.sites.api.Region;

/** A line of the list of cleaners: who, where, and the year's ADO as at the day. */
public record CleanerBalance(
    String cleanerId,
    String engagementId,
    String name,
    String jobTitle,
    String siteId,
    @Nullable String workLocation,
    @Nullable Region region,
    Tenure tenure,
    Basis basis,
    BigDecimal ordinaryHoursPerWeek,
    LocalDate commencedOn,
    @Nullable LocalDate endsOn,
    BigDecimal requiredHours,
    BigDecimal creditedHours,
    BigDecimal takenHours,
    BigDecimal balanceHours,
    BigDecimal shortfallHours) {}
