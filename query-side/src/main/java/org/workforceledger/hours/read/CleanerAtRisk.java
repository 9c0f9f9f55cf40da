package org.workforceledger.hours.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.employment.api.Basis;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.employment.read.EngagementView;
import org.workforceledger.hours.rules.Forecast;
import org.workforceledger.hours.rules.Forecast.Cover;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Region;

/**
 * An engagement whose ADO will not cover a vacation still to come, or the year, by R-22.
 *
 * @param vacation the next that will not be covered; null if it is the year alone
 * @param shortfallHours of that vacation, or of the year where there is none
 * @param yearEndShortfallHours what the year will lack in all; zero where the rest of the year
 *     makes good what a vacation lacks (8.7(b)(vi))
 * @param nextDateToAct by which working off one of them at 15 minutes a day must begin; null if all
 *     such days are past
 */
public record CleanerAtRisk(
    String cleanerId,
    String engagementId,
    String name,
    String siteId,
    @Nullable String workLocation,
    @Nullable Region region,
    Tenure tenure,
    Basis basis,
    BigDecimal ordinaryHoursPerWeek,
    BigDecimal requiredHours,
    BigDecimal creditedHours,
    BigDecimal expectedHours,
    @Nullable String vacation,
    @Nullable LocalDate vacationFirstDay,
    BigDecimal shortfallHours,
    BigDecimal yearEndShortfallHours,
    @Nullable LocalDate nextDateToAct) {

  static CleanerAtRisk of(EngagementView view, Forecast forecast) {
    @Nullable Cover next = forecast.uncovered().stream().findFirst().orElse(null);
    Hours shortfall = next == null ? forecast.shortfall() : next.shortfall();
    return new CleanerAtRisk(
        view.cleanerId(),
        view.engagementId(),
        view.name(),
        view.siteId(),
        view.workLocation(),
        view.region(),
        view.tenure(),
        view.basis(),
        view.ordinaryHoursPerWeek(),
        forecast.required().toDecimal(),
        forecast.credited().toDecimal(),
        forecast.expected().toDecimal(),
        next == null ? null : next.vacation().season().name(),
        next == null ? null : next.vacation().firstDay(),
        shortfall.toDecimal(),
        forecast.shortfall().toDecimal(),
        forecast.nextDateToAct());
  }
}
