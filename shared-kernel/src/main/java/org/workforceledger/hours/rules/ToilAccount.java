package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Hours;

/**
 * The account of time off in lieu (8.8(c); R-36): hours accrued less those taken, converted to ADO
 * and paid out. It has no year and is independent of ADO.
 *
 * <p>What is used is used first in, first out. What is left of a day's overtime on the day when
 * twelve months are over is paid out at the ordinary rate if an application for at least as much
 * was refused in those months, both ends included; otherwise it stays and is unresolved. Example: 3
 * h worked on 4 March 2025, 1 h taken in May, 2 h refused in June: 2 h paid out on 4 March 2026.
 *
 * @param payOuts in order of date
 * @param unresolved what is past its twelve months and neither used nor paid out, oldest first
 * @param overdrawn the days on which more was used than had been worked
 */
public record ToilAccount(
    Hours accrued,
    Hours taken,
    Hours converted,
    List<PayOut> payOuts,
    List<Unused> unresolved,
    List<Overdrawn> overdrawn) {

  /**
   * Hours paid out at the ordinary rate.
   *
   * @param date when twelve months are over
   * @param worked when the overtime was worked
   * @param applicationId the application whose refusal makes it due
   */
  public record PayOut(LocalDate date, LocalDate worked, Hours hours, String applicationId) {}

  /** Hours of a day's overtime that are left. */
  public record Unused(LocalDate worked, Hours hours) {

    /** When the twelve months are over. */
    public LocalDate due() {
      return ToilFacts.due(worked);
    }
  }

  /** By how much a day ends below zero. */
  public record Overdrawn(LocalDate date, Hours hours) {}

  /** The account as at the end of a day, from all that is known. */
  @Clause({"8.8(c)(ii)", "8.8(c)(iv)"})
  public static ToilAccount of(ToilFacts facts, LocalDate asAt) {
    ToilQueue queue = ToilQueue.through(facts, asAt);
    return new ToilAccount(
        sum(facts.accrued().headMap(asAt, true).values().stream()),
        sum(facts.book().taken().headMap(asAt, true).values().stream()),
        sum(
            facts.book().conversions().stream()
                .filter(each -> !each.date().isAfter(asAt))
                .map(each -> each.seconds())),
        queue.payOuts(),
        queue.unused().stream().filter(lot -> !lot.due().isAfter(asAt)).toList(),
        queue.overdrawn());
  }

  private static Hours sum(Stream<Long> seconds) {
    return new Hours(seconds.mapToLong(Long::longValue).sum());
  }

  public Hours paidOut() {
    return sum(payOuts.stream().map(each -> each.hours().seconds()));
  }

  /** Part of the balance that has been left longer than twelve months. */
  public Hours unresolvedHours() {
    return sum(unresolved.stream().map(each -> each.hours().seconds()));
  }

  /** What is left; below zero it was taken before it was worked. */
  public Hours balance() {
    return accrued.minus(taken).minus(converted).minus(paidOut());
  }

  /** The least that any day from one to another, both included, ends with. */
  public static Hours leastBalance(ToilFacts facts, LocalDate from, LocalDate to) {
    Hours least = of(facts, from).balance();
    for (LocalDate date : facts.dates().subSet(from, false, to, true)) {
      least = least.atMost(of(facts, date).balance());
    }
    return least;
  }
}
