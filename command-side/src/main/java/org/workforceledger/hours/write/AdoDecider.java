package org.workforceledger.hours.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Step;
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
import org.workforceledger.hours.rules.AdoGround;
import org.workforceledger.hours.rules.AdoInTerm;
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
    DayOff.refuse(circumstances, date);
    DayOff.refuseSecond(year.supplementaryDays().contains(date), date, "a supplementary day");
    Hours hours = command.hours();
    refuseInTerm(circumstances, date, hours, facts);
    Long seconds = hours == null ? null : hours.seconds();
    String id = circumstances.engagement().engagementId();
    AdoDayAgreed agreed =
        new AdoDayAgreed(command.cleanerId(), id, date, seconds, List.of(), List.of());
    return year.adoDayOn(date).filter(day -> Objects.equals(day.agreedSeconds(), seconds)).isEmpty()
        ? agreed(year, agreed, circumstances, facts)
        : again(agreed, circumstances, facts);
  }

  /** In term time only what is left for it may be taken, in whole days or less. */
  private static void refuseInTerm(
      Circumstances circumstances, LocalDate date, @Nullable Hours hours, Facts facts) {
    if (DayOff.isInVacation(circumstances, date)
        || AdoInTerm.isInAdditionalClosure(circumstances, date)) {
      return;
    }
    long left = DayOff.leftInTerm(circumstances, date, facts);
    if (left <= 0) {
      throw Refusal.rule("8.7(b)(iii)", date + " is in a school term; ADO is taken in vacations");
    }
    long rostered =
        circumstances.rosters().on(date).map(day -> day.ordinaryMinutes() * 60L).orElse(0L);
    long asked = hours == null ? rostered : Math.min(hours.seconds(), rostered);
    if (asked > left) {
      throw Refusal.rule(
          "8.7(b)(iii)",
          "%s is in a school term, for which %s of ADO are left, not %s"
              .formatted(date, new Hours(left), new Hours(asked)));
    }
  }

  private static Decision<WorkEvent> agreed(
      WorkYear year, AdoDayAgreed agreed, Circumstances circumstances, Facts facts) {
    LocalDate date = agreed.date();
    String id = agreed.engagementId();
    List<Posting> postings =
        postings(circumstances, year, facts(circumstances, year, date, Optional.of(agreed), false));
    DailyTotals after = Explaining.after(date, postings, id, facts);
    List<Step> steps = new ArrayList<>(Explaining.steps(postings, id, facts));
    steps.addAll(Explaining.cut(agreed, circumstances, after));
    return new Decision<>(
        List.of(
            new AdoDayAgreed(
                agreed.cleanerId(), id, date, agreed.agreedSeconds(), postings, List.of())),
        steps,
        Explaining.beyond(circumstances, date, after));
  }

  /** Agreed in the same words before: nothing changes, and nothing is stored twice. */
  private static Decision<WorkEvent> again(
      AdoDayAgreed agreed, Circumstances circumstances, Facts facts) {
    LocalDate date = agreed.date();
    DailyTotals now = Explaining.after(date, List.of(), agreed.engagementId(), facts);
    Hours taken = new Hours(now.of(Account.ADO_TAKEN).getOrDefault(date, 0L));
    Step stands =
        new Step(
            AdoGround.of(circumstances, date),
            date + " is agreed as an ADO day already, in the same hours: nothing changes",
            taken.toString());
    return new Decision<>(List.of(), List.of(stands), Explaining.beyond(circumstances, date, now));
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
        Explaining.steps(postings, circumstances.engagement().engagementId(), facts));
  }

  @Clause("8.7(d)(i)")
  static Decision<WorkEvent> place(WorkYear year, PlaceSupplementaryDay command, Facts facts) {
    Circumstances circumstances = Day.circumstances(command.engagementId(), facts);
    LocalDate date = command.date();
    DayOff.refuse(circumstances, date);
    DayOff.refuseSecond(year.adoDayOn(date).isPresent(), date, "an ADO day");
    DayOff.refuseSecond(year.supplementaryDays().contains(date), date, "a supplementary day");
    if (!DayOff.isInVacation(circumstances, date)) {
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
        Day.work(circumstances.engagement().engagementId(), date.getYear(), facts).stream()
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
}
