package org.workforceledger.transfers.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.EventType;
import org.workforceledger.sites.api.Region;

/** What happened to one transfer that a cleaner asked for. */
public sealed interface TransferRequestEvent extends Event {

  String requestId();

  String cleanerId();

  /** The day from which the event counts. */
  LocalDate effectiveOn();

  /**
   * It was asked for.
   *
   * @param siteId where the cleaner was on that day
   * @param serviceSince since when, unbroken
   */
  @EventType("transfers.TransferRequested")
  record TransferRequested(
      String requestId,
      String cleanerId,
      String engagementId,
      RequestKind kind,
      String siteId,
      LocalDate serviceSince,
      List<String> siteIds,
      List<Region> regions,
      LocalDate effectiveOn,
      Confidential reason)
      implements TransferRequestEvent {}

  @EventType("transfers.ReturnObjectedTo")
  record ReturnObjectedTo(
      String requestId,
      String cleanerId,
      LocalDate effectiveOn,
      ObjectionGround ground,
      Confidential reason)
      implements TransferRequestEvent {}

  /**
   * It was decided.
   *
   * @param toSiteId and {@code transferFrom}: null where it was not approved
   */
  @EventType("transfers.TransferRequestDecided")
  record TransferRequestDecided(
      String requestId,
      String cleanerId,
      String engagementId,
      RequestKind kind,
      LocalDate effectiveOn,
      boolean approved,
      @Nullable String toSiteId,
      @Nullable LocalDate transferFrom,
      Confidential reason)
      implements TransferRequestEvent {}

  @EventType("transfers.TransferRequestWithdrawn")
  record TransferRequestWithdrawn(String requestId, String cleanerId, LocalDate effectiveOn)
      implements TransferRequestEvent {}
}
