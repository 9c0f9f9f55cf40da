package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.fixtures.ALeave;
import org.workforceledger.fixtures.AShift;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.hours.api.Authorisation;
import org.workforceledger.hours.api.Authorisation.Compensation;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.hours.rules.DayFacts.AdoDay;
import org.workforceledger.hours.rules.DayFacts.Standing;
import org.workforceledger.hours.rules.DayFacts.ToilDay;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.leave.api.LeaveType;

/**
 * The week of Monday 6 May 2024, of which a test says only what matters: so many hours rostered
 * Monday to Friday, on which nothing happened.
 */
final class AWeek {
  static final LocalDate MONDAY = LocalDate.of(2024, 5, 6);

  private final Standing standing;
  private final long minutesADay;
  private final Map<Integer, List<Shift>> shifts = new HashMap<>();
  private final Map<Integer, String> holidays = new HashMap<>();
  private final Map<Integer, LeaveGranted> leave = new HashMap<>();
  private final List<Integer> adoDays = new ArrayList<>();
  private Spread spread = Spread.of(1, MONDAY);
  private LocalDate monday = MONDAY;

  private AWeek(Standing standing, long minutesADay) {
    this.standing = standing;
    this.minutesADay = minutesADay;
  }

  /** A full-time cleaner, 7 h 36 min a day. */
  static AWeek fullTime() {
    return new AWeek(Standing.FULL_TIME, 456);
  }

  /** A part-time cleaner with so many minutes a day, Monday to Friday. */
  static AWeek partTime(long minutesADay) {
    return new AWeek(Standing.PART_TIME, minutesADay);
  }

  static AWeek of(Standing standing) {
    return new AWeek(standing, 0);
  }

  /** The week of another Monday; say so first. */
  AWeek from(LocalDate other) {
    monday = other;
    return this;
  }

  AWeek twiceDaily() {
    spread = Spread.of(2, MONDAY);
    return this;
  }

  AWeek holiday(int day) {
    holidays.put(day, "Labour Day");
    return this;
  }

  AWeek onLeave(int day, LeaveType type) {
    String date = monday.plusDays(day).toString();
    leave.put(day, ALeave.granted("l" + day, type, date, date));
    return this;
  }

  AWeek adoDay(int day) {
    adoDays.add(day);
    return this;
  }

  /** Works what is rostered on so many days from Monday on, from 06:00. */
  AWeek workedAsRostered(int days) {
    return workedAsRosteredOn(IntStream.range(0, days).toArray());
  }

  /** Works what is rostered on some days, from 06:00. */
  AWeek workedAsRosteredOn(int... days) {
    for (int day : days) {
      worked(day, "06:00", "%02d:%02d".formatted(6 + minutesADay / 60, minutesADay % 60));
    }
    return this;
  }

  AWeek worked(int day, String start, String finish) {
    return add(day, start, finish, ShiftKind.ROSTERED, null);
  }

  AWeek directed(int day, String start, String finish, Compensation compensation) {
    Integer toil = compensation == Compensation.MIXED ? 30 : null;
    Authorisation given =
        new Authorisation(AnEngagement.SECRET, compensation, toil, AnEngagement.SECRET);
    return add(day, start, finish, ShiftKind.ROSTERED, given);
  }

  AWeek calledOut(int day, String start, String finish) {
    return add(day, start, finish, ShiftKind.CALL_OUT, null);
  }

  private AWeek add(
      int day, String start, String finish, ShiftKind kind, @Nullable Authorisation given) {
    List<Shift> of = shifts.computeIfAbsent(day, d -> new ArrayList<>());
    String date = monday.plusDays(day).toString();
    String id = "w" + day + "-" + of.size();
    of.add(AShift.of(id, date, start, finish, kind).authorised(given));
    return this;
  }

  List<DayFacts> facts() {
    List<DayFacts> days = new ArrayList<>();
    for (int day = 0; day < 7; day++) {
      days.add(facts(day));
    }
    return days;
  }

  private DayFacts facts(int day) {
    LeaveGranted granted = leave.get(day);
    return new DayFacts(
        monday.plusDays(day),
        standing,
        day < 5 ? minutesADay * 60 : 0,
        0,
        spread,
        holidays.get(day),
        granted == null ? List.of() : List.of(granted),
        adoDays.contains(day) ? new AdoDay(null) : null,
        false,
        0,
        ToilDay.NONE,
        shifts.getOrDefault(day, List.of()),
        AlarmPeriod.NONE);
  }

  /** What a day is worth, as {@code ORDINARY 7.6, OVERTIME_15 3}. */
  String account(int day) {
    DayAccount account = WeekAccounting.of(facts()).get(monday.plusDays(day));
    return account == null ? "" : ADay.said(account);
  }
}
