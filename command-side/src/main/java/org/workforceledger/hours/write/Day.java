package org.workforceledger.hours.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.hours.api.WorkEvent.AdoDayAgreed;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.rules.Circumstances;
import org.workforceledger.hours.rules.DayAccounting;
import org.workforceledger.hours.rules.Postings;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Facts;

/** Circumstances and postings, as all deciders of working time need them. */
final class Day {

  private Day() {}

  /**
   * @throws Refusal if there is no such engagement
   */
  static Circumstances circumstances(@Nullable String engagementId, Facts facts) {
    String id = Objects.requireNonNull(engagementId);
    Engagement engagement =
        facts
            .engagement(id)
            .orElseThrow(() -> Refusal.unknown("engagementId", "no engagement " + id));
    return new Circumstances(
        engagement, facts.rosters(id), facts.leave(id), facts.calendar(), facts::site);
  }

  /** What a day must post, were these its shifts and its ADO day. */
  static List<Posting> postings(
      Circumstances circumstances,
      WorkYear year,
      LocalDate date,
      List<Shift> shifts,
      Optional<AdoDayAgreed> adoDay) {
    return Postings.toReach(
        DayAccounting.of(circumstances.dayFacts(date, shifts, adoDay)), date, year);
  }

  /** What a day must post, were these its shifts. */
  static List<Posting> postings(
      Circumstances circumstances, WorkYear year, LocalDate date, List<Shift> shifts) {
    return postings(circumstances, year, date, shifts, year.adoDayOn(date));
  }

  /** Rostered work beyond the roster, in seconds, were these the day's shifts. */
  static long excessSeconds(
      Circumstances circumstances, WorkYear year, LocalDate date, List<Shift> shifts) {
    List<Shift> rostered = shifts.stream().filter(s -> s.kind() == ShiftKind.ROSTERED).toList();
    return DayAccounting.of(circumstances.dayFacts(date, rostered, year.adoDayOn(date)))
        .seconds(Account.EXCESS);
  }

  /** The shifts of a day with one put in the place of any of its id. */
  static List<Shift> with(WorkYear year, Shift shift) {
    List<Shift> shifts = new ArrayList<>(without(year, shift.date(), shift.shiftId()));
    shifts.add(shift);
    return shifts;
  }

  static List<Shift> without(WorkYear year, LocalDate date, String shiftId) {
    return year.shiftsOn(date).stream().filter(s -> !s.shiftId().equals(shiftId)).toList();
  }

  /** The steps by which postings explain themselves. */
  static List<Step> steps(List<Posting> postings) {
    return postings.stream().map(Day::step).toList();
  }

  private static Step step(Posting posting) {
    String because = posting.because();
    String account = posting.account().name().replace('_', ' ');
    return new Step(
        posting.clause(),
        posting.date() + " " + account + (because == null ? "" : ": " + because),
        new Hours(posting.seconds()).toString());
  }
}
