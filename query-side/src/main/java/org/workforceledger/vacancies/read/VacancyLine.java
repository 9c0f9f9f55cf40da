package org.workforceledger.vacancies.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.Site;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyStep;

/**
 * A vacancy in the list of vacancies.
 *
 * @param step the step that is open, 1 to 7; null if none is
 * @param state OPEN, FILLED, CLOSED with hours left, or WITHDRAWN
 */
public record VacancyLine(
    String vacancyId,
    String siteId,
    @Nullable String workLocation,
    @Nullable Region region,
    BigDecimal hoursOffered,
    BigDecimal hoursLeft,
    LocalDate availableFrom,
    boolean ongoing,
    @Nullable Integer step,
    String state) {

  static VacancyLine of(KnownVacancy known, @Nullable Site site) {
    Vacancy vacancy = known.vacancy();
    return new VacancyLine(
        vacancy.vacancyId(),
        vacancy.offered().siteId(),
        site == null ? null : site.registered().name(),
        site == null ? null : site.region(),
        new Hours(vacancy.offered().secondsPerWeek()).toDecimal(),
        vacancy.left().toDecimal(),
        vacancy.offered().availableFrom(),
        vacancy.offered().ongoing(),
        vacancy.step().map(VacancyStep::number).orElse(null),
        known.state());
  }
}
