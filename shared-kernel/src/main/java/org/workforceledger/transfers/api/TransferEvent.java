package org.workforceledger.transfers.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Brisbane;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.EventType;

/** What happened in one required transfer (11.4). Hours are seconds a week. */
public sealed interface TransferEvent extends Event {

  String transferId();

  /** The day from which the event counts. */
  default LocalDate effectiveOn() {
    return switch (this) {
      case RequiredTransferStarted e -> e.identifiedOn();
      case UnionOrganiserAdvised e -> Brisbane.dateOf(e.advisedAt());
      case CleanersInvited e -> Brisbane.dateOf(e.invitedAt());
      case InvitationAnswered e -> Brisbane.dateOf(e.answeredAt());
      case SuitabilityAssessed e -> e.assessedOn();
      case TransferDecided e -> Brisbane.dateOf(e.decidedAt());
      case TransferWithdrawn e -> e.withdrawnOn();
    };
  }

  /**
   * The process began.
   *
   * @param surplusSeconds employed above the allocation on that day
   */
  @EventType("transfers.RequiredTransferStarted")
  record RequiredTransferStarted(
      String transferId,
      String siteId,
      SurplusBasis basis,
      LocalDate identifiedOn,
      long surplusSeconds,
      String reason)
      implements TransferEvent {}

  @EventType("transfers.UnionOrganiserAdvised")
  record UnionOrganiserAdvised(
      String transferId, Instant advisedAt, @Nullable Confidential organiser)
      implements TransferEvent {}

  /**
   * All permanent cleaners of the site were invited.
   *
   * @param candidates with the facts on that day, by which an outcome is judged
   */
  @EventType("transfers.CleanersInvited")
  record CleanersInvited(
      String transferId,
      String toSiteId,
      long vacantSeconds,
      LocalDate availableFrom,
      @Nullable LocalDate visitedOn,
      @Nullable Confidential contact,
      Instant invitedAt,
      Instant answersBy,
      List<TransferCandidate> candidates)
      implements TransferEvent {}

  @EventType("transfers.InvitationAnswered")
  record InvitationAnswered(
      String transferId,
      String cleanerId,
      Instant answeredAt,
      boolean interested,
      @Nullable Confidential note)
      implements TransferEvent {}

  @EventType("transfers.SuitabilityAssessed")
  record SuitabilityAssessed(
      String transferId,
      String cleanerId,
      LocalDate assessedOn,
      boolean suitable,
      @Nullable Integer travelMinutes,
      Confidential reason)
      implements TransferEvent {}

  /**
   * Who is transferred.
   *
   * @param clause 11.4(e) for one who was interested, 11.4(g) for the shortest service
   * @param chosen whether it was the principal's choice among several
   */
  @EventType("transfers.TransferDecided")
  record TransferDecided(
      String transferId,
      String cleanerId,
      String engagementId,
      String fromSiteId,
      String toSiteId,
      LocalDate serviceSince,
      long ordinarySecondsPerWeek,
      LocalDate effectiveFrom,
      Instant decidedAt,
      String clause,
      boolean chosen,
      Confidential reason)
      implements TransferEvent {}

  @EventType("transfers.TransferWithdrawn")
  record TransferWithdrawn(String transferId, LocalDate withdrawnOn, String reason)
      implements TransferEvent {}
}
