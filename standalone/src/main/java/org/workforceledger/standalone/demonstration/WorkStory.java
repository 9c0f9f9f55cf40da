package org.workforceledger.standalone.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.hours.api.Authorisation;
import org.workforceledger.hours.api.Authorisation.Compensation;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.hours.api.WorkCommand.CorrectShift;
import org.workforceledger.hours.api.WorkCommand.RecordShift;
import org.workforceledger.hours.api.WorkCommand.VoidShift;
import org.workforceledger.standalone.demonstration.ShiftPlan.Extra;
import org.workforceledger.standalone.demonstration.ShiftPlan.Twist;

/** Shifts recorded as they are worked; a few late, a few corrected, a few taken back. */
final class WorkStory {

  private static final int RECORDED_TOO_LONG = 25;

  private WorkStory() {}

  static void tell(Diary diary, Workforce workforce, Script script) {
    Career career = diary.career();
    LocalDate from = later(SchoolDays.FIRST, career.commencedOn());
    for (LocalDate day = from; !day.isAfter(SchoolDays.LAST); day = day.plusDays(1)) {
      if (!Office.isWeekend(day)) {
        ShiftPlans.on(day, diary, workforce).forEach(plan -> tell(plan, script));
      }
    }
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  static void tell(ShiftPlan plan, Script script) {
    boolean corrected = plan.twist() == Twist.CORRECTED;
    Attendance first =
        corrected ? ShiftPlan.finishing(plan.attendance(), RECORDED_TOO_LONG) : plan.attendance();
    Instant recorded = recorded(plan);
    script.add(recorded, "record-shift/" + plan.shiftId(), words -> record(plan, first, words));
    if (corrected) {
      script.add(
          laterBy(3 + Chance.of(60, "corrected", plan.shiftId()), plan, recorded),
          "correct-shift/" + plan.shiftId(),
          words -> correct(plan, words));
    }
    if (plan.twist() == Twist.VOIDED) {
      script.add(
          laterBy(2 + Chance.of(9, "voided", plan.shiftId()), plan, recorded),
          "void-shift/" + plan.shiftId(),
          words -> withdraw(plan, words));
    }
  }

  private static Instant recorded(ShiftPlan plan) {
    Instant usual = Office.afterWork(plan.date(), plan.siteId(), plan.career().engagementId());
    Instant told =
        plan.twist() == Twist.LATE
            ? laterBy(10 + Chance.of(30, "late", plan.shiftId()), plan, usual)
            : usual;
    return plan.career().onceRecorded(told);
  }

  private static Instant laterBy(int days, ShiftPlan plan, Instant notBefore) {
    LocalDate day = Office.workingDay(plan.date().plusDays(days));
    return Office.later(Office.during(day, plan.shiftId()), notBefore.plusSeconds(3600));
  }

  private static RecordShift record(ShiftPlan plan, Attendance attendance, Words words) {
    return new RecordShift(
        plan.shiftId(),
        plan.career().cleanerId(),
        plan.career().engagementId(),
        plan.siteId(),
        plan.date(),
        attendance.start(),
        attendance.finish(),
        attendance.unpaidBreakMinutes(),
        kind(plan),
        authorisation(plan, words),
        null);
  }

  private static CorrectShift correct(ShiftPlan plan, Words words) {
    String cleaner = plan.career().cleanerId();
    return new CorrectShift(
        plan.shiftId(),
        cleaner,
        plan.career().engagementId(),
        plan.siteId(),
        plan.date(),
        plan.attendance().start(),
        plan.attendance().finish(),
        plan.attendance().unpaidBreakMinutes(),
        kind(plan),
        authorisation(plan, words),
        null,
        words.about(cleaner, "Finish mistyped; the sign-off sheet says otherwise"));
  }

  /** Left out where it goes without saying. */
  private static @Nullable ShiftKind kind(ShiftPlan plan) {
    return plan.kind() == ShiftKind.ROSTERED ? null : plan.kind();
  }

  private static VoidShift withdraw(ShiftPlan plan, Words words) {
    String cleaner = plan.career().cleanerId();
    return new VoidShift(
        plan.shiftId(),
        cleaner,
        plan.career().engagementId(),
        plan.date(),
        words.about(cleaner, "Filled in from the roster; the cleaner was away"));
  }

  static @Nullable Authorisation authorisation(ShiftPlan plan, Words words) {
    return plan.extra().map(extra -> directed(plan, extra, words)).orElse(null);
  }

  private static Authorisation directed(ShiftPlan plan, Extra extra, Words words) {
    String cleaner = plan.career().cleanerId();
    return new Authorisation(
        words.about(cleaner, extra.directedBy()),
        Compensation.valueOf(extra.compensation()),
        extra.toilMinutes().orElse(null),
        words.about(cleaner, extra.why()));
  }
}
