package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Hours;

/**
 * What a claim to WorkCover shows of one workers' compensation leave: the ordinary hours rostered
 * on its days and nothing else (8.7(h)(iii)). ADO minutes are credited and not claimed; a public
 * holiday is paid as one. Example: a week rostered 7.6 h ordinary and 21 minutes ADO a day:
 * 5 days, 38 h.
 *
 * @param firstDay the first day of it that is asked about
 * @param days those with ordinary hours
 */
public record WorkCoverClaim(
    String leaveId, LocalDate firstDay, LocalDate lastDay, int days, Hours ordinaryHours) {

  /** The claims of a time, both ends included, in order of their first day. */
  @Clause("8.7(h)(iii)")
  public static List<WorkCoverClaim> between(
      Circumstances circumstances, LocalDate from, LocalDate to) {
    return circumstances.leave().standing().values().stream()
        .filter(grant -> grant.type() == LeaveType.WORKERS_COMPENSATION)
        .filter(grant -> !grant.lastDay().isBefore(from) && !grant.firstDay().isAfter(to))
        .sorted(Comparator.comparing(LeaveGranted::firstDay).thenComparing(LeaveGranted::leaveId))
        .map(grant -> claim(circumstances, grant, from, to))
        .toList();
  }

  private static WorkCoverClaim claim(
      Circumstances circumstances, LeaveGranted grant, LocalDate from, LocalDate to) {
    LocalDate first = grant.firstDay().isBefore(from) ? from : grant.firstDay();
    LocalDate last = grant.lastDay().isAfter(to) ? to : grant.lastDay();
    WorkYear nothing = new WorkYear();
    List<Long> seconds =
        first
            .datesUntil(last.plusDays(1))
            .map(date -> circumstances.dayFacts(date, nothing))
            .filter(Predicate.not(day -> day.holiday() != null))
            .map(day -> day.coveredBy(grant::equals))
            .filter(covered -> covered > 0)
            .toList();
    long sum = seconds.stream().mapToLong(Long::longValue).sum();
    return new WorkCoverClaim(grant.leaveId(), first, last, seconds.size(), new Hours(sum));
  }
}
