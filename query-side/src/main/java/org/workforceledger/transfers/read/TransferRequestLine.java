package org.workforceledger.transfers.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.Site;
import org.workforceledger.transfers.api.ObjectionGround;
import org.workforceledger.transfers.api.RequestKind;
import org.workforceledger.transfers.api.TransferRequest;
import org.workforceledger.transfers.api.TransferRequestEvent.TransferRequestDecided;
import org.workforceledger.transfers.api.TransferRequestEvent.TransferRequested;
import org.workforceledger.transfers.rules.TransferRequests;

/**
 * A transfer that a cleaner asks for.
 *
 * @param place in the order of consideration among the open ones shown; null once it is closed
 * @param consideredFrom when the twelve months of 11.5(f) are complete, where they are needed
 * @param objection why the former school objects to a return; null if it does not
 */
public record TransferRequestLine(
    @Nullable Integer place,
    String requestId,
    String cleanerId,
    RequestKind kind,
    String siteId,
    @Nullable String workLocation,
    @Nullable Region region,
    LocalDate serviceSince,
    List<String> siteIds,
    List<Region> regions,
    LocalDate requestedOn,
    LocalDate consideredFrom,
    @Nullable ObjectionGround objection,
    State state,
    @Nullable LocalDate decidedOn,
    @Nullable String toSiteId,
    @Nullable LocalDate transferFrom) {

  /** What became of it. */
  public enum State {
    OPEN,
    APPROVED,
    NOT_APPROVED,
    WITHDRAWN
  }

  static TransferRequestLine of(
      TransferRequest request, @Nullable Integer place, Map<String, Site> sites) {
    TransferRequested requested = request.requested();
    Site site = sites.get(requested.siteId());
    TransferRequestDecided decided = request.decided();
    return new TransferRequestLine(
        place,
        requested.requestId(),
        requested.cleanerId(),
        requested.kind(),
        requested.siteId(),
        site == null ? null : site.registered().name(),
        site == null ? null : site.region(),
        requested.serviceSince(),
        requested.siteIds(),
        requested.regions(),
        requested.effectiveOn(),
        TransferRequests.consideredFrom(requested),
        request.objected() == null ? null : request.objected().ground(),
        state(request),
        decided == null ? null : decided.effectiveOn(),
        decided == null ? null : decided.toSiteId(),
        decided == null ? null : decided.transferFrom());
  }

  private static State state(TransferRequest request) {
    if (request.decided() != null) {
      return request.decided().approved() ? State.APPROVED : State.NOT_APPROVED;
    }
    return request.withdrawn() == null ? State.OPEN : State.WITHDRAWN;
  }
}
