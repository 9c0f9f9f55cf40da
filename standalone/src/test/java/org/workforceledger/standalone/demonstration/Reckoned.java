package org.workforceledger.standalone.demonstration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementEvent;
import org.workforceledger.hours.api.ToilBook;
import org.workforceledger.hours.api.ToilEvent;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.rules.AdoAccount;
import org.workforceledger.hours.rules.DailyTotals;
import org.workforceledger.hours.rules.ToilAccount;
import org.workforceledger.hours.rules.ToilFacts;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.Hours;
import org.workforceledger.log.Recorded;
import org.workforceledger.log.Streams;
import org.workforceledger.projections.read.EventLog;
import org.workforceledger.projections.read.LogEntry;

/** One engagement's accounts by the ledger's own rules, named as in the journal. */
record Reckoned(String engagementId, Map<Integer, DailyTotals> years, ToilFacts toil) {

  private static final int PAGE = 10_000;

  /** Every engagement of the log, with its ADO of these years. */
  static List<Reckoned> all(EventLog log, List<Integer> years) {
    List<Recorded<Event>> events = new ArrayList<>();
    List<LogEntry> page;
    do {
      long after = events.isEmpty() ? 0 : events.getLast().position();
      page = log.find(after, null, null, null, PAGE);
      page.forEach(entry -> events.add(entry.decode()));
    } while (page.size() == PAGE);
    return events.stream()
        .filter(entry -> entry.event() instanceof Event.OfEngagement)
        .collect(groupingBy(Reckoned::engagementOf, TreeMap::new, toList()))
        .entrySet()
        .stream()
        .map(of -> of(of.getKey(), of.getValue(), years))
        .toList();
  }

  private static String engagementOf(Recorded<Event> entry) {
    return ((Event.OfEngagement) entry.event()).engagementId();
  }

  private static Reckoned of(String id, List<Recorded<Event>> events, List<Integer> years) {
    List<EngagementEvent> terms = new ArrayList<>();
    List<ToilEvent> toil = new ArrayList<>();
    Map<Integer, WorkYear> work = new TreeMap<>();
    for (Recorded<Event> entry : events) {
      switch (entry.event()) {
        case EngagementEvent e -> terms.add(e);
        case ToilEvent e -> toil.add(e);
        case WorkEvent e ->
            work.computeIfAbsent(Streams.yearOfWork(entry.stream()), _ -> new WorkYear()).apply(e);
        default -> {}
      }
    }
    Map<Integer, DailyTotals> totals = new TreeMap<>();
    years.forEach(year -> totals.put(year, DailyTotals.of(year, work.values())));
    Engagement engagement = Engagement.of(terms).orElseThrow();
    return new Reckoned(id, totals, ToilFacts.of(engagement, work.values(), ToilBook.of(toil)));
  }

  /** What is in the accounts at the end of a day, in seconds; empty accounts are left out. */
  Map<String, Long> at(LocalDate date) {
    Map<String, Long> accounts = new TreeMap<>();
    years.forEach(
        (year, totals) -> {
          AdoAccount ado = AdoAccount.of(date, Hours.ZERO, totals);
          String name = "ado:" + engagementId + ":" + year;
          accounts.put(name, ado.balance().seconds());
          accounts.put(name + ":credited", ado.credited().seconds());
          accounts.put(name + ":taken", -ado.taken().seconds());
          accounts.put(name + ":settled", -ado.settled().seconds());
        });
    ToilAccount time = ToilAccount.of(toil, date);
    String name = "toil:" + engagementId;
    accounts.put(name, time.balance().seconds());
    accounts.put(name + ":accrued", time.accrued().seconds());
    accounts.put(name + ":taken", -time.taken().seconds());
    accounts.put(name + ":converted", -time.converted().seconds());
    accounts.put(name + ":paid-out", -time.paidOut().seconds());
    accounts.values().removeIf(seconds -> seconds == 0);
    return accounts;
  }
}
