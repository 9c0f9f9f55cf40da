package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Explained;
import org.workforceledger.ledger.Hours;

/**
 * How much of the summer block is annual leave and how much special leave without pay (8.7(g)(i)):
 * annual leave from the first day as far as it is accrued by the eve of the block, without pay from
 * then on. Example: 76 h accrued, 7.6 h a day: ten days of annual leave, ten without pay.
 *
 * @param accrued annual leave accrued and not taken by the eve of the block
 * @param days the block's leave days in order
 */
public record SummerShare(Hours accrued, List<Day> days) {

  /**
   * A leave day of the block.
   *
   * @param hours ordinary hours rostered; zero where the roster has none
   * @param annual how many of them are annual leave
   * @param withoutPay whether any of the day is without pay, also where it has no hours
   */
  public record Day(LocalDate date, Hours hours, Hours annual, boolean withoutPay) {

    public Hours unpaid() {
      return hours.minus(annual);
    }
  }

  /** The block's share as accrued by the day before it begins. */
  @Clause("8.7(g)(i)")
  public static Explained<SummerShare> of(Circumstances circumstances, SummerBlock block) {
    return AnnualLeave.balance(circumstances, block.firstDay().minusDays(1))
        .then(balance -> explained(of(circumstances, block, balance)));
  }

  private static SummerShare of(Circumstances circumstances, SummerBlock block, Hours balance) {
    List<Day> days = new ArrayList<>();
    Hours left = balance.atLeast(Hours.ZERO);
    boolean spent = !left.isPositive();
    for (LocalDate date : block.leaveDays()) {
      Hours hours = new Hours(LeaveDays.seconds(circumstances, date));
      Hours annual = spent ? Hours.ZERO : hours.atMost(left);
      left = left.minus(annual);
      spent = spent || annual.compareTo(hours) < 0;
      days.add(new Day(date, hours, annual, spent));
    }
    return new SummerShare(balance, List.copyOf(days));
  }

  private static Explained<SummerShare> explained(SummerShare share) {
    String annual = "%s, %d whole days".formatted(share.annual(), share.annualDays());
    Explained<SummerShare> explained =
        Explained.of(share).with("8.7(g)(i)", "of the block, annual leave", annual);
    return share
        .unpaidFrom()
        .map(
            from ->
                explained.with(
                    "8.7(g)(i)",
                    "the rest, special leave without pay from " + from,
                    share.unpaid().toString()))
        .orElse(explained);
  }

  public Hours annual() {
    return days.stream().map(Day::annual).reduce(Hours.ZERO, Hours::plus);
  }

  public Hours unpaid() {
    return days.stream().map(Day::unpaid).reduce(Hours.ZERO, Hours::plus);
  }

  /** The days that are annual leave whole. */
  public int annualDays() {
    return Math.toIntExact(days.stream().filter(day -> !day.withoutPay()).count());
  }

  /** The first day that is without pay, or the first in part. */
  public Optional<LocalDate> unpaidFrom() {
    return days.stream().filter(Day::withoutPay).map(Day::date).findFirst();
  }
}
