package org.workforceledger.hours.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.workforceledger.access.read.People;
import org.workforceledger.agreement.api.Explained;
import org.workforceledger.calendar.api.SchoolYear;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.read.AdoStatement.VacationMark;
import org.workforceledger.hours.rules.AdoAccount;
import org.workforceledger.hours.rules.Circumstances;
import org.workforceledger.hours.rules.DailyTotals;
import org.workforceledger.hours.rules.RequiredHours;
import org.workforceledger.hours.rules.Vacation;
import org.workforceledger.ledger.Hours;
import org.workforceledger.log.Recorded;
import org.workforceledger.projections.read.EventLog;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.NothingFound;
import org.workforceledger.runtime.web.LedgerClock;

/**
 * Statements of ADO, folded on demand from the engagement's few small streams, so that any date can
 * be asked about as known at any instant.
 */
@Component
public class AdoStatements {

  private final EventLog log;
  private final People people;
  private final Replacements replacements;

  AdoStatements(EventLog log, People people, Replacements replacements) {
    this.log = log;
    this.people = people;
    this.replacements = replacements;
  }

  /** One engagement's statement of one calendar year; who asks has been checked. */
  public AdoStatement of(KnownEngagement known, int year, Moment moment) {
    AdoFacts facts = new AdoFacts(log.streams(AdoStreams.of(known, year), moment.knownAt()));
    Engagement engagement =
        facts.engagement().orElseThrow(() -> new NothingFound("not known at that time"));
    LocalDate today = LocalDate.ofInstant(moment.now(), LedgerClock.BRISBANE);
    Circumstances circumstances =
        facts.circumstances(engagement, replacements.by(engagement, moment));
    return of(facts, circumstances, year, moment, today, people::reveal);
  }

  static AdoStatement of(
      AdoFacts facts,
      Circumstances circumstances,
      int year,
      Moment moment,
      LocalDate today,
      UnaryOperator<String> reveal) {
    Engagement engagement = circumstances.engagement();
    List<Recorded<WorkEvent>> work = facts.work();
    Explained<Hours> required =
        RequiredHours.of(engagement, year, circumstances.calendar(), circumstances::siteKind);
    Map<Integer, WorkYear> years = facts.workYears();
    DailyTotals totals = DailyTotals.of(year, years.values());
    AdoAccount account = AdoAccount.of(moment.asAt(), required.value(), totals);
    return new AdoStatement(
        engagement.cleanerId(),
        engagement.engagementId(),
        year,
        moment.asAt(),
        moment.shown(),
        account.required().toDecimal(),
        account.credited().toDecimal(),
        account.taken().toDecimal(),
        account.settled().toDecimal(),
        account.balance().toDecimal(),
        account.shortfall().toDecimal(),
        AdoFlags.of(account, circumstances, years, totals, moment.asAt(), today),
        AdoLines.of(work, totals, moment.asAt(), reveal),
        vacations(circumstances, year),
        required.steps());
  }

  /** The vacations that begin in a year; none if it is not published. */
  static List<VacationMark> vacations(Circumstances circumstances, int year) {
    Optional<SchoolYear> published = circumstances.calendar().year(year);
    if (published.isEmpty()) {
      return List.of();
    }
    List<VacationMark> marks = new ArrayList<>();
    for (Vacation vacation : Vacation.of(published.get())) {
      marks.add(
          new VacationMark(
              vacation.season().name(), vacation.firstDay(), lastDay(vacation, published.get())));
    }
    return marks;
  }

  /** The day before the next term begins, or the year's last. */
  private static LocalDate lastDay(Vacation vacation, SchoolYear year) {
    return year.terms().stream()
        .map(term -> term.firstDay())
        .filter(first -> first.isAfter(vacation.firstDay()))
        .findFirst()
        .map(first -> first.minusDays(1))
        .orElse(LocalDate.of(year.year(), 12, 31));
  }
}
