package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.hours.api.RosterDay;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.hours.api.WorkYear;

/**
 * A calendar year's ADO by day: what is recorded through one day, and after it what follows if the
 * agreed roster is worked.
 *
 * <p>On every later day the roster's shifts are put before {@link WeekAccounting} as if they had
 * been worked. It makes ADO of them as of any others: none on a holiday, which credits R-13, none
 * where leave or an agreed ADO day covers the day, which credit R-14 or are taken. A part of a day
 * on leave leaves the rest of the roster to be worked. What is deemed taken during workers'
 * compensation counts as taken (8.7(h)(i)). What came from the year before, left or owing, is
 * credited or wanting from its first day, and what was settled counts no more (8.7(g)(v)). Work
 * that is recorded after that day, or excess, is not looked at.
 */
final class AssumedYear {

  private final Circumstances circumstances;
  private final RecordedAdo recorded;
  private final LocalDate first;
  private final LocalDate last;
  private final LocalDate asAt;
  private final long[] creditedThrough;
  private final long[] takenThrough;
  private final Map<LocalDate, Boolean> working = new HashMap<>();
  private final NavigableMap<LocalDate, Long> compensated = new TreeMap<>();
  private final NavigableMap<LocalDate, Long> inCompensation = new TreeMap<>();

  /**
   * @param asAt the last day of which the recorded facts count
   */
  AssumedYear(Circumstances circumstances, RecordedAdo recorded, int year, LocalDate asAt) {
    this.circumstances = circumstances;
    this.recorded = recorded;
    this.asAt = asAt;
    first = LocalDate.of(year, 1, 1);
    last = first.plusYears(1).minusDays(1);
    creditedThrough = new long[first.lengthOfYear() + 1];
    takenThrough = new long[first.lengthOfYear() + 1];
    first.datesUntil(last.plusDays(1)).forEach(this::add);
    DeemedAdo.of(
            date -> creditedThrough[date.getDayOfYear()],
            date -> takenThrough[date.getDayOfYear()],
            compensated,
            inCompensation)
        .forEach(this::deem);
  }

  private void add(LocalDate date) {
    int day = date.getDayOfYear();
    creditedThrough[day] = creditedThrough[day - 1] - recorded.settled(date);
    takenThrough[day] = takenThrough[day - 1];
    if (date.isAfter(asAt)) {
      DayAccount assumed = assumed(date);
      working.put(date, isWork(assumed));
      creditedThrough[day] += assumed.adoCreditedSeconds();
      takenThrough[day] += assumed.seconds(Account.ADO_TAKEN);
      compensate(
          date, assumed.seconds(Account.ADO_COMPENSATION), assumed.seconds(Account.ADO_DEEMED));
    } else {
      creditedThrough[day] += recorded.credited(date);
      takenThrough[day] += recorded.taken(date);
      compensate(date, recorded.compensated(date), recorded.inCompensation(date));
    }
  }

  private void compensate(LocalDate date, long credited, long agreed) {
    if (credited != 0) {
      compensated.put(date, credited);
    }
    if (agreed != 0) {
      inCompensation.put(date, agreed);
    }
  }

  /**
   * What is deemed taken on a day is taken on that day and ever after, as a statement counts it.
   */
  @Clause("8.7(h)(i)")
  private void deem(LocalDate date, long seconds) {
    for (int day = date.getDayOfYear(); day < takenThrough.length; day++) {
      takenThrough[day] += seconds;
    }
  }

  private DayAccount assumed(LocalDate date) {
    WorkYear plans = recorded.plans(date);
    boolean supplementary = plans.supplementaryDays().contains(date);
    return WeekAccounting.ofDay(
        circumstances.dayFacts(
            date, rostered(date), plans.adoDayOn(date), supplementary, plans.alarmsOn(date)));
  }

  private List<Shift> rostered(LocalDate date) {
    return circumstances.rosters().on(date).map(RosterDay::attendances).stream()
        .flatMap(List::stream)
        .map(attendance -> shift(date, attendance))
        .toList();
  }

  private Shift shift(LocalDate date, Attendance attendance) {
    String id = date + "T" + attendance.start();
    String siteId = circumstances.engagement().engaged().siteId();
    return new Shift(id, siteId, date, attendance, ShiftKind.ROSTERED, null, null);
  }

  /** Seconds credited from 1 January through a day of the year. */
  long creditedThrough(LocalDate date) {
    return creditedThrough[date.getDayOfYear()];
  }

  /** Seconds taken from 1 January through the day before one of the year. */
  long takenBefore(LocalDate date) {
    return takenThrough[date.getDayOfYear() - 1];
  }

  /** Seconds credited in the whole year. */
  long credited() {
    return creditedThrough(last);
  }

  /** Seconds credited by the day of which the recorded facts count. */
  long creditedAsRecorded() {
    if (asAt.isBefore(first)) {
      return 0;
    }
    return creditedThrough(asAt.isBefore(last) ? asAt : last);
  }

  /** The first day of the year by which so many seconds are credited; null if none. */
  @Nullable LocalDate firstReaching(long seconds) {
    return first
        .datesUntil(last.plusDays(1))
        .filter(date -> creditedThrough(date) >= seconds)
        .findFirst()
        .orElse(null);
  }

  /**
   * The rostered working day from which on there are so many before another day, itself included.
   *
   * @param count one or more
   */
  Optional<LocalDate> workingDayBefore(LocalDate end, long count) {
    return Stream.iterate(
            end.minusDays(1), date -> !date.isBefore(first), date -> date.minusDays(1))
        .filter(this::isWorkingDay)
        .skip(count - 1)
        .findFirst();
  }

  /** Whether the roster has work that nothing else takes the place of. */
  private boolean isWorkingDay(LocalDate date) {
    return working.computeIfAbsent(date, this::isWorked);
  }

  private boolean isWorked(LocalDate date) {
    return isWork(assumed(date));
  }

  private static boolean isWork(DayAccount day) {
    return day.seconds(Account.ORDINARY) + day.seconds(Account.ADO_WORKED) > 0;
  }

  LocalDate asAt() {
    return asAt;
  }

  LocalDate lastDay() {
    return last;
  }
}
