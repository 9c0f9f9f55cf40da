package org.workforceledger.disputes.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Brisbane;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.EventType;

/** What happened in one dispute (4.3, 4.4(b)). */
public sealed interface DisputeEvent extends Event {

  String disputeId();

  /** The day from which the event counts. */
  default LocalDate effectiveOn() {
    return switch (this) {
      case DisputeNotified e -> Brisbane.dateOf(e.notifiedAt());
      case DisputeMeetingRecorded e -> Brisbane.dateOf(e.heldAt());
      case DisputeMoved e -> e.movedOn();
      case DisputeResolved e -> e.resolvedOn();
      case DisputeWithdrawn e -> e.withdrawnOn();
    };
  }

  /**
   * Notice was given.
   *
   * @param aboutId the vacancy or the transfer; null where it is about something else
   * @param siteId null where it is no one site's
   * @param union whether it is the Union's, by itself or beside cleaners
   * @param stage at which it began: 1, or 3 by 4.4(b)
   */
  @EventType("disputes.DisputeNotified")
  record DisputeNotified(
      String disputeId,
      DisputedMatter about,
      @Nullable String aboutId,
      @Nullable String siteId,
      List<String> cleanerIds,
      boolean union,
      @Nullable DisputeConduct conduct,
      @Nullable String clause,
      int stage,
      Instant notifiedAt,
      Confidential subject,
      @Nullable Confidential details)
      implements DisputeEvent {}

  /** The parties met. */
  @EventType("disputes.DisputeMeetingRecorded")
  record DisputeMeetingRecorded(
      String disputeId, Instant heldAt, @Nullable Confidential with, @Nullable Confidential note)
      implements DisputeEvent {}

  /** It was referred to the next stage. */
  @EventType("disputes.DisputeMoved")
  record DisputeMoved(
      String disputeId,
      int toStage,
      LocalDate movedOn,
      DisputeParty referredBy,
      Confidential reason)
      implements DisputeEvent {}

  /** It is settled. */
  @EventType("disputes.DisputeResolved")
  record DisputeResolved(String disputeId, LocalDate resolvedOn, Confidential outcome)
      implements DisputeEvent {}

  /** It is not pursued. */
  @EventType("disputes.DisputeWithdrawn")
  record DisputeWithdrawn(String disputeId, LocalDate withdrawnOn, Confidential reason)
      implements DisputeEvent {}
}
