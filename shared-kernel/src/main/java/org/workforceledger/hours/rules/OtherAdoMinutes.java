package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeMap;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.hours.api.RosterBook;
import org.workforceledger.hours.api.RosterDay;
import org.workforceledger.hours.api.RosterEvent.RosterAgreed;

/**
 * What if another number of minutes were worked for ADO on every rostered day: the same ordinary
 * hours, the day longer or shorter by the difference. Nothing is agreed by asking.
 */
public final class OtherAdoMinutes {

  /** The most that may be asked about, in minutes a day. */
  public static final int MOST = 60;

  private static final LocalTime START = LocalTime.of(6, 0);

  private OtherAdoMinutes() {}

  /** The circumstances with so many ADO minutes on every rostered day, 0 to {@link #MOST}. */
  @Clause("8.7(b)(vi)")
  public static Circumstances on(Circumstances circumstances, int minutes) {
    TreeMap<LocalDate, RosterAgreed> rosters = new TreeMap<>();
    circumstances
        .rosters()
        .byFirstDay()
        .forEach((from, roster) -> rosters.put(from, with(roster, minutes)));
    return new Circumstances(
        circumstances.engagement(),
        new RosterBook(rosters, circumstances.rosters().continuousWork()),
        circumstances.leave(),
        circumstances.toil(),
        circumstances.calendar(),
        circumstances.sites(),
        circumstances.replacesFullTime());
  }

  private static RosterAgreed with(RosterAgreed roster, int minutes) {
    List<RosterDay> days = roster.days().stream().map(day -> with(day, minutes)).toList();
    return new RosterAgreed(
        roster.cleanerId(),
        roster.engagementId(),
        roster.effectiveFrom(),
        days,
        roster.agreedWith());
  }

  /** One attendance from 06:00 on: only the day's length makes ADO. */
  private static RosterDay with(RosterDay day, int minutes) {
    LocalTime finish = START.plusMinutes(day.ordinaryMinutes() + minutes);
    return new RosterDay(
        day.week(), day.day(), List.of(new Attendance(START, finish, null)), minutes);
  }
}
