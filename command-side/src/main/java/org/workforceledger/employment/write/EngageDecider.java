package org.workforceledger.employment.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementCommand.EngageCleaner;
import org.workforceledger.employment.api.EngagementCommand.RecordOpeningBalances;
import org.workforceledger.employment.api.EngagementEvent;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.employment.api.EngagementEvent.OpeningBalancesRecorded;
import org.workforceledger.employment.api.EngagementEvent.OpeningLeave;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.employment.api.Terms;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/** How an engagement begins, and what the cleaner brings (5.1 to 5.4; 8.7(b)(iv), R-24). */
final class EngageDecider {

  private EngageDecider() {}

  static Decision<EngagementEvent> engage(
      @Nullable Engagement engagement, EngageCleaner command, Facts facts) {
    String engagementId = Objects.requireNonNull(command.engagementId());
    if (engagement != null) {
      throw Refusal.duplicate("engagementId", "engagement " + engagementId + " exists");
    }
    EngagementDecider.refuseUnknownSite(command.siteId(), facts);
    if (command.cleanerId().equals(command.backfillFor())) {
      throw Refusal.malformed("backfillFor", "must be another person");
    }
    Hours hours = command.ordinaryHoursPerWeek();
    LocalDate payPointSince = command.payPointSince();
    String jobTitle = command.jobTitle();
    CleanerEngaged engaged =
        new CleanerEngaged(
            command.cleanerId(),
            engagementId,
            command.name(),
            command.workEmail(),
            jobTitle == null ? "Cleaner" : jobTitle,
            command.siteId(),
            command.commencedOn(),
            command.tenure(),
            hours == null ? 0 : hours.seconds(),
            command.payPoint(),
            payPointSince == null ? command.commencedOn() : payPointSince,
            command.endsOn(),
            command.backfillFor(),
            command.continuousServiceSince());
    Engagement begun = Engagement.evolve(null, engaged);
    List<Flag> flags = new ArrayList<>(TermsAgreed.check(begun, command.commencedOn(), facts));
    unknownReplaced(command, facts).ifPresent(flags::add);
    return new Decision<>(
        List.of(engaged), List.of(status(begun.on(command.commencedOn()))), List.copyOf(flags));
  }

  /** Who stands in for somebody has other limits (5.5(c)), so that a mistyped id matters. */
  @Clause("5.5(c)")
  private static Optional<Flag> unknownReplaced(EngageCleaner command, Facts facts) {
    String replaced = command.backfillFor();
    return replaced != null && facts.engagementsOf(replaced).isEmpty()
        ? Optional.of(new Flag("5.5(c)", "backfillFor: no cleaner " + replaced + " is known"))
        : Optional.empty();
  }

  /** The employment status that the terms make. */
  static Step status(Terms terms) {
    return switch (terms.basis()) {
      case FULL_TIME ->
          new Step("5.2", "38 ordinary hours a week", terms.tenure() + " / FULL_TIME");
      case PART_TIME ->
          new Step(
              "5.3(a)",
              new Hours(terms.ordinarySecondsPerWeek()) + " a week, fewer than 38",
              terms.tenure() + " / PART_TIME");
      case CASUAL -> new Step("5.4(a)", "casual employment", "CASUAL");
    };
  }

  static Decision<EngagementEvent> open(
      @Nullable Engagement engagement, RecordOpeningBalances command, Facts facts) {
    Engagement of = EngagementDecider.existing(engagement, command.engagementId());
    EngagementDecider.refuseInactive(of, command.asOf(), "asOf");
    Hours ado = command.adoHours();
    if (ado != null
        && ado.isPositive()
        && EngagementDecider.tenureOn(of, command.asOf()) == Tenure.CASUAL) {
      throw Refusal.rule("8.7(c)(iii)", "a casual cleaner has no ADO to bring forward");
    }
    if (command.asOf().isAfter(facts.today())) {
      throw Refusal.rule("R-24", "a balance cannot be brought forward from the future");
    }
    Hours toil = command.toilHours();
    var leave = command.leave();
    return Decision.of(
        new OpeningBalancesRecorded(
            of.cleanerId(),
            of.engagementId(),
            command.asOf(),
            ado == null ? null : ado.seconds(),
            toil == null ? null : toil.seconds(),
            leave == null
                ? List.of()
                : leave.stream().map(l -> new OpeningLeave(l.type(), l.hours().seconds())).toList(),
            command.source()),
        new Step(
            "8.7(b)(iv)", "balances from before the ledger, as of " + command.asOf(), "recorded"));
  }
}
