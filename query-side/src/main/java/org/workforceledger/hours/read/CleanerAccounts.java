package org.workforceledger.hours.read;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.workforceledger.access.read.Scope;
import org.workforceledger.employment.read.Cleaners;
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.Parameters;
import org.workforceledger.queries.read.Queries;
import org.workforceledger.runtime.access.Viewer;

/** From a question about a cleaner's account to the one engagement, year and moment it means. */
@Component
public class CleanerAccounts {

  private final Queries queries;
  private final Cleaners cleaners;

  CleanerAccounts(Queries queries, Cleaners cleaners) {
    this.queries = queries;
    this.cleaners = cleaners;
  }

  /** What a query asks about one calendar year; as at its last day where that is past. */
  AskedAccount ofYear(String cleanerId, Viewer viewer, HttpServletRequest request) {
    return ofYear(cleanerId, viewer, queries.parameters(request));
  }

  /** The same of a query that has read parameters of its own. */
  AskedAccount ofYear(String cleanerId, Viewer viewer, Parameters parameters) {
    Scope.of(viewer).requireCleaner(cleanerId);
    int year = parameters.year();
    LocalDate close = LocalDate.of(year, 12, 31);
    LocalDate today = parameters.today();
    Moment moment = parameters.moment(today.isBefore(close) ? today : close);
    return of(cleanerId, viewer, parameters, moment, year);
  }

  /** What a query asks about an account without years. */
  AskedAccount ofAllYears(String cleanerId, Viewer viewer, HttpServletRequest request) {
    Scope.of(viewer).requireCleaner(cleanerId);
    Parameters parameters = queries.parameters(request);
    Moment moment = parameters.moment();
    return of(cleanerId, viewer, parameters, moment, moment.asAt().getYear());
  }

  private AskedAccount of(
      String cleanerId, Viewer viewer, Parameters parameters, Moment moment, int year) {
    @Nullable String engagementId = parameters.id("engagementId");
    queries.begin(parameters, cleaners.projections());
    List<KnownEngagement> known = cleaners.engagementsOf(cleanerId, Scope.of(viewer), moment);
    KnownEngagement chosen = Cleaners.choose(known, engagementId, moment.asAt(), year);
    return new AskedAccount(known, chosen, year, moment, Scope.of(viewer).seesEverything());
  }

  /**
   * What a page asks; with several engagements and none named, the first active on the day.
   *
   * @param engagementId empty for none
   */
  public AskedAccount ofPage(
      String cleanerId, Viewer viewer, String engagementId, int year, Moment moment) {
    Scope scope = Scope.of(viewer);
    scope.requireCleaner(cleanerId);
    List<KnownEngagement> known = cleaners.engagementsOf(cleanerId, scope, moment);
    KnownEngagement chosen =
        engagementId.isEmpty()
            ? known.stream()
                .filter(each -> each.engagement().isActive(moment.asAt()))
                .findFirst()
                .orElse(known.getFirst())
            : Cleaners.choose(known, engagementId, moment.asAt(), year);
    return new AskedAccount(known, chosen, year, moment, scope.seesEverything());
  }
}
