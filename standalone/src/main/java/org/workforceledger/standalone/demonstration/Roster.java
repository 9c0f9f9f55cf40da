package org.workforceledger.standalone.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.hours.api.RosterDay;

/** A roster made of a pattern, weekly hours and the minutes that are worked for ADO. */
record Roster(List<RosterDay> days) {

  private static final int FULL_DAY = 456;
  private static final int LONGEST_WITHOUT_BREAK = 300;
  private static final int BREAK = 30;
  private static final LocalDate FIRST_FORTNIGHT = LocalDate.of(2022, 8, 29);

  /**
   * The roster of a pattern.
   *
   * @param minutesPerWeek ordinary minutes, shared equally by the pattern's days
   * @param adoMinutes on a day of 7.6 ordinary hours; others in proportion
   */
  static Roster of(Table.Row pattern, int minutesPerWeek, int adoMinutes) {
    List<String> names = Arrays.asList(pattern.text("days").split(" ", -1));
    boolean fortnight = names.getFirst().contains(":");
    int minutes = minutesPerWeek * (fortnight ? 2 : 1);
    List<RosterDay> days = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int ordinary = minutes / names.size() + (i < minutes % names.size() ? 1 : 0);
      int ado = (ordinary * adoMinutes + FULL_DAY / 2) / FULL_DAY;
      days.add(day(names.get(i), attendances(pattern, ordinary + ado), ado));
    }
    return new Roster(List.copyOf(days));
  }

  private static RosterDay day(String name, List<Attendance> attendances, int ado) {
    String[] parts = name.split(":", -1);
    @Nullable Integer week = parts.length == 2 ? Integer.valueOf(parts[0]) : null;
    return new RosterDay(week, prefixed(parts[parts.length - 1]), attendances, ado);
  }

  private static DayOfWeek prefixed(String prefix) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().startsWith(prefix))
        .findFirst()
        .orElseThrow();
  }

  private static List<Attendance> attendances(Table.Row pattern, int paid) {
    String[] starts = pattern.text("starts").split(" ", -1);
    List<Attendance> attendances = new ArrayList<>();
    for (int i = 0; i < starts.length; i++) {
      int minutes = paid / starts.length + (i < paid % starts.length ? 1 : 0);
      attendances.add(attendance(LocalTime.parse(starts[i]), minutes));
    }
    return List.copyOf(attendances);
  }

  private static Attendance attendance(LocalTime start, int minutes) {
    boolean pause = minutes > LONGEST_WITHOUT_BREAK;
    LocalTime finish = start.plusMinutes(minutes + (pause ? BREAK : 0));
    return new Attendance(start, finish, pause ? BREAK : null);
  }

  /** The same day worked in one go, from its first start (8.4). */
  static RosterDay continuous(RosterDay day) {
    int paid = day.attendances().stream().mapToInt(Attendance::paidMinutes).sum();
    Attendance whole = attendance(day.attendances().getFirst().start(), paid);
    return new RosterDay(day.week(), day.day(), List.of(whole), day.adoMinutes());
  }

  /** What is rostered on a day. */
  Optional<RosterDay> on(LocalDate date) {
    int week = (int) Math.floorMod(ChronoUnit.DAYS.between(FIRST_FORTNIGHT, date), 14L) / 7 + 1;
    return days.stream()
        .filter(day -> day.day() == date.getDayOfWeek())
        .filter(day -> day.week() == null || day.week() == week)
        .findFirst();
  }

  /** Days worked in a fortnight. */
  int daysPerFortnight() {
    return days.stream().mapToInt(day -> day.week() == null ? 2 : 1).sum();
  }

  int minutesPerFortnight() {
    return days.stream()
        .mapToInt(day -> day.ordinaryMinutes() * (day.week() == null ? 2 : 1))
        .sum();
  }

  boolean accrues() {
    return days.stream().anyMatch(day -> day.adoMinutes() > 0);
  }
}
