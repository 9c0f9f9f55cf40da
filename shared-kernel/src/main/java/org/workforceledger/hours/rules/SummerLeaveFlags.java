package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Explained;
import org.workforceledger.calendar.api.SchoolYear;
import org.workforceledger.employment.api.EngagementEvent.OpeningBalancesRecorded;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;

/**
 * Where a school cleaner's annual leave is not the summer block: outside it, the block broken, or
 * hours taken for a public holiday. It looks at one school year, from the first day of Term 1
 * to the eve of the next Term 1.
 */
final class SummerLeaveFlags {

  private final Circumstances circumstances;
  private final Optional<SummerBlock> before;
  private final SummerBlock block;
  private final LocalDate asAt;

  private SummerLeaveFlags(
      Circumstances circumstances,
      Optional<SummerBlock> before,
      SummerBlock block,
      LocalDate asAt) {
    this.circumstances = circumstances;
    this.before = before;
    this.block = block;
    this.asAt = asAt;
  }

  static List<Flag> of(
      Circumstances circumstances,
      Function<LocalDate, WorkYear> work,
      int year,
      LocalDate asAt,
      SummerBlock block) {
    Optional<SummerBlock> before =
        SummerBlock.of(circumstances, work, year - 1, asAt).map(Explained::value);
    SummerLeaveFlags flags = new SummerLeaveFlags(circumstances, before, block, asAt);
    LocalDate from =
        circumstances.calendar().year(year).map(SummerLeaveFlags::begins).orElseThrow();
    LocalDate next =
        circumstances
            .calendar()
            .year(year + 1)
            .map(SummerLeaveFlags::begins)
            .orElse(LocalDate.of(year + 1, 2, 1));
    List<LeaveGranted> annual =
        circumstances.leave().standing().values().stream()
            .filter(grant -> grant.type() == LeaveType.ANNUAL)
            .sorted(
                Comparator.comparing(LeaveGranted::firstDay).thenComparing(LeaveGranted::leaveId))
            .toList();
    List<Flag> all = new ArrayList<>(flags.outside(annual, from, next));
    all.addAll(flags.onHolidays(annual, from, next));
    all.addAll(flags.broken());
    return all;
  }

  private static LocalDate begins(SchoolYear year) {
    return year.terms().getFirst().firstDay();
  }

  /**
   * Annual leave outside the block, save as much as workers' compensation prevented in this summer
   * or the one before, in order of date.
   */
  @Clause({"8.7(g)(ii)", "8.7(h)(iv)"})
  private List<Flag> outside(List<LeaveGranted> annual, LocalDate from, LocalDate next) {
    Hours excused =
        before
            .map(earlier -> SummerLeave.prevented(circumstances, earlier))
            .orElse(Hours.ZERO)
            .plus(SummerLeave.prevented(circumstances, block));
    List<Flag> flags = new ArrayList<>();
    for (LeaveGranted grant : annual) {
      List<LocalDate> days = new ArrayList<>();
      for (LocalDate date : days(grant, from, next)) {
        Hours hours = new Hours(LeaveDays.granted(circumstances, date, LeaveType.ANNUAL::equals));
        boolean within =
            block.contains(date) || before.map(each -> each.contains(date)).orElse(false);
        if (!within && hours.isPositive()) {
          if (hours.compareTo(excused) <= 0) {
            excused = excused.minus(hours);
          } else {
            days.add(date);
          }
        }
      }
      if (!days.isEmpty()) {
        flags.add(new Flag("8.7(g)(ii)", outside(grant, days)));
      }
    }
    return flags;
  }

  private String outside(LeaveGranted grant, List<LocalDate> days) {
    return "annual leave %s lies outside the summer block of %s to %s on %d rostered days, %s to %s"
        .formatted(
            grant.leaveId(),
            block.firstDay(),
            block.lastDay(),
            days.size(),
            days.getFirst(),
            days.getLast());
  }

  private static List<LocalDate> days(LeaveGranted grant, LocalDate from, LocalDate next) {
    LocalDate first = grant.firstDay().isBefore(from) ? from : grant.firstDay();
    LocalDate end = grant.lastDay().isBefore(next) ? grant.lastDay().plusDays(1) : next;
    return first.isBefore(end) ? first.datesUntil(end).toList() : List.of();
  }

  /** Whole days never debit a holiday; hours of one day may say so. */
  @Clause("8.11(b)")
  private List<Flag> onHolidays(List<LeaveGranted> annual, LocalDate from, LocalDate next) {
    return annual.stream()
        .filter(grant -> grant.partSeconds() != null)
        .filter(grant -> !days(grant, from, next).isEmpty())
        .filter(grant -> circumstances.holiday(grant.firstDay()).isPresent())
        .map(
            grant ->
                new Flag(
                    "8.11(b)",
                    "%s: annual leave %s was granted for a public holiday, which it does not debit"
                        .formatted(grant.firstDay(), grant.leaveId())))
        .toList();
  }

  /** Days of the block that are past and on no leave at all. */
  @Clause({"8.7(g)(ii)", "8.11(b)"})
  private List<Flag> broken() {
    List<LocalDate> days =
        block.leaveDays().stream()
            .filter(date -> !date.isAfter(asAt) && isKnown(date))
            .filter(
                date ->
                    LeaveDays.granted(circumstances, date, _ -> true)
                        < LeaveDays.seconds(circumstances, date))
            .toList();
    return days.isEmpty()
        ? List.of()
        : List.of(
            new Flag(
                "8.7(g)(ii)",
                "summer block of %s to %s is broken: %d rostered days not on leave, the first %s"
                    .formatted(block.firstDay(), block.lastDay(), days.size(), days.getFirst())));
  }

  /** Leave of before an opening balance is in it, not in the ledger. */
  private boolean isKnown(LocalDate date) {
    return circumstances.engagement().openingBalances().stream()
        .map(OpeningBalancesRecorded::asOf)
        .allMatch(date::isAfter);
  }
}
