package org.workforceledger.employment.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.employment.api.EngagementCommand.EndReason;
import org.workforceledger.employment.api.EngagementCommand.TransferKind;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.EventType;

/** What happened to one engagement. Ordinary hours are seconds a week; zero for a casual. */
public sealed interface EngagementEvent extends Event.OfEngagement
    permits CareerEvent,
        ImprovementEvent,
        EngagementEvent.CleanerEngaged,
        EngagementEvent.OpeningBalancesRecorded,
        EngagementEvent.HoursChanged,
        EngagementEvent.PayPointSet,
        EngagementEvent.TenureConverted,
        EngagementEvent.CleanerTransferred,
        EngagementEvent.EmploymentEnded,
        EngagementEvent.AdoForgone,
        EngagementEvent.AdditionalAdoAgreed {

  /** The day from which the event counts. */
  LocalDate effectiveOn();

  @EventType("employment.CleanerEngaged")
  record CleanerEngaged(
      String cleanerId,
      String engagementId,
      Confidential name,
      Confidential workEmail,
      String jobTitle,
      String siteId,
      LocalDate commencedOn,
      Tenure tenure,
      long ordinarySecondsPerWeek,
      int payPoint,
      LocalDate payPointSince,
      @Nullable LocalDate endsOn,
      @Nullable String backfillFor,
      @Nullable LocalDate continuousServiceSince)
      implements EngagementEvent {

    /** Since when the cleaner is employed without a break, so far as the engagement says. */
    public LocalDate employedSince() {
      return continuousServiceSince == null ? commencedOn : continuousServiceSince;
    }

    @Override
    public LocalDate effectiveOn() {
      return commencedOn;
    }
  }

  /** Balances from before the ledger; null where none was given. */
  @EventType("employment.OpeningBalancesRecorded")
  record OpeningBalancesRecorded(
      String cleanerId,
      String engagementId,
      LocalDate asOf,
      @Nullable Long adoSeconds,
      @Nullable Long toilSeconds,
      List<OpeningLeave> leave,
      Confidential source)
      implements EngagementEvent {

    @Override
    public LocalDate effectiveOn() {
      return asOf;
    }
  }

  /** Seconds of one type of leave brought forward. */
  record OpeningLeave(String type, long seconds) {}

  @EventType("employment.HoursChanged")
  record HoursChanged(
      String cleanerId,
      String engagementId,
      long ordinarySecondsPerWeek,
      LocalDate effectiveOn,
      Confidential reason)
      implements EngagementEvent {}

  @EventType("employment.PayPointSet")
  record PayPointSet(
      String cleanerId,
      String engagementId,
      int payPoint,
      LocalDate effectiveOn,
      Confidential reason)
      implements EngagementEvent {}

  /** Hours left out stay as they are on that day; a casual then has none. */
  @EventType("employment.TenureConverted")
  record TenureConverted(
      String cleanerId,
      String engagementId,
      Tenure tenure,
      @Nullable Long ordinarySecondsPerWeek,
      @Nullable LocalDate endsOn,
      LocalDate effectiveOn,
      Confidential reason)
      implements EngagementEvent {}

  @EventType("employment.CleanerTransferred")
  record CleanerTransferred(
      String cleanerId,
      String engagementId,
      String siteId,
      LocalDate effectiveOn,
      TransferKind kind,
      Confidential reason)
      implements EngagementEvent {}

  @EventType("employment.EmploymentEnded")
  record EmploymentEnded(String cleanerId, String engagementId, LocalDate endedOn, EndReason reason)
      implements EngagementEvent {

    @Override
    public LocalDate effectiveOn() {
      return endedOn;
    }
  }

  /** ADO for school vacations was forgone at a non-school location (8.7(j)(i)). */
  @EventType("employment.AdoForgone")
  record AdoForgone(String cleanerId, String engagementId, LocalDate effectiveOn)
      implements EngagementEvent {}

  /** Five more ADO days for a year's additional summer closure of a remote school (8.7(e)). */
  @EventType("employment.AdditionalAdoAgreed")
  record AdditionalAdoAgreed(
      String cleanerId,
      String engagementId,
      int year,
      Confidential agreedWith,
      LocalDate effectiveOn)
      implements EngagementEvent {}
}
