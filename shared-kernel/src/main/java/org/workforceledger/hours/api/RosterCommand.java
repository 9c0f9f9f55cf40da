package org.workforceledger.hours.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.Limits;
import org.workforceledger.ledger.PersonalCommand;

/** Commands about one engagement's roster. */
public sealed interface RosterCommand extends PersonalCommand.OfEngagement {

  @Override
  RosterCommand about(String engagementId);

  /**
   * Elects continuous work on a student-free day, after consulting the principal (8.4).
   *
   * @param consultedOn when; a month ahead, or it is flagged
   */
  record ElectContinuousWork(
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      LocalDate date,
      LocalDate consultedOn,
      @Limits(min = 1, max = 200) Confidential agreedWith)
      implements RosterCommand {

    @Override
    public ElectContinuousWork about(String id) {
      return new ElectContinuousWork(cleanerId, id, date, consultedOn, agreedWith);
    }

    @Override
    public List<FieldProblem> problems() {
      return consultedOn.isAfter(date)
          ? List.of(new FieldProblem("consultedOn", "must not be after date"))
          : List.of();
    }
  }

  /** The arrangement that cleaner and principal agreed (8.7(f)(i)), in force until the next one. */
  record AgreeRoster(
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      LocalDate effectiveFrom,
      @Limits(min = 1, max = 14) List<RosterDay> days,
      @Limits(min = 1, max = 200) Confidential agreedWith)
      implements RosterCommand {

    @Override
    public AgreeRoster about(String id) {
      return new AgreeRoster(cleanerId, id, effectiveFrom, days, agreedWith);
    }

    @Override
    public List<FieldProblem> problems() {
      List<FieldProblem> problems = new ArrayList<>();
      for (int i = 0; i < days.size(); i++) {
        dayProblems("days[" + i + "]", days.get(i), problems);
        for (int j = 0; j < i; j++) {
          if (sameDay(days.get(i), days.get(j))) {
            problems.add(new FieldProblem("days[" + i + "].day", "is given twice"));
          }
        }
      }
      return problems;
    }

    private static boolean sameDay(RosterDay a, RosterDay b) {
      return a.day() == b.day()
          && (a.week() == null || b.week() == null || a.week().equals(b.week()));
    }

    private static void dayProblems(String at, RosterDay day, List<FieldProblem> problems) {
      for (int i = 0; i < day.attendances().size(); i++) {
        Attendance attendance = day.attendances().get(i);
        String field = at + ".attendances[" + i + "]";
        if (!attendance.finish().isAfter(attendance.start())) {
          problems.add(new FieldProblem(field + ".finish", "must be after start"));
        } else if (attendance.paidMinutes() <= 0) {
          problems.add(
              new FieldProblem(
                  field + ".unpaidBreakMinutes", "must be shorter than the attendance"));
        }
        for (int j = 0; j < i; j++) {
          if (attendance.overlaps(day.attendances().get(j))) {
            problems.add(new FieldProblem(field, "overlaps another attendance of the day"));
          }
        }
      }
      if (problems.isEmpty() && day.ordinaryMinutes() < 0) {
        problems.add(new FieldProblem(at + ".adoMinutes", "is more than the day's attendances"));
      }
    }
  }
}
