package org.workforceledger.employment.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.EventType;

/** What happened in a cleaner's performance improvement (10.8). */
public sealed interface ImprovementEvent extends EngagementEvent {

  /**
   * A formal process began.
   *
   * @param reason the improvement that is required (10.8(b)(i))
   * @param discussedOn the day of the talk before it (10.8(a)); null if none was given
   */
  @EventType("employment.PerformanceImprovementStarted")
  record PerformanceImprovementStarted(
      String cleanerId,
      String engagementId,
      LocalDate effectiveOn,
      Confidential reason,
      @Nullable LocalDate discussedOn)
      implements ImprovementEvent {}

  /**
   * The cleaner's work was inspected.
   *
   * @param feedback what the cleaner said to it; null if nothing was given
   */
  @EventType("employment.PerformanceInspected")
  record PerformanceInspected(
      String cleanerId,
      String engagementId,
      LocalDate effectiveOn,
      Confidential finding,
      @Nullable Confidential feedback)
      implements ImprovementEvent {}

  /**
   * The process was finalised.
   *
   * @param acceptable whether performance had reached an acceptable level; null if nobody said
   */
  @EventType("employment.PerformanceImprovementEnded")
  record PerformanceImprovementEnded(
      String cleanerId,
      String engagementId,
      LocalDate effectiveOn,
      Confidential outcome,
      @Nullable Boolean acceptable)
      implements ImprovementEvent {}

  /** A report went to the regional office, because performance had not improved (10.8(d)). */
  @EventType("employment.PerformanceReported")
  record PerformanceReported(
      String cleanerId, String engagementId, LocalDate effectiveOn, Confidential compiledBy)
      implements ImprovementEvent {}
}
