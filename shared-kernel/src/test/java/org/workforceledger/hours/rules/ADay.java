package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.workforceledger.fixtures.ALeave;
import org.workforceledger.fixtures.AShift;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.AlarmSetting;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.hours.api.ToilEvent.ToilConverted;
import org.workforceledger.hours.rules.DayFacts.AdoDay;
import org.workforceledger.hours.rules.DayFacts.Standing;
import org.workforceledger.hours.rules.DayFacts.ToilDay;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Hours;

/**
 * One day of which a test says only what matters: else a Tuesday of a full-time cleaner, rostered
 * 7.6 h ordinary and 21 minutes ADO, on which nothing happened.
 */
final class ADay {
  static final String DATE = "2024-05-07";

  private final Standing standing;
  private String date = DATE;
  private final List<LeaveGranted> leave = new ArrayList<>();
  private final List<Shift> shifts = new ArrayList<>();
  private long ordinarySeconds = Hours.of("7.6").seconds();
  private long adoSeconds = 21 * 60;
  private Spread spread = Spread.of(1, LocalDate.parse(DATE));
  private long openingSeconds;
  private ToilDay toil = ToilDay.NONE;
  private @Nullable String holiday;
  private final List<AlarmSetting> alarms = new ArrayList<>();
  private @Nullable Integer ceasingMinute;
  private @Nullable AdoDay adoDay;
  private boolean supplementary;

  private ADay(Standing standing) {
    this.standing = standing;
  }

  static ADay fullTime() {
    return new ADay(Standing.FULL_TIME);
  }

  static ADay of(Standing standing) {
    return new ADay(standing);
  }

  ADay rostered(String ordinaryHours, int adoMinutes) {
    ordinarySeconds = Hours.of(ordinaryHours).seconds();
    adoSeconds = adoMinutes * 60L;
    return this;
  }

  /** On another day than the Tuesday; say so first. */
  ADay on(String other) {
    date = other;
    return this;
  }

  ADay holiday() {
    holiday = "Labour Day";
    return this;
  }

  ADay onLeave(LeaveType type) {
    leave.add(ALeave.granted("l" + leave.size(), type, date, date));
    return this;
  }

  ADay onLeave(LeaveType type, String hours) {
    leave.add(ALeave.part("l" + leave.size(), type, date, hours));
    return this;
  }

  ADay adoDay() {
    adoDay = new AdoDay(null);
    return this;
  }

  ADay adoDay(String hours) {
    adoDay = new AdoDay(Hours.of(hours).seconds());
    return this;
  }

  ADay supplementary() {
    supplementary = true;
    return this;
  }

  ADay trained(String start, String finish) {
    shifts.add(AShift.of("w" + shifts.size(), date, start, finish, ShiftKind.FIRST_AID_TRAINING));
    return this;
  }

  ADay bringing(String adoHours) {
    openingSeconds = Hours.of(adoHours).seconds();
    return this;
  }

  ADay inLieu(String hours) {
    toil = new ToilDay(Hours.of(hours).seconds(), List.of());
    return this;
  }

  ADay converting(String hours) {
    long seconds = Hours.of(hours).seconds();
    LocalDate on = LocalDate.parse(date);
    toil = new ToilDay(0, List.of(new ToilConverted("c1", "e1", "l9", on, seconds)));
    return this;
  }

  ADay worked(String start, String finish) {
    shifts.add(AShift.of("w" + shifts.size(), date, start, finish));
    return this;
  }

  ADay workedForOwnConvenience(String start, String finish) {
    Shift shift = AShift.of("w" + shifts.size(), date, start, finish);
    shifts.add(AShift.forOwnConvenience(shift));
    return this;
  }

  /** Set the alarm at a panel; the roster ends at a time, or there is none. */
  ADay setAlarm(String panel, @Nullable String ceasing) {
    alarms.add(new AlarmSetting("s1", panel, LocalDate.parse(date), null));
    ceasingMinute = ceasing == null ? null : Spread.minute(LocalTime.parse(ceasing));
    return this;
  }

  List<AlarmSetting> settings() {
    return List.copyOf(alarms);
  }

  static Attendance attendance(String start, String finish, int unpaidBreakMinutes) {
    return new Attendance(LocalTime.parse(start), LocalTime.parse(finish), unpaidBreakMinutes);
  }

  ADay calledOut(String start, String finish) {
    shifts.add(AShift.of("w" + shifts.size(), date, start, finish, ShiftKind.CALL_OUT));
    return this;
  }

  DayFacts facts() {
    return new DayFacts(
        LocalDate.parse(date),
        standing,
        ordinarySeconds,
        adoSeconds,
        spread,
        holiday,
        List.copyOf(leave),
        adoDay,
        supplementary,
        openingSeconds,
        toil,
        List.copyOf(shifts),
        new AlarmPeriod(List.copyOf(alarms), ceasingMinute));
  }

  /** What the day is worth, as {@code ORDINARY 7.6, ADO_WORKED 0.35}, in the accounts' order. */
  String account() {
    return said(WeekAccounting.ofDay(facts()));
  }

  /** The clause and the figures that the day gives for an account. */
  DayAccount.Entry entry(Account account) {
    return Objects.requireNonNull(WeekAccounting.ofDay(facts()).entries().get(account));
  }

  static String said(DayAccount account) {
    List<String> totals = new ArrayList<>();
    for (Account each : Account.values()) {
      if (account.seconds(each) != 0) {
        totals.add(each + " " + new Hours(account.seconds(each)).toDecimal().toPlainString());
      }
    }
    return String.join(", ", totals);
  }
}
