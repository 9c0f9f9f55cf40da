package org.workforceledger.hours.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.WorkCommand.AccountDays;
import org.workforceledger.hours.api.WorkCommand.TakeAdo;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.hours.api.WorkEvent.AdoDayAgreed;
import org.workforceledger.hours.api.WorkEvent.DaysAccounted;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.rules.AdoEligibility;
import org.workforceledger.hours.rules.Circumstances;
import org.workforceledger.hours.rules.DayFacts;
import org.workforceledger.hours.rules.DayFlags;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/** Accrued days off as they are agreed, and days accounted anew (8.7(b), 8.7(d); ). */
final class AdoDecider {

  private AdoDecider() {}

  static Decision<WorkEvent> take(WorkYear year, TakeAdo command, Facts facts) {
    Circumstances circumstances = Day.circumstances(command.engagementId(), facts);
    LocalDate date = command.date();
    refuse(circumstances, date);
    Hours hours = command.hours();
    AdoDayAgreed agreed =
        new AdoDayAgreed(
            command.cleanerId(),
            circumstances.engagement().engagementId(),
            date,
            hours == null ? null : hours.seconds(),
            List.of(),
            List.of());
    List<Posting> postings =
        Week.postings(
            circumstances,
            year,
            List.of(circumstances.dayFacts(date, year.shiftsOn(date), Optional.of(agreed))));
    return Decision.of(
        new AdoDayAgreed(
            agreed.cleanerId(),
            agreed.engagementId(),
            date,
            agreed.agreedSeconds(),
            postings,
            List.of()),
        Day.steps(postings));
  }

  /** An ADO day needs eligibility, rostered hours and, at a school, a vacation. */
  private static void refuse(Circumstances circumstances, LocalDate date) {
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
    if (circumstances.isSchoolBased(date)
        && !circumstances.calendar().isVacation(date).orElse(false)) {
      throw Refusal.rule(
          "8.7(b)(iii)",
          circumstances.calendar().year(date.getYear()).isPresent()
              ? date + " is in a school term; ADO is taken in vacations (R-15)"
              : "school year " + date.getYear() + " is not published");
    }
  }

  /** Posts what the days from one to another have come to differ by. */
  static Decision<WorkEvent> account(WorkYear year, AccountDays command, Facts facts) {
    Circumstances circumstances = Day.circumstances(command.engagementId(), facts);
    List<DayFacts> days =
        command
            .from()
            .datesUntil(command.to().plusDays(1))
            .map(date -> circumstances.dayFacts(date, year))
            .toList();
    List<Posting> postings = Week.postings(circumstances, year, days);
    return postings.isEmpty()
        ? Decision.nothing()
        : Decision.of(
            new DaysAccounted(
                command.cleanerId(),
                command.engagementId(),
                command.cause(),
                postings,
                flags(circumstances, year, days, postings)),
            Day.steps(postings));
  }

  /** What the days breach that have come to differ. */
  private static List<Flag> flags(
      Circumstances circumstances, WorkYear year, List<DayFacts> days, List<Posting> postings) {
    Set<LocalDate> changed = postings.stream().map(Posting::date).collect(Collectors.toSet());
    return days.stream()
        .filter(day -> changed.contains(day.date()))
        .flatMap(day -> DayFlags.of(circumstances, year, day).stream())
        .toList();
  }
}
