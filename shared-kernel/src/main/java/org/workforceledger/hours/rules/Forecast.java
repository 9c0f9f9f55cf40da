package org.workforceledger.hours.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.calendar.api.SchoolYear;
import org.workforceledger.hours.rules.RequiredHours.Need;
import org.workforceledger.ledger.Hours;

/**
 * Whether the ADO of a year will cover its vacations, if the agreed roster is worked from a day on
 * (R-22; the assumptions are those of {@link AssumedYear}).
 *
 * <p>For each vacation that has required hours: what it needs, what of the ADO credited by
 * its first day is left for it, and what is short. Left is what is not needed by the vacations
 * before it, nor taken before it where that is more; never less than nothing. Example: 38 h, 40 h
 * credited by the winter vacation's first day: 15.2 h were needed in autumn, 24.8 h are left of the
 * 38 h needed, 13.2 h are short.
 *
 * <p>What is short on the first day may still be accrued in the rest of the year (the examples of
 * 8.7(d)(v)): the vacation's ADO is then taken in advance (8.7(b)(vi), R-15).
 *
 * @param asAt the last day of which recorded facts count
 * @param vacations those with required hours, in order; none for who has no requirement
 * @param required in the whole year
 * @param credited by that day, as recorded
 * @param expected to be credited in the whole year
 * @param yearEnd when what is short at the year's end can still be worked off
 * @param additional what may be agreed further at a remote school (8.7(e)); null elsewhere
 * @param path what is credited through the year, a point a week
 */
public record Forecast(
    int year,
    LocalDate asAt,
    List<Cover> vacations,
    Hours required,
    Hours credited,
    Hours expected,
    Deadline yearEnd,
    @Nullable AdditionalDays additional,
    List<Point> path) {

  /** How a vacation stands. */
  public enum Outcome {
    /** Its hours are credited by its first day. */
    COVERED,
    /** They are not, but in the course of the year: it is taken in advance (8.7(b)(vi)). */
    IN_ADVANCE,
    /** They are not credited in the year. */
    SHORT
  }

  /**
   * What a vacation needs and will have.
   *
   * @param expected what is left for it on its first day
   * @param shortfall needed less expected, not below zero
   * @param deadline for all that is short by then, what was taken in advance before it included
   * @param coveredOn the first day on which its hours are credited; null if the year has none
   * @param isToCome whether it begins after the day asked about
   */
  public record Cover(
      Vacation vacation,
      Hours needed,
      Hours expected,
      Hours shortfall,
      Deadline deadline,
      @Nullable LocalDate coveredOn,
      boolean isToCome) {

    @Clause("8.7(b)(vi)")
    public Outcome outcome() {
      if (!shortfall.isPositive()) {
        return Outcome.COVERED;
      }
      return coveredOn == null ? Outcome.SHORT : Outcome.IN_ADVANCE;
    }
  }

  /**
   * What is credited from 1 January through a day.
   *
   * @param assumed whether that is more than what is recorded
   */
  public record Point(LocalDate date, Hours credited, boolean assumed) {}

  /** The forecast of a year; empty if the school year is not published. */
  @Clause({"8.7(b)(iii)", "8.7(b)(vi)", "8.7(d)(iv)", "8.7(d)(v)"})
  public static Optional<Forecast> of(
      Circumstances circumstances, RecordedAdo recorded, int year, LocalDate asAt) {
    return circumstances
        .calendar()
        .year(year)
        .map(published -> of(circumstances, recorded, published, asAt));
  }

  private static Forecast of(
      Circumstances circumstances, RecordedAdo recorded, SchoolYear school, LocalDate asAt) {
    AssumedYear year = new AssumedYear(circumstances, recorded, school.year(), asAt);
    List<Need> needs =
        RequiredHours.byVacation(
            circumstances.engagement(), school, circumstances.calendar(), circumstances::siteKind);
    List<Cover> covers = new ArrayList<>();
    long earlier = 0;
    for (Need need : needs) {
      if (need.hours().value().isPositive()) {
        covers.add(cover(need, earlier, year));
        earlier += need.hours().value().seconds();
      }
    }
    return new Forecast(
        school.year(),
        asAt,
        List.copyOf(covers),
        new Hours(earlier),
        new Hours(year.creditedAsRecorded()),
        new Hours(year.credited()),
        Deadline.of(earlier - year.credited(), year, year.lastDay().plusDays(1)),
        AdditionalDays.of(circumstances, school, needs, year).orElse(null),
        path(year));
  }

  private static Cover cover(Need need, long earlierNeeds, AssumedYear year) {
    LocalDate first = need.vacation().firstDay();
    Hours needed = need.hours().value();
    long credited = year.creditedThrough(first);
    long used = Math.max(earlierNeeds, year.takenBefore(first));
    Hours expected = new Hours(Math.max(0, credited - used));
    Hours shortfall = needed.minus(expected).atLeast(Hours.ZERO);
    long due = used + needed.seconds();
    return new Cover(
        need.vacation(),
        needed,
        expected,
        shortfall,
        Deadline.of(due - credited, year, first),
        year.firstReaching(due),
        first.isAfter(year.asAt()));
  }

  /** Each Sunday, the day asked about, and the year's last. */
  private static List<Point> path(AssumedYear year) {
    LocalDate last = year.lastDay();
    return last.withDayOfYear(1)
        .datesUntil(last.plusDays(1))
        .filter(
            date ->
                date.getDayOfWeek() == DayOfWeek.SUNDAY
                    || date.equals(year.asAt())
                    || date.equals(last))
        .map(
            date ->
                new Point(date, new Hours(year.creditedThrough(date)), date.isAfter(year.asAt())))
        .toList();
  }

  /** What will be short of the required hours at the year's end; zero if nothing. */
  @Clause("8.7(b)(iii)")
  public Hours shortfall() {
    return required.minus(expected).atLeast(Hours.ZERO);
  }

  /** The vacations still to come that will not be covered on their first day. */
  public List<Cover> uncovered() {
    return vacations.stream()
        .filter(cover -> cover.isToCome() && cover.shortfall().isPositive())
        .toList();
  }

  /** Whether a vacation still to come, or the year, will not be covered. */
  public boolean isAtRisk() {
    return !uncovered().isEmpty() || shortfall().isPositive();
  }

  /** The next day by which something must be done; null if there is none, or all are past. */
  public @Nullable LocalDate nextDateToAct() {
    return Stream.concat(uncovered().stream().map(Cover::deadline), Stream.of(yearEnd))
        .filter(deadline -> !deadline.tooLate())
        .flatMap(deadline -> Stream.ofNullable(deadline.lastDate()))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
