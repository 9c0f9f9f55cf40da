package org.workforceledger.employment.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.workforceledger.access.read.Scope;
import org.workforceledger.projections.read.Projection;
import org.workforceledger.queries.read.Asked;
import org.workforceledger.queries.read.Asks;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.Parameters;
import org.workforceledger.queries.read.Queries;
import org.workforceledger.queries.read.QueryApi;
import org.workforceledger.queries.read.Table;
import org.workforceledger.runtime.access.Viewer;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.read.Sites;

/** {@code GET /api/cleaners/{id}}: an engagement as at a date. */
@QueryApi
class CleanerController {

  private final Queries queries;
  private final Cleaners cleaners;
  private final EngagementViews views;
  private final Sites sites;

  CleanerController(Queries queries, Cleaners cleaners, EngagementViews views, Sites sites) {
    this.queries = queries;
    this.cleaners = cleaners;
    this.views = views;
    this.sites = sites;
  }

  /**
   * The engagement that is meant, its fields beside these, and all the person has.
   *
   * @param engagements the earliest first, the one meant among them
   */
  record Answer(
      LocalDate asAt,
      Instant knownAt,
      @JsonUnwrapped EngagementView engagement,
      List<EngagementView> engagements,
      @JsonIgnore Table<EngagementView> table)
      implements Table.Source {}

  @Asks(
      value = "A cleaner's engagement as at a date",
      with = {Asked.ENGAGEMENT_ID, Asked.AS_AT, Asked.KNOWN_AT, Asked.MIN_POSITION, Asked.FORMAT})
  @GetMapping(
      path = "/api/cleaners/{id}",
      produces = {"application/json", "text/csv"})
  Answer cleaner(@PathVariable String id, Viewer viewer, HttpServletRequest request) {
    Scope scope = Scope.of(viewer);
    scope.requireCleaner(id);
    Parameters parameters = queries.parameters(request);
    Moment moment = parameters.moment();
    String engagementId = parameters.id("engagementId");
    queries.begin(parameters, projections());
    List<KnownEngagement> known = cleaners.engagementsOf(id, scope, moment);
    return answer(known, chosen(known, engagementId, moment.asAt()), moment);
  }

  private List<Projection<?>> projections() {
    List<Projection<?>> all = new ArrayList<>(cleaners.projections());
    all.add(sites.projection());
    return all;
  }

  /** With several and none named: the first that is active on the date, else the last begun. */
  private static KnownEngagement chosen(
      List<KnownEngagement> known, @Nullable String engagementId, LocalDate asAt) {
    if (engagementId != null) {
      return Cleaners.choose(known, engagementId, asAt, asAt.getYear());
    }
    return known.stream()
        .filter(k -> k.engagement().isActive(asAt))
        .findFirst()
        .orElse(known.getLast());
  }

  private Answer answer(List<KnownEngagement> known, KnownEngagement chosen, Moment moment) {
    Map<String, Site> registered = sites.known(moment.knownAt());
    Function<String, Optional<Site>> site = id -> Optional.ofNullable(registered.get(id));
    List<EngagementView> all =
        known.stream().map(k -> views.of(k.engagement(), moment.asAt(), site)).toList();
    return new Answer(
        moment.asAt(),
        moment.shown(),
        views.of(chosen.engagement(), moment.asAt(), site),
        all,
        new Table<>("engagements", EngagementView.class, all));
  }
}
