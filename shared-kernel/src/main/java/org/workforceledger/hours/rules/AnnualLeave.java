package org.workforceledger.hours.rules;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Explained;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementEvent;
import org.workforceledger.employment.api.EngagementEvent.OpeningBalancesRecorded;
import org.workforceledger.employment.api.EngagementEvent.OpeningLeave;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.employment.api.Terms;
import org.workforceledger.leave.api.LeaveBook;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Hours;

/**
 * Annual leave that is accrued and not taken: four weeks' ordinary hours for a calendar year
 * of paid service, by the day, rounded half-up to the second once a calendar year. Example: 38 h a
 * week, 28 January to 12 December 2025, 319 days: 4 x 38 h x 319 / 365 = 132.8439 h.
 *
 * <p>It begins with the first day of employment, or after the latest opening balance of annual
 * leave, which counts as all that was accrued and not taken through its day. Casual service and
 * whole days of leave without pay accrue nothing.
 */
public final class AnnualLeave {

  private record Opening(LocalDate asOf, Hours hours) {}

  private AnnualLeave() {}

  /** What is left at the end of a day, by all that is known; below zero if more was granted. */
  @Clause("8.7(g)(i)")
  public static Explained<Hours> balance(Circumstances circumstances, LocalDate through) {
    Engagement engagement = circumstances.engagement();
    Optional<Opening> opening = opening(engagement, through);
    LocalDate from =
        opening.map(known -> known.asOf().plusDays(1)).orElse(engagement.commencedOn());
    Hours brought = opening.map(Opening::hours).orElse(Hours.ZERO);
    Hours accrued = accrued(circumstances, from, through);
    Hours taken = taken(circumstances, from, through);
    Hours balance = brought.plus(accrued).minus(taken);
    Explained<Hours> explained = Explained.of(balance);
    if (opening.isPresent()) {
      explained =
          explained.with(
              "R-80", "brought forward as of " + opening.get().asOf(), brought.toString());
    }
    return explained
        .with(
            "R-80",
            "accrued by the day at four weeks a year of paid service, %s to %s"
                .formatted(from, through),
            accrued.toString())
        .with("R-80", "annual leave taken in that time", taken.toString())
        .with("8.7(g)(i)", "accrued and not taken", balance.toString());
  }

  /** Of two opening balances of one day the later recorded holds. */
  private static Optional<Opening> opening(Engagement engagement, LocalDate through) {
    return engagement.openingBalances().stream()
        .filter(balances -> !balances.asOf().isAfter(through))
        .flatMap(balances -> annual(balances).stream())
        .sorted(Comparator.comparing(Opening::asOf))
        .reduce((earlier, later) -> later);
  }

  private static Optional<Opening> annual(OpeningBalancesRecorded balances) {
    List<OpeningLeave> lines =
        balances.leave().stream()
            .filter(line -> line.type().toUpperCase(Locale.ROOT).startsWith("ANNUAL"))
            .toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Opening(
                balances.asOf(), new Hours(lines.stream().mapToLong(OpeningLeave::seconds).sum())));
  }

  private static Hours accrued(Circumstances circumstances, LocalDate from, LocalDate through) {
    Engagement engagement = circumstances.engagement();
    Set<LocalDate> unpaid =
        days(circumstances.leave(), from, through, grant -> !grant.type().isPaid());
    Set<LocalDate> changes =
        engagement.changes().stream().map(EngagementEvent::effectiveOn).collect(toSet());
    LocalDate last = engagement.lastDay().filter(ends -> ends.isBefore(through)).orElse(through);
    TreeMap<Integer, Long> weekly = new TreeMap<>();
    Terms terms = engagement.on(from);
    for (LocalDate date = from; !date.isAfter(last); date = date.plusDays(1)) {
      terms = changes.contains(date) ? engagement.on(date) : terms;
      if (terms.tenure() != Tenure.CASUAL && !unpaid.contains(date)) {
        weekly.merge(date.getYear(), terms.ordinarySecondsPerWeek(), Long::sum);
      }
    }
    int weeks = DatedFigures.whole("ado.annual-leave-block-weeks", through);
    Hours accrued = Hours.ZERO;
    for (var year : weekly.entrySet()) {
      int days = LocalDate.of(year.getKey(), 1, 1).lengthOfYear();
      accrued = accrued.plus(new Hours(year.getValue()).times(weeks, days));
    }
    return accrued;
  }

  private static Hours taken(Circumstances circumstances, LocalDate from, LocalDate through) {
    LeaveBook leave = circumstances.leave();
    return new Hours(
        Stream.concat(
                days(leave, from, through, grant -> grant.type() == LeaveType.ANNUAL).stream(),
                leave.standing().values().stream()
                    .filter(grant -> grant.partSeconds() != null)
                    .map(LeaveGranted::firstDay)
                    .filter(date -> !date.isBefore(from) && !date.isAfter(through)))
            .distinct()
            .mapToLong(date -> LeaveDays.granted(circumstances, date, LeaveType.ANNUAL::equals))
            .sum());
  }

  /** The days of a time that some grants cover whole. */
  private static Set<LocalDate> days(
      LeaveBook leave, LocalDate from, LocalDate through, Predicate<LeaveGranted> grants) {
    return leave.standing().values().stream()
        .filter(grant -> grant.partSeconds() == null && grants.test(grant))
        .flatMap(grant -> grant.firstDay().datesUntil(grant.lastDay().plusDays(1)))
        .filter(date -> !date.isBefore(from) && !date.isAfter(through))
        .collect(toSet());
  }
}
