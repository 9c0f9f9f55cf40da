package org.workforceledger.hours.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.employment.api.Terms;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.AlarmSetting;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.rules.DayFacts.AdoDay;
import org.workforceledger.hours.rules.DayFacts.Standing;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;

/**
 * What the shifts of a day breach by all that is known of it, each with its date and in plain words
 * . It follows from the facts alone, so that their order of arrival never matters.
 */
public final class DayFlags {

  private DayFlags() {}

  /**
   * @param year the work of the week before the day
   * @param day all that is known of the day
   */
  public static List<Flag> of(Circumstances circumstances, WorkYear year, DayFacts day) {
    List<Flag> flags = new ArrayList<>();
    long earlier = earlier(day, date -> year.posted(date, Account.ORDINARY));
    Map<String, Long> unauthorised =
        day.shifts().isEmpty() ? Map.of() : WeekAccounting.unauthorisedSeconds(day, earlier);
    for (Shift shift : day.shifts()) {
      if (day.standing() == Standing.NOT_EMPLOYED) {
        flags.add(flag("R-0", day.date(), "worked outside the employment"));
        continue;
      }
      flags.addAll(of(shift, circumstances));
      Long excess = unauthorised.get(shift.shiftId());
      if (excess != null) {
        flags.add(unauthorised(shift, day, new Hours(excess)));
      }
      flags.addAll(moreInLieuThanWorked(shift, day, earlier));
    }
    flags.addAll(CasualHours.beyondMaximum(day, earlier(day, date -> workedSeconds(year, date))));
    for (AlarmSetting alarm : day.alarm().settings()) {
      flags.addAll(of(alarm, circumstances, day));
    }
    flags.addAll(lateElection(circumstances, day.date()));
    flags.addAll(offForNothing(day));
    return flags.isEmpty() ? List.of() : flags.stream().distinct().toList();
  }

  /** Alarms set where or when the cleaner was not to be there. */
  private static List<Flag> of(AlarmSetting alarm, Circumstances circumstances, DayFacts day) {
    List<Flag> flags = new ArrayList<>();
    LocalDate date = alarm.date();
    String siteId = circumstances.engagement().on(date).siteId();
    if (!alarm.siteId().equals(siteId)) {
      flags.add(flag("R-0", date, "set the alarm at " + alarm.siteId() + ", engaged at " + siteId));
    }
    if (day.alarm().ceasingMinute() == null && !day.standing().isCasual()) {
      flags.add(flag("9.7(d)", date, "set an alarm on a day without rostered hours"));
    }
    if (day.isWhollyOnLeave() || day.adoDay() != null || day.supplementary()) {
      flags.add(flag("9.7(d)", date, "set an alarm on a day off"));
    }
    return flags;
  }

  /** Continuous work on a student-free day is settled a month ahead (8.4). */
  @Clause("8.4")
  private static List<Flag> lateElection(Circumstances circumstances, LocalDate date) {
    return circumstances
        .rosters()
        .continuousWorkOn(date)
        .filter(elected -> !StudentFreeDays.isInTime(elected.date(), elected.consultedOn()))
        .map(elected -> flag("8.4", date, StudentFreeDays.late(elected.consultedOn())))
        .stream()
        .toList();
  }

  private static List<Flag> of(Shift shift, Circumstances circumstances) {
    List<Flag> flags = new ArrayList<>();
    LocalDate date = shift.date();
    Terms terms = circumstances.engagement().on(date);
    if (terms.tenure() != Tenure.CASUAL && circumstances.rosters().inForce(date).isEmpty()) {
      flags.add(flag("8.7(f)(i)", date, "worked without an agreed roster"));
    }
    if (circumstances.isRosterStale(date)) {
      flags.add(flag("R-6", date, "the roster is older than the change of hours"));
    }
    if (circumstances.isRosteredOutsideSpan(date)) {
      flags.add(flag("8.1", date, "rostered outside the hours that the site may roster"));
    }
    if (!shift.siteId().equals(terms.siteId())) {
      String where = "worked at %s, engaged at %s".formatted(shift.siteId(), terms.siteId());
      flags.add(flag("R-0", date, where));
    }
    if (shift.kind() == ShiftKind.CALL_OUT && isRostered(shift, circumstances)) {
      flags.add(flag("8.5(a)", date, "called out within rostered hours"));
    }
    circumstances.leave().on(date).stream()
        .findFirst()
        .map(leave -> "worked on " + leave.type().says() + " " + leave.leaveId())
        .ifPresent(says -> flags.add(flag("8.11(a)", date, says)));
    return flags;
  }

  /** What is agreed as time off in lieu is part of the excess, and no more than it (8.8(c)(vi)). */
  @Clause("8.8(c)(vi)")
  private static List<Flag> moreInLieuThanWorked(Shift shift, DayFacts day, long earlier) {
    Hours agreed = new Hours(shift.agreedToilSeconds());
    if (!agreed.isPositive()) {
      return List.of();
    }
    Hours excess = new Hours(WeekAccounting.excessSeconds(day, shift, earlier));
    return agreed.compareTo(excess) > 0
        ? List.of(
            flag(
                "8.8(c)(vi)",
                day.date(),
                "%s agreed as time off in lieu, %s worked beyond the roster: only these accrue"
                    .formatted(agreed, excess)))
        : List.of();
  }

  private static boolean isRostered(Shift shift, Circumstances circumstances) {
    return circumstances.holiday(shift.date()).isEmpty()
        && circumstances.rosters().on(shift.date()).stream()
            .flatMap(day -> day.attendances().stream())
            .anyMatch(shift.attendance()::overlaps);
  }

  /** Time off in lieu uses hours that were to be worked; nothing else is time off (8.8(c)(v)). */
  @Clause("8.8(c)(v)")
  private static List<Flag> offForNothing(DayFacts day) {
    long free = day.holiday() != null || day.supplementary() ? 0 : day.ordinarySeconds();
    long left = free - day.leaveSeconds() - adoSeconds(day.adoDay(), free);
    Hours beyond = new Hours(day.toil().takenSeconds() - Math.max(0, left));
    return beyond.isPositive()
        ? List.of(flag("8.8(c)(v)", day.date(), beyond + " taken in lieu of no ordinary hours"))
        : List.of();
  }

  private static long adoSeconds(@Nullable AdoDay ado, long whole) {
    Long part = ado == null ? Long.valueOf(0) : ado.seconds();
    return part == null ? whole : part;
  }

  private static Flag flag(String clause, LocalDate date, String says) {
    return new Flag(clause, date + ": " + says);
  }

  /** The sum of something over the week's days before a day, which binds a casual alone. */
  private static long earlier(DayFacts day, ToLongFunction<LocalDate> seconds) {
    if (!day.standing().isCasual()) {
      return 0;
    }
    return day.date()
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .datesUntil(day.date())
        .mapToLong(seconds)
        .sum();
  }

  private static long workedSeconds(WorkYear year, LocalDate date) {
    return year.shiftsOn(date).stream().mapToLong(s -> s.attendance().paidMinutes() * 60L).sum();
  }

  /** Excess is compensated only if directed or approved (8.8(b)(ii)). */
  private static Flag unauthorised(Shift shift, DayFacts day, Hours excess) {
    LocalDate date = shift.date();
    if (shift.forOwnConvenience()) {
      return flag(
          "8.8(a)(vi)",
          date,
          excess + " worked for the cleaner's own convenience are not compensated");
    }
    String beyond = day.standing().isCasual() ? "a casual's ordinary hours" : "the roster";
    return flag(
        "8.8(b)(ii)",
        date,
        "%s beyond %s is neither directed nor approved yet".formatted(excess, beyond));
  }
}
