package org.workforceledger.hours.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.rules.Circumstances;
import org.workforceledger.hours.rules.DayFacts;
import org.workforceledger.hours.rules.Replacement;
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
        engagement,
        facts.rosters(id),
        facts.leave(id),
        facts.toil(id),
        facts.calendar(),
        facts::site,
        Replacement.by(engagement, cleanerId -> engagementsOf(cleanerId, facts)));
  }

  private static List<Engagement> engagementsOf(String cleanerId, Facts facts) {
    return facts.engagementsOf(cleanerId).stream()
        .map(facts::engagement)
        .flatMap(Optional::stream)
        .toList();
  }

  /** A day, were these its shifts; approvals that were given for them prevail. */
  static DayFacts with(
      Circumstances circumstances, WorkYear year, LocalDate date, List<Shift> shifts) {
    List<Shift> approved = shifts.stream().map(year::asApproved).toList();
    boolean supplementary = year.supplementaryDays().contains(date);
    return circumstances.dayFacts(
        date, approved, year.adoDayOn(date), supplementary, year.alarmsOn(date));
  }

  /** The shifts of a day with one put in the place of any of its id. */
  static List<Shift> including(WorkYear year, Shift shift) {
    List<Shift> shifts = new ArrayList<>(without(year, shift.date(), shift.shiftId()));
    shifts.add(shift);
    return shifts;
  }

  static List<Shift> without(WorkYear year, LocalDate date, String shiftId) {
    return year.shiftsOn(date).stream().filter(s -> !s.shiftId().equals(shiftId)).toList();
  }

  /** The work that may bear on a calendar year: a week belongs to the year of its Monday. */
  static List<WorkYear> work(String engagementId, int year, Facts facts) {
    return Stream.of(year - 1, year).map(each -> facts.work(engagementId, each)).toList();
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
