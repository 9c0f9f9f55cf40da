package org.workforceledger.employment.rules;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.workforceledger.leave.api.LeaveBook;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.leave.api.LeaveType;

/**
 * Workers' compensation leave without a break of more than a weekend.
 *
 * @param firstGranted the last day of what was granted first; what comes after is an extension
 */
public record Absence(LocalDate first, LocalDate firstGranted, LocalDate last) {

  private static final int WEEKEND = 3;

  /** The absences that a leave book has, in order. */
  public static List<Absence> onCompensation(LeaveBook book) {
    List<Absence> absences = new ArrayList<>();
    List<LeaveGranted> grants =
        book.standing().values().stream()
            .filter(grant -> grant.type() == LeaveType.WORKERS_COMPENSATION)
            .sorted(comparing(LeaveGranted::firstDay).thenComparing(LeaveGranted::lastDay))
            .toList();
    for (LeaveGranted grant : grants) {
      Absence before = absences.isEmpty() ? null : absences.getLast();
      if (before != null && !grant.firstDay().isAfter(before.last.plusDays(WEEKEND))) {
        absences.removeLast();
        LocalDate last = grant.lastDay().isAfter(before.last) ? grant.lastDay() : before.last;
        absences.add(new Absence(before.first, before.firstGranted, last));
      } else {
        absences.add(new Absence(grant.firstDay(), grant.lastDay(), grant.lastDay()));
      }
    }
    return absences;
  }

  /** The absence that covers a day. */
  static Optional<Absence> on(List<Absence> absences, LocalDate date) {
    return absences.stream()
        .filter(each -> !date.isBefore(each.first) && !date.isAfter(each.last))
        .findFirst();
  }

  boolean isLongerThan(int weeks) {
    return ChronoUnit.DAYS.between(first, last) + 1 > weeks * 7L;
  }

  /** Whether it became longer than so many weeks only by being extended (5.5(e)). */
  boolean wasExtendedBeyond(int weeks) {
    return isLongerThan(weeks)
        && !new Absence(first, firstGranted, firstGranted).isLongerThan(weeks);
  }
}
