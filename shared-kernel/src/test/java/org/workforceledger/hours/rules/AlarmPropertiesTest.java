package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.rules.DayFacts.Standing;

/** What holds on every day on which an alarm is set, whenever work and roster end. */
@PropertyDefaults(tries = 2000, edgeCases = EdgeCasesMode.NONE)
class AlarmPropertiesTest {

  private static ADay day(Standing standing, int start, int length, int ceasing, int panels) {
    ADay day = ADay.of(standing).worked(time(start), time(start + length));
    for (int panel = 0; panel < panels; panel++) {
      day.setAlarm("Panel " + panel, time(ceasing));
    }
    return day;
  }

  private static String time(int minute) {
    return LocalTime.ofSecondOfDay(minute * 60L).toString();
  }

  @Clause("9.7(d)")
  @Property
  void everyWorkedMinuteIsTheAlarmsOrInExactlyOneAccount(
      @ForAll @IntRange(max = 900) int start,
      @ForAll @IntRange(min = 1, max = 500) int length,
      @ForAll @IntRange(max = 1400) int ceasing,
      @ForAll @IntRange(max = 3) int panels) {
    for (Standing standing : Standing.values()) {
      if (standing != Standing.NOT_EMPLOYED) {
        DayAccount account =
            WeekAccounting.ofDay(day(standing, start, length, ceasing, panels).facts());
        int from = Math.max(start, ceasing);
        int to = Math.min(start + length, ceasing + 15 * panels);
        long inAlarm = Math.max(0, to - from) * 60L;
        assertThat(account.workedSeconds() + inAlarm).isEqualTo(length * 60L);
      }
    }
  }

  @Clause("9.7(d)")
  @Property
  void theMinutesAreWorthTheSameWhateverWasWorked(
      @ForAll @IntRange(max = 900) int start,
      @ForAll @IntRange(min = 1, max = 500) int length,
      @ForAll @IntRange(max = 1400) int ceasing,
      @ForAll @IntRange(max = 3) int panels) {
    for (Standing standing : Standing.values()) {
      if (standing != Standing.NOT_EMPLOYED) {
        DayAccount account =
            WeekAccounting.ofDay(day(standing, start, length, ceasing, panels).facts());
        assertThat(account.seconds(Account.ADO_ALARM))
            .isEqualTo(standing.hasAdo() ? panels * 900L : 0);
      }
    }
  }
}
