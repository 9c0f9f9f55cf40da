package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.calendar.api.SchoolYear;
import org.workforceledger.hours.api.Account;
import org.workforceledger.leave.api.LeaveBook;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.ledger.Hours;

/**
 * How much ADO whole days of leave without pay kept from being accrued in a year: the minutes
 * rostered on them, and what public holidays among them would have credited (8.7(g)(iv), R-13).
 * That is how extended the leave was for 8.7(g)(v), which gives no number of days. Example: 35
 * weekdays at 21 minutes a day, 12.25 h.
 *
 * <p>Only leave that lasts into Term 3 or later counts, for only its following two terms reach into
 * the next year. After leave that ends before, both lie in the same year, and so does what is made
 * up in them (8.7(f)(v)).
 */
public final class UnpaidLeave {

  private static final int TERM_3 = 3;

  private UnpaidLeave() {}

  /** What such leave kept from being accrued in a year; zero while the year is not published. */
  @Clause({"8.7(g)(iv)", "8.7(g)(v)"})
  public static Hours kept(Circumstances circumstances, int year) {
    Circumstances without = withoutUnpaid(circumstances);
    long seconds =
        circumstances.calendar().year(year).stream()
            .flatMap(school -> lastingIntoTerm3(circumstances, school).stream())
            .mapToLong(date -> due(without, date))
            .sum();
    return new Hours(seconds);
  }

  /**
   * The unpaid days of the year whose absence, one grant or several in a row, lasts into Term 3.
   */
  private static Set<LocalDate> lastingIntoTerm3(Circumstances circumstances, SchoolYear school) {
    List<LeaveGranted> unpaid =
        circumstances.leave().standing().values().stream()
            .filter(grant -> grant.partSeconds() == null && !grant.type().isPaid())
            .sorted(Comparator.comparing(LeaveGranted::lastDay).reversed())
            .toList();
    LocalDate reached = school.terms().get(TERM_3 - 1).firstDay();
    Set<LocalDate> days = new TreeSet<>();
    for (LeaveGranted grant : unpaid) {
      if (!grant.lastDay().isBefore(reached)) {
        grant.firstDay().datesUntil(grant.lastDay().plusDays(1)).forEach(days::add);
        LocalDate before = LeaveDays.weekdayBefore(grant.firstDay());
        reached = before.isBefore(reached) ? before : reached;
      }
    }
    days.removeIf(date -> date.getYear() != school.year());
    return days;
  }

  private static long due(Circumstances circumstances, LocalDate date) {
    DayFacts day = circumstances.dayFacts(date, List.of(), Optional.empty(), false, List.of());
    if (!day.standing().hasAdo()) {
      return 0;
    }
    return day.holiday() == null
        ? day.adoSeconds()
        : WeekAccounting.ofDay(day).seconds(Account.ADO_HOLIDAY);
  }

  private static Circumstances withoutUnpaid(Circumstances of) {
    Map<String, LeaveGranted> paid = new LinkedHashMap<>(of.leave().standing());
    paid.values().removeIf(grant -> !grant.type().isPaid());
    return new Circumstances(
        of.engagement(),
        of.rosters(),
        new LeaveBook(paid),
        of.toil(),
        of.calendar(),
        of.sites(),
        of.replacesFullTime());
  }
}
