package org.workforceledger.transfers.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.workforceledger.access.read.CaseScope;
import org.workforceledger.log.Recorded;
import org.workforceledger.projections.read.History;
import org.workforceledger.projections.read.Projection;
import org.workforceledger.projections.read.ViewCatalogue;
import org.workforceledger.projections.read.ViewTable;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.read.Sites;
import org.workforceledger.transfers.api.RequestKind;
import org.workforceledger.transfers.api.TransferRequest;
import org.workforceledger.transfers.api.TransferRequestEvent;
import org.workforceledger.transfers.api.TransferRequestEvent.TransferRequested;
import org.workforceledger.transfers.rules.TransferRequests;

/** Transfers that cleaners ask for, in the order in which they are considered (11.5(c)). */
@Component
public class RequestedTransfers {

  private final ViewTable<History> table;
  private final Sites sites;

  RequestedTransfers(ViewCatalogue views, Sites sites) {
    this.table = views.table(TransferViews.REQUESTS);
    this.sites = sites;
  }

  List<Projection<?>> projections() {
    return List.of(TransferViews.REQUESTS, sites.projection());
  }

  /** What is narrowed to: who is willing to work in a region or at a site; nulls are all. */
  public record Filter(@Nullable Region region, @Nullable String siteId) {
    public static final Filter NONE = new Filter(null, null);

    private boolean takes(TransferRequested requested, Map<String, Site> sites) {
      return (region == null || isWilling(requested, region, sites))
          && (siteId == null
              || requested.siteIds().contains(siteId)
              || isOf(siteId, requested.regions(), sites));
    }

    private static boolean isWilling(
        TransferRequested requested, Region region, Map<String, Site> sites) {
      return requested.regions().contains(region)
          || requested.siteIds().stream().anyMatch(id -> isOf(id, List.of(region), sites));
    }

    private static boolean isOf(String siteId, List<Region> regions, Map<String, Site> sites) {
      Site site = sites.get(siteId);
      return site != null && regions.contains(site.region());
    }
  }

  /** The open ones in their order, then the closed ones, the latest first. */
  public List<TransferRequestLine> list(CaseScope scope, Filter filter, Moment moment) {
    scope.requireAny();
    Map<String, Site> known = sites.known(moment.knownAt());
    List<TransferRequest> all =
        table.all().stream()
            .flatMap(row -> request(row, moment).stream())
            .filter(request -> isOpenTo(scope, request.requested()))
            .filter(request -> filter.takes(request.requested(), known))
            .toList();
    List<TransferRequestLine> lines = new ArrayList<>();
    all.stream()
        .filter(TransferRequest::isOpen)
        .sorted(TransferRequests.order())
        .forEach(request -> lines.add(TransferRequestLine.of(request, lines.size() + 1, known)));
    all.stream()
        .filter(request -> !request.isOpen())
        .map(request -> TransferRequestLine.of(request, null, known))
        .sorted(
            Comparator.comparing(TransferRequestLine::requestedOn)
                .reversed()
                .thenComparing(TransferRequestLine::requestId))
        .forEach(lines::add);
    return lines;
  }

  /** Principals see those of their site's cleaners, and returns to their site. */
  private static boolean isOpenTo(CaseScope scope, TransferRequested requested) {
    List<String> sites = new ArrayList<>(List.of(requested.siteId()));
    if (requested.kind() == RequestKind.RETURN) {
      sites.addAll(requested.siteIds());
    }
    return scope.seesTransfer(sites, List.of(requested.cleanerId()));
  }

  private static Optional<TransferRequest> request(History row, Moment moment) {
    return TransferRequest.of(
        row.of(TransferRequestEvent.class, moment.knownAt()).stream()
            .map(Recorded::event)
            .filter(event -> !event.effectiveOn().isAfter(moment.asAt()))
            .toList());
  }
}
