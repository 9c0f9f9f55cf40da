package org.workforceledger.pages.cleaners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.workforceledger.access.read.Scope;
import org.workforceledger.calendar.read.SchoolYears;
import org.workforceledger.employment.read.Cleaners;
import org.workforceledger.employment.read.EngagementView;
import org.workforceledger.employment.read.EngagementViews;
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.hours.read.AdoStatement;
import org.workforceledger.hours.read.AdoStatements;
import org.workforceledger.hours.read.DayRow;
import org.workforceledger.hours.read.Days;
import org.workforceledger.pages.Address;
import org.workforceledger.runtime.access.Viewer;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.read.Sites;

/** A cleaner's statement of accrued days off. */
@Controller
class StatementPages {

  private final Clock clock;
  private final Cleaners cleaners;
  private final EngagementViews views;
  private final AdoStatements statements;
  private final Sites sites;
  private final SchoolYears schoolYears;
  private final Days days;

  StatementPages(
      Clock clock,
      Cleaners cleaners,
      EngagementViews views,
      AdoStatements statements,
      Sites sites,
      SchoolYears schoolYears,
      Days days) {
    this.clock = clock;
    this.cleaners = cleaners;
    this.views = views;
    this.statements = statements;
    this.sites = sites;
    this.schoolYears = schoolYears;
    this.days = days;
  }

  @GetMapping("/cleaners/{id}/ado")
  String statement(
      @PathVariable String id,
      Viewer viewer,
      @RequestParam Map<String, String> params,
      Model page) {
    Address address = new Address("/cleaners/" + id + "/ado", params);
    StatementAsked asked = StatementAsked.of(address, clock.instant());
    Scope scope = Scope.of(viewer);
    List<KnownEngagement> known = cleaners.engagementsOf(id, scope, asked.moment());
    KnownEngagement chosen = asked.choose(known);
    AdoStatement statement = statements.of(chosen, asked.year(), asked.moment());
    Map<String, Site> registered = sites.known(asked.knownAt());
    List<EngagementView> all = known.stream().map(k -> view(k, asked.asAt(), registered)).toList();
    StatementView view =
        new StatementView(
            statement,
            view(chosen, asked.asAt(), registered),
            all,
            asked,
            VacationBands.summerEnds(schoolYears.known(asked.knownAt()), asked.year()),
            scope.seesEverything());
    page.addAttribute("p", view.page());
    page.addAttribute("glance", glance(chosen, asked));
    page.addAttribute("kinds", Glance.Kind.values());
    return "cleaners/statement";
  }

  private Glance glance(KnownEngagement chosen, StatementAsked asked) {
    Address rows =
        asked
            .address()
            .with("year", "" + asked.year())
            .with("engagementId", chosen.engagementId())
            .at("/cleaners/" + chosen.engagement().cleanerId() + "/days");
    List<DayRow> year = days.of(chosen, asked.year(), asked.moment());
    return new GlanceView(asked.year(), year, rows).glance();
  }

  private EngagementView view(KnownEngagement known, LocalDate asAt, Map<String, Site> registered) {
    return views.of(known.engagement(), asAt, id -> Optional.ofNullable(registered.get(id)));
  }
}
