package org.workforceledger.employment.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.EventType;

/** What happened in the life of an engagement beside its terms. */
public sealed interface CareerEvent extends EngagementEvent {

  /**
   * Probation was extended or the cleaner confirmed (11.1).
   *
   * @param until the last day of the extended probation; null where confirmed
   */
  @EventType("employment.ProbationDecided")
  record ProbationDecided(
      String cleanerId,
      String engagementId,
      LocalDate effectiveOn,
      ProbationOutcome outcome,
      @Nullable LocalDate until,
      Confidential reason)
      implements CareerEvent {}

  /** Employment status was reviewed (5.6). */
  @EventType("employment.StatusReviewed")
  record StatusReviewed(
      String cleanerId,
      String engagementId,
      LocalDate effectiveOn,
      ReviewKind kind,
      ReviewOutcome outcome,
      Confidential reason)
      implements CareerEvent {}

  /**
   * A blue card was issued (10.2).
   *
   * @param renewal whether the person had held one before
   * @param paidBy null if nobody said
   */
  @EventType("employment.BlueCardRecorded")
  record BlueCardRecorded(
      String cleanerId,
      String engagementId,
      Confidential number,
      LocalDate effectiveOn,
      LocalDate expiresOn,
      boolean renewal,
      @Nullable CardPayer paidBy)
      implements CareerEvent {}

  /**
   * A qualification was awarded.
   *
   * @param expiresOn the last day of a certificate that ends; null for one that does not
   */
  @EventType("employment.QualificationRecorded")
  record QualificationRecorded(
      String cleanerId,
      String engagementId,
      QualificationKind kind,
      Confidential title,
      LocalDate effectiveOn,
      @Nullable LocalDate expiresOn)
      implements CareerEvent {}

  /**
   * The cleaner asked for other hours or another pattern of work (12.7(b)).
   *
   * @param ordinarySecondsPerWeek the week's hours wished for; null where the pattern alone is
   */
  @EventType("employment.HoursRequested")
  record HoursRequested(
      String cleanerId,
      String engagementId,
      String requestId,
      LocalDate effectiveOn,
      Confidential wish,
      @Nullable Long ordinarySecondsPerWeek)
      implements CareerEvent {}

  /** A request was answered, with what was considered (12.7(b)). */
  @EventType("employment.HoursRequestAnswered")
  record HoursRequestAnswered(
      String cleanerId,
      String engagementId,
      String requestId,
      LocalDate effectiveOn,
      RequestAnswer answer,
      Confidential reason)
      implements CareerEvent {}

  /**
   * Work was refused on a concern about an imminent risk (12.2(d)).
   *
   * @param otherWork safe work that was directed instead; null if none was
   * @param otherWorkDone whether it was done; null where none was directed
   */
  @EventType("employment.UnsafeWorkRefused")
  record UnsafeWorkRefused(
      String cleanerId,
      String engagementId,
      LocalDate effectiveOn,
      Confidential concern,
      @Nullable Confidential otherWork,
      @Nullable Boolean otherWorkDone)
      implements CareerEvent {}

  /** What was decided of a probation (11.1). */
  enum ProbationOutcome {
    CONFIRMED,
    EXTENDED
  }

  /** What a review of status is about. */
  enum ReviewKind {
    /** From fixed-term or casual to permanent (5.6(a), 5.6(b)). */
    CONVERSION,
    /** From part-time to full-time (5.6(c)). */
    FULL_TIME
  }

  /** What a review comes to. */
  enum ReviewOutcome {
    CHANGE,
    NO_CHANGE
  }

  /** Who paid for a blue card. */
  enum CardPayer {
    CLEANER,
    DEPARTMENT
  }

  /** What kind of qualification it is. */
  enum QualificationKind {
    CERTIFICATE_III,
    EQUIVALENT_TO_CERTIFICATE_III,
    FIRST_AID,
    OTHER
  }

  /** How a request was answered. */
  enum RequestAnswer {
    GRANTED,
    GRANTED_IN_PART,
    DECLINED
  }
}
