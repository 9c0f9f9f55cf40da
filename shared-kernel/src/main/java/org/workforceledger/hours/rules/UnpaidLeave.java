package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.leave.api.LeaveBook;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.ledger.Hours;

/**
 * How much ADO whole days of leave without pay kept from being accrued in a year: the minutes
 * rostered on them, and what public holidays among them would have credited (8.7(g)(iv), R-13).
 * That is how extended the leave was for 8.7(g)(v), which gives no number of days. Example: 35
 * weekdays at 21 minutes a day, 12.25 h.
 */
public final class UnpaidLeave {

  private UnpaidLeave() {}

  @Clause({"8.7(g)(iv)", "8.7(g)(v)"})
  public static Hours kept(Circumstances circumstances, int year) {
    Circumstances without = withoutUnpaid(circumstances);
    LocalDate first = LocalDate.of(year, 1, 1);
    long seconds =
        first
            .datesUntil(first.plusYears(1))
            .filter(date -> isUnpaid(circumstances, date))
            .mapToLong(date -> due(without, date))
            .sum();
    return new Hours(seconds);
  }

  private static boolean isUnpaid(Circumstances circumstances, LocalDate date) {
    return circumstances.leave().on(date).stream()
        .anyMatch(grant -> grant.partSeconds() == null && !grant.type().isPaid());
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
