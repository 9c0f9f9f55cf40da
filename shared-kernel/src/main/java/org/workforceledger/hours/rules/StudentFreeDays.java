package org.workforceledger.hours.rules;

import java.time.LocalDate;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.ledger.Refusal;

/**
 * Continuous work on student-free days (8.4): a cleaner may elect it after consulting the principal
 * a month ahead. For 14 July the principal is consulted by 14 June; on 15 June it is late, which is
 * flagged and not refused.
 */
public final class StudentFreeDays {

  private StudentFreeDays() {}

  /**
   * @throws Refusal if the day is none of the published student-free days
   */
  @Clause("8.4")
  public static void refuseOther(LocalDate date, SchoolCalendar calendar) {
    boolean free =
        calendar.year(date.getYear()).map(y -> y.studentFreeDays().contains(date)).orElse(false);
    if (!free) {
      throw Refusal.rule(
          "8.4",
          calendar.year(date.getYear()).isPresent()
              ? date + " is no student-free day of the school year"
              : "school year " + date.getYear() + " is not published");
    }
  }

  /** Whether the principal was consulted a month ahead. */
  @Clause("8.4")
  public static boolean isInTime(LocalDate date, LocalDate consultedOn) {
    int months = DatedFigures.whole("hours.student-free-day.notice-months", date);
    return !consultedOn.isAfter(date.minusMonths(months));
  }

  /** What is said of a consultation that was late. */
  public static String late(LocalDate consultedOn) {
    return "continuous work elected with less than a month's notice, consulted on " + consultedOn;
  }
}
