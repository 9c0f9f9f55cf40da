package org.workforceledger.pages.cleaners;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.workforceledger.calendar.read.SchoolYears;
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.hours.read.AdoStatement;
import org.workforceledger.hours.read.AdoStatements;
import org.workforceledger.hours.read.AskedAccount;
import org.workforceledger.hours.read.CleanerAccounts;
import org.workforceledger.hours.read.DayRow;
import org.workforceledger.hours.read.Days;
import org.workforceledger.hours.read.LeaveOfYear;
import org.workforceledger.pages.Address;
import org.workforceledger.runtime.access.Viewer;

/** A cleaner's statement of accrued days off. */
@Controller
class StatementPages {

  private final Clock clock;
  private final CleanerAccounts accounts;
  private final AdoStatements statements;
  private final Heads heads;
  private final SchoolYears schoolYears;
  private final Days days;
  private final LeaveOfYear leave;

  StatementPages(
      Clock clock,
      CleanerAccounts accounts,
      AdoStatements statements,
      Heads heads,
      SchoolYears schoolYears,
      Days days,
      LeaveOfYear leave) {
    this.clock = clock;
    this.accounts = accounts;
    this.statements = statements;
    this.heads = heads;
    this.schoolYears = schoolYears;
    this.days = days;
    this.leave = leave;
  }

  @GetMapping("/cleaners/{id}/ado")
  String statement(
      @PathVariable String id,
      Viewer viewer,
      @RequestParam Map<String, String> params,
      Model page) {
    Address address = new Address("/cleaners/" + id + "/ado", params);
    StatementAsked asked = StatementAsked.of(address, clock.instant());
    AskedAccount account = asked.account(accounts, id, viewer);
    AdoStatement statement = statements.of(account.chosen(), account.year(), account.moment());
    StatementView view =
        new StatementView(
            statement,
            heads.of(account),
            asked,
            leave.summer(account.chosen(), account.year(), account.moment()),
            VacationBands.summerEnds(schoolYears.known(asked.knownAt()), asked.year()),
            account.linksToLog());
    page.addAttribute("p", view.page());
    page.addAttribute("glance", glance(account.chosen(), asked));
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
}
