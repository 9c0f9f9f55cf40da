package org.workforceledger.employment.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceImprovementEnded;
import org.workforceledger.employment.api.PerformanceImprovement;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Refusal;

/**
 * A performance improvement plan: a talk before it, an inspection in each of its four weeks with
 * the cleaner's feedback, then six months of monitoring or a report (10.8). A week is seven days
 * from the first day on. Example: begun on Monday 3 March 2025, the weeks end on 9, 16, 23 and 30
 * March; finalised as acceptable on 31 March, monitoring ends on 29 September.
 */
public final class ImprovementPlan {

  private ImprovementPlan() {}

  /**
   * @throws Refusal if the talk comes after the process, or the process would overlap another
   */
  @Clause({"10.8(a)", "10.8(b)(i)"})
  public static void refuseStart(
      Engagement engagement, LocalDate on, @Nullable LocalDate discussedOn) {
    if (discussedOn != null && discussedOn.isAfter(on)) {
      throw Refusal.rule(
          "10.8(a)", "discussedOn " + discussedOn + " is after " + on + "; talks come first");
    }
    for (PerformanceImprovement each : engagement.improvements(LocalDate.MAX)) {
      PerformanceImprovementEnded ended = each.ended();
      if (ended == null || ended.effectiveOn().isAfter(on)) {
        throw Refusal.rule(
            "10.8(b)(i)",
            "a process began on %s and %s"
                .formatted(
                    each.startedOn(),
                    ended == null ? "is open" : "was finalised on " + ended.effectiveOn()));
      }
    }
  }

  /**
   * @throws Refusal if no process is open on that day
   */
  @Clause({"10.8(c)", "10.8(d)"})
  public static void refuseEnd(Engagement engagement, LocalDate on) {
    boolean open =
        engagement.improvements(LocalDate.MAX).stream()
            .anyMatch(each -> each.isOpen() && !on.isBefore(each.startedOn()));
    if (!open) {
      throw Refusal.rule("10.8(c)", "no performance improvement is open on " + on);
    }
  }

  /** The last day of the six months of monitoring after an end on this day. */
  @Clause("10.8(c)")
  public static LocalDate monitoredUntil(LocalDate endedOn) {
    return endedOn
        .plusMonths(DatedFigures.whole("improvement.monitoring-months", endedOn))
        .minusDays(1);
  }

  /** What is still to be done, the earliest first; what is past on the day is overdue. */
  @Clause({"10.8(b)(ii)", "10.8(c)", "10.8(d)"})
  public static List<Due> due(PerformanceImprovement process, LocalDate asAt) {
    PerformanceImprovementEnded ended = process.ended();
    if (ended == null) {
      List<Due> due = new ArrayList<>();
      weeksWithoutInspection(process)
          .forEach(
              week ->
                  due.add(
                      new Due(
                          lastDay(process, week),
                          "10.8(b)(ii)",
                          "Inspect the work, week %d of four, with the cleaner's feedback"
                              .formatted(week))));
      due.add(
          new Due(
              lastDay(process, weeks(process)).plusDays(1),
              "10.8(c)",
              "Finalise the performance improvement: the four weeks are over"));
      return due;
    }
    LocalDate on = ended.effectiveOn();
    if (Boolean.FALSE.equals(ended.acceptable()) && process.reported().isEmpty()) {
      return List.of(new Due(on, "10.8(d)", "Report to the regional office: not improved"));
    }
    LocalDate last = monitoredUntil(on);
    return Boolean.TRUE.equals(ended.acceptable()) && !last.isBefore(asAt)
        ? List.of(new Due(last, "10.8(c)", "Monitoring after performance improvement ends"))
        : List.of();
  }

  /** What a process lacks, as at a day. */
  @Clause({"10.8(a)", "10.8(b)(ii)", "10.8(c)"})
  public static List<Flag> flags(PerformanceImprovement process, LocalDate asAt) {
    List<Flag> flags = new ArrayList<>();
    LocalDate first = process.startedOn();
    if (process.started().discussedOn() == null) {
      flags.add(
          new Flag("10.8(a)", "no talk before the performance improvement of %s".formatted(first)));
    }
    PerformanceImprovementEnded ended = process.ended();
    if (ended != null && !ended.effectiveOn().isAfter(lastDay(process, weeks(process)))) {
      flags.add(
          new Flag(
              "10.8(b)(ii)",
              "performance improvement of %s was finalised on %s, before its four weeks were over"
                  .formatted(first, ended.effectiveOn())));
    }
    flags.addAll(missing(process, ended == null ? asAt : ended.effectiveOn()));
    if (ended != null && ended.acceptable() == null) {
      flags.add(
          new Flag(
              "10.8(c)",
              "finalised on %s without saying whether performance is acceptable"
                  .formatted(ended.effectiveOn())));
    }
    return flags;
  }

  /** Weeks that ended before a day without an inspection, inspections without feedback. */
  @Clause("10.8(b)(ii)")
  private static List<Flag> missing(PerformanceImprovement process, LocalDate until) {
    List<Flag> flags = new ArrayList<>();
    weeksWithoutInspection(process)
        .filter(week -> lastDay(process, week).isBefore(until))
        .forEach(
            week ->
                flags.add(
                    new Flag(
                        "10.8(b)(ii)",
                        "no inspection in the week to %s".formatted(lastDay(process, week)))));
    process.inspections().stream()
        .filter(inspection -> inspection.feedback() == null)
        .forEach(
            inspection ->
                flags.add(
                    new Flag(
                        "10.8(b)(ii)",
                        "inspection of %s without the cleaner's feedback"
                            .formatted(inspection.effectiveOn()))));
    return flags;
  }

  private static int weeks(PerformanceImprovement process) {
    return DatedFigures.whole("improvement.inspection-weeks", process.startedOn());
  }

  private static IntStream weeksWithoutInspection(PerformanceImprovement process) {
    return IntStream.rangeClosed(1, weeks(process))
        .filter(
            week ->
                process.inspections().stream()
                    .noneMatch(
                        inspection ->
                            inspection.effectiveOn().isAfter(lastDay(process, week - 1))
                                && !inspection.effectiveOn().isAfter(lastDay(process, week))));
  }

  /** The last day of a week of the plan; of week 0 the eve of the first. */
  private static LocalDate lastDay(PerformanceImprovement process, int week) {
    return process.startedOn().plusWeeks(week).minusDays(1);
  }
}
