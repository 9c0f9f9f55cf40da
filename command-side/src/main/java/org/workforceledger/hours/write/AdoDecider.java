package org.workforceledger.hours.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.AdoCommand.CancelAdo;
import org.workforceledger.hours.api.AdoCommand.PlaceSupplementaryDay;
import org.workforceledger.hours.api.AdoCommand.TakeAdo;
import org.workforceledger.hours.api.AdoEvent.AdoDayAgreed;
import org.workforceledger.hours.api.AdoEvent.DayOffCancelled;
import org.workforceledger.hours.api.AdoEvent.SupplementaryDayPlaced;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.rules.AdoAccount;
import org.workforceledger.hours.rules.AdoEligibility;
import org.workforceledger.hours.rules.Circumstances;
import org.workforceledger.hours.rules.DailyTotals;
import org.workforceledger.hours.rules.DayFacts;
import org.workforceledger.hours.rules.SupplementaryDays;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/** Days off as they are agreed and taken back (8.7(b), 8.7(d), 8.7(h), 8.7(i); ). */
final class AdoDecider {

  private AdoDecider() {}

  static Decision<WorkEvent> take(WorkYear year, TakeAdo command, Facts facts) {
    Circumstances circumstances = Day.circumstances(command.engagementId(), facts);
    LocalDate date = command.date();
    refuseDayOff(circumstances, date);
    refuseSecond(year.supplementaryDays().contains(date), date, "a supplementary day");
    if (!isInVacation(circumstances, date) && !mayBeTakenInTerm(circumstances, date, facts)) {
      throw Refusal.rule("8.7(b)(iii)", date + " is in a school term; ADO is taken in vacations");
    }
    Hours hours = command.hours();
    Long seconds = hours == null ? null : hours.seconds();
    String id = circumstances.engagement().engagementId();
    AdoDayAgreed agreed =
        new AdoDayAgreed(command.cleanerId(), id, date, seconds, List.of(), List.of());
    List<Posting> postings =
        postings(circumstances, year, facts(circumstances, year, date, Optional.of(agreed), false));
    return Decision.of(
        new AdoDayAgreed(command.cleanerId(), id, date, seconds, postings, List.of()),
        Day.steps(postings));
  }

  static Decision<WorkEvent> cancel(WorkYear year, CancelAdo command, Facts facts) {
    Circumstances circumstances = Day.circumstances(command.engagementId(), facts);
    LocalDate date = command.date();
    if (year.adoDayOn(date).isEmpty() && !year.supplementaryDays().contains(date)) {
      throw Refusal.unknown("date", "no ADO day or supplementary day is agreed for " + date);
    }
    List<Posting> postings =
        postings(circumstances, year, facts(circumstances, year, date, Optional.empty(), false));
    return Decision.of(
        new DayOffCancelled(
            command.cleanerId(),
            circumstances.engagement().engagementId(),
            date,
            command.reason(),
            postings,
            List.of()),
        Day.steps(postings));
  }

  @Clause("8.7(d)(i)")
  static Decision<WorkEvent> place(WorkYear year, PlaceSupplementaryDay command, Facts facts) {
    Circumstances circumstances = Day.circumstances(command.engagementId(), facts);
    LocalDate date = command.date();
    refuseDayOff(circumstances, date);
    refuseSecond(year.adoDayOn(date).isPresent(), date, "an ADO day");
    refuseSecond(year.supplementaryDays().contains(date), date, "a supplementary day");
    if (!isInVacation(circumstances, date)) {
      throw Refusal.rule(
          "8.7(d)(i)", date + " is in a school term; the four days are for vacations");
    }
    circumstances
        .holiday(date)
        .ifPresent(
            holiday -> {
              throw Refusal.rule("8.7(d)(ii)", date + " is a public holiday: " + holiday.name());
            });
    SupplementaryDays.refuseBeyond(
        work(circumstances.engagement().engagementId(), date.getYear(), facts).stream()
            .flatMap(work -> work.supplementaryDays().stream())
            .toList(),
        date);
    DayFacts day = facts(circumstances, year, date, Optional.empty(), true);
    if (day.isWhollyOnLeave()) {
      throw Refusal.rule("8.7(d)(i)", date + " is covered by leave; cancel it first");
    }
    List<Posting> postings = postings(circumstances, year, day);
    return Decision.of(
        new SupplementaryDayPlaced(
            command.cleanerId(),
            circumstances.engagement().engagementId(),
            date,
            command.agreedWith(),
            postings,
            List.of()),
        Day.steps(postings));
  }

  private static DayFacts facts(
      Circumstances circumstances,
      WorkYear year,
      LocalDate date,
      Optional<AdoDayAgreed> adoDay,
      boolean supplementary) {
    return circumstances.dayFacts(
        date, year.shiftsOn(date), adoDay, supplementary, year.alarmsOn(date));
  }

  private static List<Posting> postings(Circumstances circumstances, WorkYear year, DayFacts day) {
    return Week.postings(circumstances, year, List.of(day));
  }

  /** A day off with pay needs eligibility and rostered hours. */
  private static void refuseDayOff(Circumstances circumstances, LocalDate date) {
    if (!circumstances.engagement().isActive(date)) {
      throw Refusal.rule("R-0", date + " is outside the engagement");
    }
    AdoEligibility.bar(circumstances.engagement(), date, circumstances.calendar())
        .ifPresent(
            bar -> {
              throw Refusal.rule(bar.clause(), bar.says());
            });
    if (circumstances.rosters().on(date).filter(day -> day.ordinaryMinutes() > 0).isEmpty()) {
      throw Refusal.rule("8.7(f)(i)", "the agreed roster has no hours on " + date + " (R-15)");
    }
  }

  private static void refuseSecond(boolean stands, LocalDate date, String what) {
    if (stands) {
      throw Refusal.rule("R-15", date + " is " + what + " already; cancel it first");
    }
  }

  /** Whether a day is in a vacation; where no school terms bind, any day is as good. */
  private static boolean isInVacation(Circumstances circumstances, LocalDate date) {
    if (!circumstances.isSchoolBased(date)) {
      return true;
    }
    if (circumstances.calendar().year(date.getYear()).isEmpty()) {
      throw Refusal.rule(
          "8.7(b)(iii)", "school year " + date.getYear() + " is not published (R-15)");
    }
    return circumstances.calendar().isVacation(date).orElse(false);
  }

  /**
   * In term time ADO is taken before somebody leaves, so far as it has accrued, and where it had
   * accrued and workers' compensation came in between.
   */
  @Clause({"8.7(h)(ii)", "8.7(i)(i)"})
  private static boolean mayBeTakenInTerm(
      Circumstances circumstances, LocalDate date, Facts facts) {
    String id = circumstances.engagement().engagementId();
    DailyTotals totals = DailyTotals.of(date.getYear(), work(id, date.getYear(), facts));
    if (circumstances.engagement().hasEnded()) {
      return AdoAccount.of(date, Hours.ZERO, totals).balance().isPositive();
    }
    long kept = totals.through(date, Account.ADO_DEEMED) - totals.deemedThrough(date);
    long used =
        totals.of(Account.ADO_TAKEN).headMap(date, true).entrySet().stream()
            .filter(day -> !isInVacation(circumstances, day.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    return kept > used;
  }

  /** The work that may bear on a calendar year: a week belongs to the year of its Monday. */
  static List<WorkYear> work(String engagementId, int year, Facts facts) {
    return Stream.of(year - 1, year).map(each -> facts.work(engagementId, each)).toList();
  }
}
