package org.workforceledger.transfers.read;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.Site;
import org.workforceledger.transfers.api.RequiredTransfer;
import org.workforceledger.transfers.api.SurplusBasis;
import org.workforceledger.transfers.api.TransferEvent.CleanersInvited;
import org.workforceledger.transfers.api.TransferEvent.TransferDecided;

/**
 * A required transfer in a list.
 *
 * @param toSiteId null before the invitation
 * @param answersBy until when the invited may answer; null before the invitation
 * @param cleanerId who is transferred; null before the outcome
 */
public record TransferLine(
    String transferId,
    String siteId,
    @Nullable String workLocation,
    @Nullable Region region,
    SurplusBasis basis,
    LocalDate identifiedOn,
    BigDecimal surplusHours,
    @Nullable String toSiteId,
    @Nullable String toWorkLocation,
    @Nullable BigDecimal vacantHoursPerWeek,
    @Nullable LocalDate availableFrom,
    @Nullable Instant answersBy,
    TransferState state,
    @Nullable String cleanerId,
    @Nullable BigDecimal hoursPerWeek,
    @Nullable LocalDate effectiveFrom) {

  static TransferLine of(RequiredTransfer transfer, Map<String, Site> sites) {
    Site from = sites.get(transfer.started().siteId());
    CleanersInvited invited = transfer.invited();
    Site to = invited == null ? null : sites.get(invited.toSiteId());
    TransferDecided decided = transfer.decided();
    return new TransferLine(
        transfer.transferId(),
        transfer.started().siteId(),
        name(from),
        from == null ? null : from.region(),
        transfer.started().basis(),
        transfer.started().identifiedOn(),
        new Hours(transfer.started().surplusSeconds()).toDecimal(),
        invited == null ? null : invited.toSiteId(),
        name(to),
        invited == null ? null : new Hours(invited.vacantSeconds()).toDecimal(),
        invited == null ? null : invited.availableFrom(),
        invited == null ? null : invited.answersBy(),
        state(transfer),
        decided == null ? null : decided.cleanerId(),
        decided == null ? null : new Hours(decided.ordinarySecondsPerWeek()).toDecimal(),
        decided == null ? null : decided.effectiveFrom());
  }

  private static @Nullable String name(@Nullable Site site) {
    return site == null ? null : site.registered().name();
  }

  private static TransferState state(RequiredTransfer transfer) {
    if (transfer.decided() != null) {
      return TransferState.DECIDED;
    }
    if (transfer.withdrawn() != null) {
      return TransferState.WITHDRAWN;
    }
    return transfer.invited() == null ? TransferState.BEGUN : TransferState.INVITED;
  }
}
