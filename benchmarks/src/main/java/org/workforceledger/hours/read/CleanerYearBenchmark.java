package org.workforceledger.hours.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.rules.AdoAccount;
import org.workforceledger.hours.rules.Circumstances;
import org.workforceledger.hours.rules.DailyTotals;
import org.workforceledger.hours.rules.DayAccount;
import org.workforceledger.hours.rules.DayFacts;
import org.workforceledger.hours.rules.RequiredHours;
import org.workforceledger.hours.rules.WeekAccounting;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.Hours;
import org.workforceledger.log.Recorded;
import org.workforceledger.queries.read.Moment;

/** How long a cleaner's year takes in memory, once its events are read. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class CleanerYearBenchmark {

  private record Account(AdoAccount account, List<AdoLine> lines) {}

  private final List<Recorded<Event>> events = CleanerYear.events();
  private final LocalDate last = LocalDate.of(CleanerYear.YEAR, 12, 31);
  private final Moment moment = new Moment(last, null, Instant.parse("2026-01-05T00:00:00Z"));

  /** The ADO account with all its lines, folded from the year's events. */
  @Benchmark
  public Object account() {
    AdoFacts facts = new AdoFacts(events);
    Engagement engagement = facts.engagement().orElseThrow();
    Circumstances circumstances = facts.circumstances(engagement);
    Hours required =
        RequiredHours.of(
                engagement, CleanerYear.YEAR, circumstances.calendar(), circumstances::siteKind)
            .value();
    DailyTotals totals = DailyTotals.of(CleanerYear.YEAR, facts.workYears().values());
    return new Account(
        AdoAccount.of(last, required, totals),
        AdoLines.of(facts.work(), totals, last, UnaryOperator.identity()));
  }

  /** The statement: the same with the flags of every day, each examined anew. */
  @Benchmark
  public Object statement() {
    AdoFacts facts = new AdoFacts(events);
    Engagement engagement = facts.engagement().orElseThrow();
    Circumstances circumstances = facts.circumstances(engagement);
    return AdoStatements.of(
        facts, circumstances, CleanerYear.YEAR, moment, last, UnaryOperator.identity());
  }

  /** Every day of the year classified from its facts, week by week. */
  @Benchmark
  public long classification() {
    AdoFacts facts = new AdoFacts(events);
    Circumstances circumstances = facts.circumstances(facts.engagement().orElseThrow());
    WorkYear work = facts.workYears().getOrDefault(CleanerYear.YEAR, new WorkYear());
    long worked = 0;
    for (LocalDate monday = LocalDate.of(2025, 1, 6);
        monday.isBefore(last);
        monday = monday.plusDays(7)) {
      List<DayFacts> week =
          monday
              .datesUntil(monday.plusDays(7))
              .map(date -> circumstances.dayFacts(date, work))
              .toList();
      for (DayAccount account : WeekAccounting.of(week).values()) {
        worked += account.workedSeconds();
      }
    }
    return worked;
  }
}
