package org.workforceledger.hours.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.hours.api.RosterBook;
import org.workforceledger.hours.api.RosterDay;
import org.workforceledger.hours.api.RosterEvent.RosterAgreed;

/**
 * What if other minutes were worked for ADO on some rostered weekdays: the same ordinary hours, the
 * day longer or shorter by the difference. Nothing is agreed by asking.
 *
 * @param byWeekday minutes a day, 0 to {@link #MOST}; weekdays that are not named stay as agreed
 */
public record OtherAdoMinutes(Map<DayOfWeek, Integer> byWeekday) {

  /** The most that may be asked about, in minutes a day. */
  public static final int MOST = 60;

  private static final LocalTime START = LocalTime.of(6, 0);

  public OtherAdoMinutes {
    byWeekday = Map.copyOf(byWeekday);
  }

  /** The same minutes on every rostered day. */
  public static OtherAdoMinutes everyDay(int minutes) {
    Map<DayOfWeek, Integer> byWeekday = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      byWeekday.put(day, minutes);
    }
    return new OtherAdoMinutes(byWeekday);
  }

  /** The circumstances with these minutes in every roster, past and to come. */
  @Clause("8.7(b)(vi)")
  public Circumstances in(Circumstances circumstances) {
    TreeMap<LocalDate, RosterAgreed> rosters = new TreeMap<>();
    circumstances.rosters().byFirstDay().forEach((from, roster) -> rosters.put(from, in(roster)));
    return new Circumstances(
        circumstances.engagement(),
        new RosterBook(rosters, circumstances.rosters().continuousWork()),
        circumstances.leave(),
        circumstances.toil(),
        circumstances.calendar(),
        circumstances.sites(),
        circumstances.replacesFullTime());
  }

  private RosterAgreed in(RosterAgreed roster) {
    List<RosterDay> days = roster.days().stream().map(this::in).toList();
    return new RosterAgreed(
        roster.cleanerId(),
        roster.engagementId(),
        roster.effectiveFrom(),
        days,
        roster.agreedWith());
  }

  /** One attendance from 06:00 on: only the day's length makes ADO. */
  private RosterDay in(RosterDay day) {
    int minutes = byWeekday.getOrDefault(day.day(), day.adoMinutes());
    LocalTime finish = START.plusMinutes(day.ordinaryMinutes() + minutes);
    return new RosterDay(
        day.week(), day.day(), List.of(new Attendance(START, finish, null)), minutes);
  }
}
