package org.workforceledger.employment.write;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementEvent;
import org.workforceledger.employment.api.ImprovementCommand;
import org.workforceledger.employment.api.ImprovementCommand.EndPerformanceImprovement;
import org.workforceledger.employment.api.ImprovementCommand.RecordPerformanceInspection;
import org.workforceledger.employment.api.ImprovementCommand.RecordPerformanceReport;
import org.workforceledger.employment.api.ImprovementCommand.StartPerformanceImprovement;
import org.workforceledger.employment.api.ImprovementEvent;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceImprovementEnded;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceImprovementStarted;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceInspected;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceReported;
import org.workforceledger.employment.rules.ImprovementPlan;
import org.workforceledger.ledger.Flag;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/** How a cleaner's performance improvement goes on (10.8). */
final class ImprovementDecider {

  private ImprovementDecider() {}

  static Decision<EngagementEvent> start(
      @Nullable Engagement engagement, StartPerformanceImprovement command, Facts facts) {
    Engagement of = existing(engagement, command);
    LocalDate on = command.on();
    facts.refuseFuture(on, "on");
    ImprovementPlan.refuseStart(of, on, command.discussedOn());
    return taken(
        of,
        new PerformanceImprovementStarted(
            of.cleanerId(), of.engagementId(), on, command.reason(), command.discussedOn()),
        new Step("10.8(b)(ii)", "inspections in the four weeks from " + on, "one a week"),
        new Step("8.9(b)(v)", "until the process is finalised", "not considered for more hours"));
  }

  static Decision<EngagementEvent> inspect(
      @Nullable Engagement engagement, RecordPerformanceInspection command, Facts facts) {
    Engagement of = existing(engagement, command);
    facts.refuseFuture(command.on(), "on");
    return taken(
        of,
        new PerformanceInspected(
            of.cleanerId(), of.engagementId(), command.on(), command.finding(), command.feedback()),
        new Step("10.8(b)(ii)", "inspection of " + command.on(), "recorded"));
  }

  static Decision<EngagementEvent> end(
      @Nullable Engagement engagement, EndPerformanceImprovement command, Facts facts) {
    Engagement of = existing(engagement, command);
    facts.refuseFuture(command.on(), "on");
    ImprovementPlan.refuseEnd(of, command.on());
    return taken(
        of,
        new PerformanceImprovementEnded(
            of.cleanerId(),
            of.engagementId(),
            command.on(),
            command.outcome(),
            command.acceptable()),
        followUp(command));
  }

  private static Step followUp(EndPerformanceImprovement command) {
    return Boolean.FALSE.equals(command.acceptable())
        ? new Step("10.8(d)", "performance has not improved", "a report to the regional office")
        : new Step(
            "10.8(c)",
            "six months of monitoring, if performance is acceptable",
            "to " + ImprovementPlan.monitoredUntil(command.on()));
  }

  static Decision<EngagementEvent> report(
      @Nullable Engagement engagement, RecordPerformanceReport command, Facts facts) {
    Engagement of = existing(engagement, command);
    facts.refuseFuture(command.on(), "on");
    return taken(
        of,
        new PerformanceReported(
            of.cleanerId(), of.engagementId(), command.on(), command.compiledBy()),
        new Step("10.8(d)", "report for the regional office", "recorded"));
  }

  private static Engagement existing(@Nullable Engagement engagement, ImprovementCommand command) {
    Engagement of = EngagementDecider.existing(engagement, command.engagementId());
    EngagementDecider.refuseInactive(of, command.on(), "on");
    return of;
  }

  /** Flags are those that the event brings about, as at its own day. */
  private static Decision<EngagementEvent> taken(
      Engagement of, ImprovementEvent event, Step... steps) {
    List<Flag> before = flags(of, event.effectiveOn());
    List<Flag> flags =
        flags(Engagement.evolve(of, event), event.effectiveOn()).stream()
            .filter(flag -> !before.contains(flag))
            .toList();
    return new Decision<>(List.of(event), List.of(steps), flags);
  }

  private static List<Flag> flags(Engagement engagement, LocalDate asAt) {
    return engagement.improvements(asAt).stream()
        .flatMap(process -> ImprovementPlan.flags(process, asAt).stream())
        .toList();
  }
}
