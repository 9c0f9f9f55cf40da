package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Explained;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;

/**
 * A cleaner's annual leave of one summer: the block, what of it is paid, and what was granted
 * otherwise (8.7(g)(i), 8.7(g)(ii), 8.7(h)(iv), 8.11(b), 8.11(c)).
 *
 * @param block empty where none applies
 * @param share empty with the block
 * @param prevented hours of the block that workers' compensation leave covers (8.7(h)(iv))
 * @param steps how all of it came about
 */
public record SummerLeave(
    Applies applies,
    Optional<SummerBlock> block,
    Optional<SummerShare> share,
    Hours prevented,
    List<Flag> flags,
    List<Step> steps) {

  /** Whether the block must be taken. */
  public enum Applies {
    /** School-based (8.11(b)). */
    REQUIRED,
    /** At a non-school location (8.11(c)). */
    ENCOURAGED,
    /** Casual, not employed when it begins, or the school year is not published. */
    NONE
  }

  /**
   * The summer that begins in a year.
   *
   * @param work the work of the year that a day's week belongs to
   */
  public static SummerLeave of(
      Circumstances circumstances, Function<LocalDate, WorkYear> work, int year, LocalDate asAt) {
    Optional<Explained<SummerBlock>> found = SummerBlock.of(circumstances, work, year, asAt);
    if (found.isEmpty()) {
      return none(circumstances, year);
    }
    SummerBlock block = found.get().value();
    Explained<SummerShare> share = SummerShare.of(circumstances, block);
    Applies applies = applies(circumstances, block.firstDay());
    Hours prevented = prevented(circumstances, block);
    List<Step> steps = new ArrayList<>(found.get().steps());
    steps.addAll(share.steps());
    steps.addAll(atAnotherTime(prevented));
    if (applies == Applies.ENCOURAGED) {
      steps.add(new Step("8.11(c)", "at a non-school location", "encouraged, not required"));
    }
    List<Flag> flags =
        applies == Applies.REQUIRED
            ? SummerLeaveFlags.of(circumstances, work, year, asAt, block)
            : List.of();
    return new SummerLeave(
        applies, Optional.of(block), Optional.of(share.value()), prevented, flags, steps);
  }

  private static SummerLeave none(Circumstances circumstances, int year) {
    String why =
        circumstances.calendar().year(year).isEmpty()
            ? "the school year " + year + " is not published"
            : "casual, or not employed when the block would begin";
    return new SummerLeave(
        Applies.NONE,
        Optional.empty(),
        Optional.empty(),
        Hours.ZERO,
        List.of(),
        List.of(new Step("8.11(b)", why, "no block")));
  }

  @Clause("8.11(c)")
  private static Applies applies(Circumstances circumstances, LocalDate date) {
    return circumstances.isSchoolBased(date) ? Applies.REQUIRED : Applies.ENCOURAGED;
  }

  /** Hours of a block in which workers' compensation leave prevents annual leave. */
  @Clause("8.7(h)(iv)")
  static Hours prevented(Circumstances circumstances, SummerBlock block) {
    return new Hours(
        block.leaveDays().stream()
            .mapToLong(
                date ->
                    LeaveDays.granted(circumstances, date, LeaveType.WORKERS_COMPENSATION::equals))
            .sum());
  }

  private static List<Step> atAnotherTime(Hours prevented) {
    return prevented.isPositive()
        ? List.of(
            new Step(
                "8.7(h)(iv)",
                "prevented by workers' compensation leave: taken at another time that suits"
                    + " principal and cleaner, without a flag",
                prevented.toString()))
        : List.of();
  }
}
