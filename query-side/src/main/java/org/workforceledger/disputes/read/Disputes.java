package org.workforceledger.disputes.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.workforceledger.access.read.CaseScope;
import org.workforceledger.access.read.People;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.calendar.read.SchoolYears;
import org.workforceledger.disputes.api.Dispute;
import org.workforceledger.disputes.api.DisputeEvent;
import org.workforceledger.disputes.rules.DisputeCourse;
import org.workforceledger.ledger.Brisbane;
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

/** Disputes as they were known, for those who may see them. */
@Component
public class Disputes {

  private final ViewTable<History> table;
  private final SchoolYears years;
  private final Sites sites;
  private final People people;

  Disputes(ViewCatalogue views, SchoolYears years, Sites sites, People people) {
    this.table = views.table(DisputeViews.DISPUTES);
    this.years = years;
    this.sites = sites;
    this.people = people;
  }

  List<Projection<?>> projections() {
    return List.of(DisputeViews.DISPUTES, years.projection(), sites.projection());
  }

  /** What is narrowed to: nulls are all. */
  public record Filter(@Nullable Region region, @Nullable String siteId) {
    public static final Filter NONE = new Filter(null, null);

    private boolean takes(DisputeLine line) {
      return (region == null || region == line.region())
          && (siteId == null || siteId.equals(line.siteId()));
    }
  }

  /** Those notified by the day, what is overdue first, then what is open, each by notice. */
  public List<DisputeLine> list(CaseScope scope, Filter filter, Moment moment) {
    scope.requireAny();
    Map<String, Site> known = sites.known(moment.knownAt());
    SchoolCalendar calendar = years.known(moment.knownAt());
    List<Dispute> disputes =
        table.all().stream().flatMap(row -> dispute(row, moment).stream()).toList();
    List<Dispute> open = disputes.stream().filter(dispute -> isOpenTo(scope, dispute)).toList();
    people.expect(open.stream().map(dispute -> dispute.notified().subject().personId()));
    return open.stream()
        .map(dispute -> line(dispute, site(dispute, known), calendar, moment))
        .filter(filter::takes)
        .sorted(
            Comparator.comparing((DisputeLine line) -> line.closedOn() != null)
                .thenComparing(line -> line.state() != DisputeState.OVERDUE)
                .thenComparing(DisputeLine::notifiedAt)
                .thenComparing(DisputeLine::disputeId))
        .toList();
  }

  /**
   * One dispute.
   *
   * @throws NothingFound if none of that id was notified by the day
   */
  public DisputeSheet one(String disputeId, CaseScope scope, Moment moment) {
    scope.requireAny();
    Optional<Dispute> found =
        disputeId.matches(Id.PATTERN)
            ? table.find(disputeId).flatMap(row -> dispute(row, moment))
            : Optional.empty();
    scope.require(found.filter(dispute -> isOpenTo(scope, dispute)).isPresent());
    Dispute dispute = found.orElseThrow(() -> new NothingFound("no such dispute was known then"));
    Optional<Site> site = site(dispute, sites.known(moment.knownAt()));
    SchoolCalendar calendar = years.known(moment.knownAt());
    return DisputeSheet.of(
        dispute,
        line(dispute, site, calendar, moment),
        course(dispute, site, calendar, moment),
        token -> token == null ? null : people.reveal(token));
  }

  private static boolean isOpenTo(CaseScope scope, Dispute dispute) {
    return scope.seesDispute(
        dispute.notified().siteId(),
        dispute.notified().cleanerIds(),
        dispute.notified().conduct() != null);
  }

  private DisputeLine line(
      Dispute dispute, Optional<Site> site, SchoolCalendar calendar, Moment moment) {
    return DisputeLine.of(dispute, course(dispute, site, calendar, moment), site, people::reveal);
  }

  private static DisputeCourse course(
      Dispute dispute, Optional<Site> site, SchoolCalendar calendar, Moment moment) {
    String locality = site.map(s -> s.registered().locality()).orElse(null);
    return DisputeCourse.of(dispute, calendar, locality, instant(moment));
  }

  /** Now, where today is asked about; else the last second of the day. */
  private static Instant instant(Moment moment) {
    LocalDate asAt = moment.asAt();
    return asAt.equals(Brisbane.dateOf(moment.now()))
        ? moment.now()
        : asAt.plusDays(1).atStartOfDay(Brisbane.ZONE).toInstant().minusSeconds(1);
  }

  private static Optional<Site> site(Dispute dispute, Map<String, Site> known) {
    return Optional.ofNullable(dispute.notified().siteId()).map(known::get);
  }

  private static Optional<Dispute> dispute(History row, Moment moment) {
    @Nullable Dispute dispute = null;
    Stream<DisputeEvent> events =
        row.of(DisputeEvent.class, moment.knownAt()).stream()
            .map(Recorded::event)
            .filter(event -> !event.effectiveOn().isAfter(moment.asAt()));
    for (DisputeEvent event : events.toList()) {
      dispute = Dispute.evolve(dispute, event);
    }
    return Optional.ofNullable(dispute);
  }
}
