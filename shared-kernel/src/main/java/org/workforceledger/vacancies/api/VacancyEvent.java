package org.workforceledger.vacancies.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.EventType;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;

/** What happened to one vacancy, with the facts on which it was decided (8.9). */
public sealed interface VacancyEvent extends Event {

  String vacancyId();

  /**
   * Hours were offered.
   *
   * @param availableUntil the last day of hours that are not permanent; null if none was said
   * @param fullTimeRequired permanent full-time cleaners that the site must have (8.9(c)(i))
   * @param cleaners everybody at the site, also who may not be considered
   * @param reason about the decision, without personal particulars
   */
  @EventType("vacancies.VacantHoursOffered")
  record VacantHoursOffered(
      String vacancyId,
      String siteId,
      long secondsPerWeek,
      LocalDate availableFrom,
      @Nullable LocalDate availableUntil,
      boolean ongoing,
      boolean fullTimeRole,
      LocalDate offeredOn,
      int fullTimeRequired,
      List<Standing> cleaners,
      String reason)
      implements VacancyEvent {}

  /** Hours, tenure, site or service of these cleaners became others while the vacancy is open. */
  @EventType("vacancies.StandingsChanged")
  record StandingsChanged(String vacancyId, List<Standing> cleaners) implements VacancyEvent {}

  /** A cleaner of another site is to be considered; of two for one cleaner the later holds. */
  @EventType("vacancies.TransfereeRecorded")
  record TransfereeRecorded(
      String vacancyId,
      TransfereeBasis basis,
      long secondsPerWeek,
      boolean schoolObjects,
      Standing standing,
      Confidential reason)
      implements VacancyEvent {}

  /**
   * A cleaner answered; of two answers at one step the later holds.
   *
   * @param step 2 or 5
   * @param upToSecondsPerWeek the total wished for; null for as much as there may be
   */
  @EventType("vacancies.InterestDeclared")
  record InterestDeclared(
      String vacancyId,
      VacancyStep step,
      Wish wants,
      @Nullable Long upToSecondsPerWeek,
      Standing standing)
      implements VacancyEvent {

    public @Nullable Hours upTo() {
      return upToSecondsPerWeek == null ? null : new Hours(upToSecondsPerWeek);
    }
  }

  /**
   * A step is finished.
   *
   * @param next the step that it opens; null if nothing is left or no step is
   * @param secondsLeft a week that nobody was given yet
   * @param reason about the decision, without personal particulars
   */
  @EventType("vacancies.StepOutcomeRecorded")
  record StepOutcomeRecorded(
      String vacancyId,
      VacancyStep step,
      LocalDate on,
      List<Allocated> allocations,
      List<NotChosen> passedOver,
      @Nullable VacancyStep next,
      long secondsLeft,
      List<Flag> flags,
      String reason)
      implements VacancyEvent {}

  /**
   * Hours that a cleaner was given, and why.
   *
   * @param newSecondsPerWeek what the cleaner then has
   */
  record Allocated(
      String cleanerId, long secondsPerWeek, long newSecondsPerWeek, String clause, String why) {}

  /** Who wished for hours of the step and was given none, and why. */
  record NotChosen(String cleanerId, String clause, String why) {}

  /** The offer was taken back; what was given stays given. */
  @EventType("vacancies.VacancyWithdrawn")
  record VacancyWithdrawn(String vacancyId, LocalDate on, String reason) implements VacancyEvent {}
}
