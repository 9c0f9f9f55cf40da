package org.workforceledger.transfers.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.workforceledger.access.read.CaseScope;
import org.workforceledger.access.read.People;
import org.workforceledger.ledger.Id;
import org.workforceledger.log.Recorded;
import org.workforceledger.projections.read.History;
import org.workforceledger.projections.read.Projection;
import org.workforceledger.projections.read.ViewCatalogue;
import org.workforceledger.projections.read.ViewTable;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.NothingFound;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.read.Sites;
import org.workforceledger.transfers.api.RequiredTransfer;
import org.workforceledger.transfers.api.TransferCandidate;
import org.workforceledger.transfers.api.TransferEvent;
import org.workforceledger.transfers.api.TransferEvent.CleanersInvited;

/** Required transfers as they were known, for those who may see them. */
@Component
public class Transfers {

  private final ViewTable<History> table;
  private final Sites sites;
  private final People people;

  Transfers(ViewCatalogue views, Sites sites, People people) {
    this.table = views.table(TransferViews.REQUIRED);
    this.sites = sites;
    this.people = people;
  }

  List<Projection<?>> projections() {
    return List.of(TransferViews.REQUIRED, sites.projection());
  }

  /** What is narrowed to: nulls are all; a site is that of either end. */
  public record Filter(@Nullable Region region, @Nullable String siteId) {
    public static final Filter NONE = new Filter(null, null);

    private boolean takes(TransferLine line) {
      return (region == null || region == line.region())
          && (siteId == null || siteId.equals(line.siteId()) || siteId.equals(line.toSiteId()));
    }
  }

  /** Those begun by the day, the running ones first, the latest first. */
  public List<TransferLine> list(CaseScope scope, Filter filter, Moment moment) {
    scope.requireAny();
    Map<String, Site> known = sites.known(moment.knownAt());
    return table.all().stream()
        .flatMap(row -> transfer(row, moment).stream())
        .filter(transfer -> isOpenTo(scope, transfer))
        .map(transfer -> TransferLine.of(transfer, known))
        .filter(filter::takes)
        .sorted(
            Comparator.comparing((TransferLine line) -> line.state().ordinal() > 1)
                .thenComparing(Comparator.comparing(TransferLine::identifiedOn).reversed())
                .thenComparing(TransferLine::transferId))
        .toList();
  }

  /**
   * One required transfer.
   *
   * @throws NothingFound if none of that id had begun by the day
   */
  public TransferSheet one(String transferId, CaseScope scope, Moment moment) {
    scope.requireAny();
    Optional<RequiredTransfer> found =
        transferId.matches(Id.PATTERN)
            ? table.find(transferId).flatMap(row -> transfer(row, moment))
            : Optional.empty();
    scope.require(found.filter(transfer -> isOpenTo(scope, transfer)).isPresent());
    RequiredTransfer transfer =
        found.orElseThrow(() -> new NothingFound("no such transfer was known then"));
    return TransferSheet.of(
        transfer, TransferLine.of(transfer, sites.known(moment.knownAt())), people::reveal);
  }

  private static boolean isOpenTo(CaseScope scope, RequiredTransfer transfer) {
    CleanersInvited invited = transfer.invited();
    Collection<String> cleaners =
        invited == null
            ? List.of()
            : invited.candidates().stream().map(TransferCandidate::cleanerId).toList();
    String from = transfer.started().siteId();
    return scope.seesTransfer(
        invited == null ? List.of(from) : List.of(from, invited.toSiteId()), cleaners);
  }

  private static Optional<RequiredTransfer> transfer(History row, Moment moment) {
    Stream<TransferEvent> events =
        row.of(TransferEvent.class, moment.knownAt()).stream()
            .map(Recorded::event)
            .filter(event -> !event.effectiveOn().isAfter(moment.asAt()));
    return RequiredTransfer.of(events.toList());
  }
}
