package org.workforceledger.hours.read;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.rules.BrokenWork;
import org.workforceledger.hours.rules.Circumstances;
import org.workforceledger.hours.rules.DailyTotals;
import org.workforceledger.hours.rules.DayAccount;
import org.workforceledger.hours.rules.DayFacts;
import org.workforceledger.hours.rules.DayFlags;
import org.workforceledger.hours.rules.RestPauses;
import org.workforceledger.hours.rules.VacationCover;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.log.Streams;
import org.workforceledger.projections.read.EventLog;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.NothingFound;

/** What each day of a year has come to, from the postings and the facts beside them. */
@Component
public class Days {

  private final EventLog log;
  private final Replacements replacements;

  Days(EventLog log, Replacements replacements) {
    this.log = log;
    this.replacements = replacements;
  }

  /** The days of one engagement's year with anything on them; who asks has been checked. */
  public List<DayRow> of(KnownEngagement known, int year, Moment moment) {
    AdoFacts facts = new AdoFacts(log.streams(AdoStreams.of(known, year), moment.knownAt()));
    Engagement engagement =
        facts.engagement().orElseThrow(() -> new NothingFound("not known at that time"));
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    LocalDate end = moment.asAt().isBefore(last) ? moment.asAt() : last;
    Circumstances circumstances =
        facts.circumstances(engagement, replacements.by(engagement, moment));
    Map<Integer, WorkYear> years = facts.workYears();
    Map<LocalDate, Long> deemed = DailyTotals.of(year, years.values()).deemed();
    return end.isBefore(first)
        ? List.of()
        : first
            .datesUntil(end.plusDays(1))
            .flatMap(
                date -> {
                  WorkYear work = years.getOrDefault(Streams.workYear(date), new WorkYear());
                  long deemedTaken = deemed.getOrDefault(date, 0L);
                  return row(circumstances, work, date, deemedTaken).stream();
                })
            .toList();
  }

  /**
   * Who directed or approved work beyond the roster in the year, in order; who asks has been
   * checked.
   */
  public List<Direction> directions(KnownEngagement known, int year, Moment moment) {
    AdoFacts facts = new AdoFacts(log.streams(AdoStreams.of(known, year), moment.knownAt()));
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    return Direction.of(
        facts.workYears().values(), first, moment.asAt().isBefore(last) ? moment.asAt() : last);
  }

  private static Optional<DayRow> row(
      Circumstances circumstances, WorkYear work, LocalDate date, long deemedTaken) {
    DayFacts day = circumstances.dayFacts(date, work);
    DayAccount account = DayAccount.posted(work, date);
    boolean vacation = isVacationWeekday(circumstances, date);
    boolean brokenWork = BrokenWork.isPayable(circumstances, day);
    boolean continuous = circumstances.rosters().continuousWorkOn(date).isPresent();
    boolean anything =
        !account.entries().isEmpty()
            || !day.leave().isEmpty()
            || !day.shifts().isEmpty()
            || day.adoDay() != null
            || day.supplementary()
            || day.toil().takenSeconds() > 0
            || continuous
            || brokenWork
            || (day.ordinarySeconds() > 0 && (day.holiday() != null || vacation));
    List<Flag> flags = DayFlags.of(circumstances, work, day);
    return anything
        ? Optional.of(row(day, account, deemedTaken, vacation, continuous, brokenWork, flags))
        : Optional.empty();
  }

  private static DayRow row(
      DayFacts day,
      DayAccount account,
      long deemedTaken,
      boolean vacation,
      boolean continuous,
      boolean brokenWork,
      List<Flag> flags) {
    return new DayRow(
        day.date(),
        hours(account, Account.ORDINARY),
        new Hours(account.adoCreditedSeconds()).toDecimal(),
        hours(account, Account.EXCESS),
        hours(account, Account.PAID_ORDINARY),
        hours(account, Account.OVERTIME_15),
        hours(account, Account.OVERTIME_20),
        hours(account, Account.OVERTIME_25),
        hours(account, Account.TOIL_ACCRUED),
        day.leave().stream().findFirst().map(LeaveGranted::type).orElse(null),
        new Hours(day.leaveSeconds()).toDecimal(),
        day.holiday(),
        new Hours(account.seconds(Account.ADO_TAKEN) + deemedTaken).toDecimal(),
        vacation ? VacationCover.says(VacationCover.of(day, account)) : null,
        flags,
        RestPauses.minutes(account, day.date()),
        new Hours(day.toil().takenSeconds()).toDecimal(),
        continuous,
        brokenWork);
  }

  private static BigDecimal hours(DayAccount account, Account of) {
    return new Hours(account.seconds(of)).toDecimal();
  }

  private static boolean isVacationWeekday(Circumstances circumstances, LocalDate date) {
    return date.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()
        && circumstances.engagement().isActive(date)
        && circumstances.isSchoolBased(date)
        && circumstances.calendar().isVacation(date).orElse(false);
  }
}
