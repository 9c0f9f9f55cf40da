package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.AlarmSetting;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.hours.api.RosterDay;
import org.workforceledger.ledger.Hours;

/**
 * The fifteen minutes after the rostered ceasing time of who set an alarm (9.7; R-20): credited as
 * ADO for each panel, whether used or not, and never excess. Work in them is taken from the shift's
 * tail before R-12. Example: rostered to 13:57, worked to 14:15, one panel: 13:57 to 14:12 are the
 * alarm's, three minutes are excess.
 *
 * @param settings the alarms set on the day; empty if none
 * @param ceasingMinute the rostered ceasing time in minutes after midnight; null without a roster
 */
public record AlarmPeriod(List<AlarmSetting> settings, @Nullable Integer ceasingMinute) {

  static final AlarmPeriod NONE = new AlarmPeriod(List.of(), null);

  /** The period of a day with these settings; it begins when the last attendance ends. */
  static AlarmPeriod of(List<AlarmSetting> settings, Optional<RosterDay> rostered) {
    return settings.isEmpty()
        ? NONE
        : new AlarmPeriod(settings, rostered.map(AlarmPeriod::ceasing).orElse(null));
  }

  private static int ceasing(RosterDay day) {
    return day.attendances().stream()
        .map(Attendance::finish)
        .max(Comparator.naturalOrder())
        .map(Spread::minute)
        .orElse(0);
  }

  /** The minutes of a day: fifteen a panel. */
  @Clause("9.7(c)")
  private int minutes() {
    return settings.stream().mapToInt(setting -> minutesAPanel(setting.date())).sum();
  }

  static int minutesAPanel(LocalDate date) {
    return DatedFigures.whole("alarm.minutes-after-ceasing", date);
  }

  /** What of an attendance lies outside the period, in order of time. */
  @Clause("9.7(d)")
  List<Attendance> without(Attendance worked) {
    Integer from = ceasingMinute;
    if (from == null || settings.isEmpty()) {
      return List.of(worked);
    }
    int start = Spread.minute(worked.start());
    int finish = Spread.minute(worked.finish());
    int to = from + minutes();
    int within = Math.max(0, Math.min(finish, to) - Math.max(start, from));
    int after = Math.clamp(finish - Math.max(start, to), 0, worked.paidMinutes());
    int taken = Math.min(within, worked.paidMinutes() - after);
    List<Attendance> parts = new ArrayList<>();
    add(start, Math.min(finish, from), worked.paidMinutes() - after - taken, parts);
    add(Math.max(start, to), finish, after, parts);
    return parts;
  }

  /** A part with so many paid minutes; an unpaid break lies inside it. */
  private static void add(int from, int to, int paidMinutes, List<Attendance> parts) {
    if (paidMinutes > 0) {
      parts.add(new Attendance(time(from), time(to), to - from - paidMinutes));
    }
  }

  private static LocalTime time(int minute) {
    return LocalTime.ofSecondOfDay(minute * 60L);
  }

  /** The day's account with the minutes: as ADO, or paid at the ordinary rate without ADO. */
  @Clause("9.7(d)")
  DayAccount credit(DayFacts day, DayAccount account) {
    if (settings.isEmpty()) {
      return account;
    }
    long seconds = minutes() * 60L;
    String panels = settings.stream().map(AlarmSetting::panel).collect(Collectors.joining(", "));
    String because = "alarm set at %s: %s".formatted(panels, new Hours(seconds));
    return day.standing().hasAdo()
        ? account.with(Account.ADO_ALARM, seconds, "9.7(d)", because)
        : account.plus(Account.PAID_ORDINARY, seconds, "9.7(d)", because + ", paid without ADO");
  }
}
