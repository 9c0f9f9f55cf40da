package org.workforceledger.vacancies.read;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Flag;
import org.workforceledger.vacancies.api.TransfereeBasis;
import org.workforceledger.vacancies.api.VacancyStep;
import org.workforceledger.vacancies.api.Wish;

/**
 * A vacancy as {@code GET /api/vacancies/{id}} answers; hours are a week.
 *
 * @param step the step that is open; null if none is
 * @param state OPEN, FILLED, CLOSED with hours left, or WITHDRAWN
 * @param proposal what the open step gives, and foreseen what later steps would, by the answers so
 *     far
 * @param passedOver who wished for hours of a step and was or would be given none
 * @param choices what only the principal can decide, among those of equal service
 */
public record VacancySheet(
    String vacancyId,
    String siteId,
    LocalDate asAt,
    Instant knownAt,
    @Nullable VacancyStep step,
    String state,
    BigDecimal hoursOffered,
    BigDecimal hoursLeft,
    LocalDate offeredOn,
    LocalDate availableFrom,
    @Nullable LocalDate availableUntil,
    boolean ongoing,
    boolean fullTimeRole,
    String reason,
    List<Candidate> candidates,
    List<Transferee> transferees,
    List<Proposed> proposal,
    List<PassedOver> passedOver,
    List<Choice> choices,
    List<Allocation> allocations,
    List<Outcome> outcomes,
    @Nullable Withdrawal withdrawn) {

  /**
   * Somebody at the site, or of a nearby school who answered at step 5.
   *
   * @param clause that decides whether the cleaner is eligible
   * @param wants null while nothing was answered
   */
  public record Candidate(
      String cleanerId,
      boolean eligible,
      String clause,
      String why,
      LocalDate serviceSince,
      BigDecimal currentHours,
      @Nullable Wish wants,
      @Nullable BigDecimal upToHoursPerWeek) {}

  public record Transferee(
      String cleanerId,
      TransfereeBasis basis,
      VacancyStep step,
      BigDecimal hoursPerWeek,
      boolean schoolObjects) {}

  public record Proposed(
      VacancyStep step,
      String cleanerId,
      BigDecimal hours,
      BigDecimal newHoursPerWeek,
      String clause,
      String why) {}

  public record PassedOver(VacancyStep step, String cleanerId, String clause, String why) {}

  public record Choice(VacancyStep step, List<String> cleanerIds, String clause, String why) {}

  public record Allocation(
      VacancyStep step,
      String cleanerId,
      BigDecimal hours,
      BigDecimal newHoursPerWeek,
      String clause,
      String why,
      LocalDate on) {}

  /** A finished step; {@code by} recorded it. */
  public record Outcome(
      VacancyStep step,
      String reason,
      String by,
      LocalDate on,
      BigDecimal hoursLeft,
      List<Flag> flags) {}

  public record Withdrawal(String reason, String by, LocalDate on) {}
}
