package org.workforceledger.standalone.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.hours.api.RosterDay;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.ledger.Hours;
import org.workforceledger.standalone.demonstration.ShiftPlan.Extra;
import org.workforceledger.standalone.demonstration.ShiftPlan.Twist;

/** What somebody works on a day: mostly the roster, sometimes a little less or more. */
final class ShiftPlans {

  private static final int PERCENT_OF_DAYS_CASUAL = 48;
  private static final List<String> REASONS =
      List.of("Spill in the science block", "Parents' evening", "Floor treatment", "Relief late");

  private ShiftPlans() {}

  static List<ShiftPlan> on(LocalDate date, Diary diary, Workforce workforce) {
    Career career = diary.career();
    if (!career.isActive(date)) {
      return List.of();
    }
    if (career.on(date).roster().isEmpty()) {
      return casual(date, diary);
    }
    Optional<RosterDay> work = diary.workOn(date);
    if (work.isPresent()) {
      List<ShiftPlan> plans = rostered(date, work.get(), career, workforce);
      return diary.inLieuOn(date).map(off -> shortened(plans, work.get(), off)).orElse(plans);
    }
    return recordedByMistake(date, diary);
  }

  private static List<ShiftPlan> rostered(
      LocalDate date, RosterDay day, Career career, Workforce workforce) {
    List<ShiftPlan> plans = new ArrayList<>();
    int luck = Chance.of(1000, "shift", career.engagementId(), date);
    String site = career.on(date).siteId();
    boolean relief = luck >= 990 && luck < 994;
    for (int i = 0; i < day.attendances().size(); i++) {
      boolean last = i == day.attendances().size() - 1;
      plans.add(
          new ShiftPlan(
              career,
              ShiftPlan.idOf(career, date, i + 1),
              relief ? workforce.neighbourOf(site) : site,
              date,
              last
                  ? lasting(day.attendances().get(i), luck, career, date)
                  : day.attendances().get(i),
              ShiftKind.ROSTERED,
              last ? twist(luck) : Twist.NONE,
              last ? extra(luck, career, date) : Optional.empty()));
    }
    return plans;
  }

  /** As rostered, but for the time off in lieu at the end of the day. */
  private static List<ShiftPlan> shortened(List<ShiftPlan> plans, RosterDay day, Hours inLieu) {
    List<ShiftPlan> shortened = new ArrayList<>(plans);
    ShiftPlan last = shortened.removeLast();
    int minutes = (int) (inLieu.seconds() / 60);
    shortened.add(last.as(ShiftPlan.finishing(day.attendances().getLast(), -minutes)));
    return shortened;
  }

  /** Of a thousand days 50 are cut short and 40 run on. */
  private static Attendance lasting(Attendance rostered, int luck, Career career, LocalDate date) {
    int minutes = 5 * (1 + Chance.of(8, "minutes", career.engagementId(), date));
    if (luck < 50) {
      return ShiftPlan.finishing(rostered, -minutes);
    }
    return luck < 90 ? ShiftPlan.finishing(rostered, minutes) : rostered;
  }

  /** Of the days that run on, half were directed. */
  private static Optional<Extra> extra(int luck, Career career, LocalDate date) {
    if (luck < 50 || luck >= 70) {
      return Optional.empty();
    }
    String why = REASONS.get(Chance.of(REASONS.size(), "why", career.engagementId(), date));
    String compensation = luck < 60 ? "PAID" : "TOIL";
    return Optional.of(new Extra(compensation, Optional.empty(), "Principal", why));
  }

  private static Twist twist(int luck) {
    if (luck >= 980) {
      return luck < 988 ? Twist.CORRECTED : Twist.NONE;
    }
    return luck >= 973 ? Twist.LATE : Twist.NONE;
  }

  /** A day of leave that was filled in from the roster all the same, and voided later. */
  private static List<ShiftPlan> recordedByMistake(LocalDate date, Diary diary) {
    Career career = diary.career();
    Optional<RosterDay> day = career.on(date).roster().flatMap(roster -> roster.on(date));
    boolean mistaken =
        day.isPresent()
            && diary.isTermDay(date)
            && Chance.of(100, "filled in", career.engagementId(), date) < 5;
    return mistaken
        ? List.of(
            new ShiftPlan(
                career,
                ShiftPlan.idOf(career, date, 9),
                career.on(date).siteId(),
                date,
                day.get().attendances().getFirst(),
                ShiftKind.ROSTERED,
                Twist.VOIDED,
                Optional.empty()))
        : List.of();
  }

  /** A casual fills in on about half the days of a term, for two to four hours. */
  private static List<ShiftPlan> casual(LocalDate date, Diary diary) {
    Career career = diary.career();
    String id = career.engagementId();
    boolean called =
        !career.replacing()
            && diary.isTermDay(date)
            && Chance.of(100, "called", id, date) < PERCENT_OF_DAYS_CASUAL;
    if (!called) {
      return List.of();
    }
    LocalTime start =
        Chance.of(2, "half of day", id, date) == 0 ? LocalTime.of(6, 0) : LocalTime.of(14, 0);
    LocalTime finish = start.plusMinutes(120 + 30L * Chance.of(5, "half hours", id, date));
    Twist twist = Chance.of(100, "casual twist", id, date) < 2 ? Twist.LATE : Twist.NONE;
    return List.of(
        new ShiftPlan(
            career,
            ShiftPlan.idOf(career, date, 1),
            career.on(date).siteId(),
            date,
            new Attendance(start, finish, null),
            ShiftKind.ROSTERED,
            twist,
            Optional.empty()));
  }
}
