package org.workforceledger.disputes.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Editions;
import org.workforceledger.disputes.api.Dispute;
import org.workforceledger.disputes.api.DisputeCommand;
import org.workforceledger.disputes.api.DisputeCommand.MoveDispute;
import org.workforceledger.disputes.api.DisputeCommand.NotifyDispute;
import org.workforceledger.disputes.api.DisputeCommand.RecordDisputeMeeting;
import org.workforceledger.disputes.api.DisputeCommand.ResolveDispute;
import org.workforceledger.disputes.api.DisputeCommand.WithdrawDispute;
import org.workforceledger.disputes.api.DisputeEvent;
import org.workforceledger.disputes.api.DisputeEvent.DisputeMeetingRecorded;
import org.workforceledger.disputes.api.DisputeEvent.DisputeMoved;
import org.workforceledger.disputes.api.DisputeEvent.DisputeNotified;
import org.workforceledger.disputes.api.DisputeEvent.DisputeResolved;
import org.workforceledger.disputes.api.DisputeEvent.DisputeWithdrawn;
import org.workforceledger.disputes.api.DisputedMatter;
import org.workforceledger.disputes.rules.DisputeSteps;
import org.workforceledger.ledger.Brisbane;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/** What may become of a dispute: notice once, stage by stage, and one end. */
final class DisputeDecider {

  private DisputeDecider() {}

  static Decision<DisputeEvent> begin(
      @Nullable Dispute dispute, NotifyDispute command, Facts facts) {
    if (dispute != null) {
      throw Refusal.duplicate("disputeId", "dispute " + command.disputeId() + " was notified");
    }
    refuseUnknown(command, facts);
    LocalDate notifiedOn = Brisbane.dateOf(command.notifiedAt());
    DisputeSteps.refuseImpossible(notifiedOn, notifiedOn, facts.today(), "notifiedAt");
    DisputeNotified notified =
        new DisputeNotified(
            command.disputeId(),
            command.about(),
            command.aboutId(),
            command.siteId(),
            command.cleanerIds() == null ? List.of() : command.cleanerIds(),
            Boolean.TRUE.equals(command.union()),
            command.conduct(),
            command.clause(),
            DisputeSteps.begin(command),
            command.notifiedAt(),
            command.subject(),
            command.details());
    return DisputeExplained.of(dispute, notified, facts);
  }

  private static void refuseUnknown(NotifyDispute command, Facts facts) {
    String siteId = command.siteId();
    if (siteId != null && facts.site(siteId).isEmpty()) {
      throw Refusal.unknown("siteId", "no site " + siteId + " is registered");
    }
    refuseUnknown(command.about(), String.valueOf(command.aboutId()), facts);
    String clause = command.clause();
    if (clause != null && Editions.queensland2022().clauses().find(clause).isEmpty()) {
      throw Refusal.malformed("clause", "is no clause of the agreement, such as 8.9(f)");
    }
    List<String> named = command.cleanerIds() == null ? List.of() : command.cleanerIds();
    for (String cleanerId : named) {
      if (facts.engagementsOf(cleanerId).isEmpty()) {
        throw Refusal.unknown("cleanerIds", "no cleaner " + cleanerId + " was engaged");
      }
    }
  }

  private static void refuseUnknown(DisputedMatter about, String aboutId, Facts facts) {
    switch (about) {
      case VACANCY -> {
        if (facts.vacancy(aboutId).isEmpty()) {
          throw Refusal.unknown("aboutId", "there is no vacancy " + aboutId);
        }
      }
      case TRANSFER -> {
        if (facts.transfer(aboutId).isEmpty() && facts.transferRequest(aboutId).isEmpty()) {
          throw Refusal.unknown("aboutId", "no transfer " + aboutId + " has begun");
        }
      }
      case OTHER -> {}
    }
  }

  static Decision<DisputeEvent> meet(
      @Nullable Dispute dispute, RecordDisputeMeeting command, Facts facts) {
    Dispute known = known(dispute, command);
    if (command.heldAt().isBefore(known.notified().notifiedAt())) {
      throw Refusal.rule("R-0", "heldAt is before notice of the dispute");
    }
    DisputeSteps.refuseImpossible(
        Brisbane.dateOf(command.heldAt()), known.notifiedOn(), facts.today(), "heldAt");
    return DisputeExplained.of(
        known,
        new DisputeMeetingRecorded(
            command.disputeId(), command.heldAt(), command.with(), command.note()),
        facts);
  }

  static Decision<DisputeEvent> move(@Nullable Dispute dispute, MoveDispute command, Facts facts) {
    Dispute open = open(dispute, command, command.movedOn(), "movedOn", facts);
    DisputeSteps.refuseLeap(open, command);
    return DisputeExplained.of(
        open,
        new DisputeMoved(
            command.disputeId(),
            command.toStage(),
            command.movedOn(),
            command.referredBy(),
            command.reason()),
        facts);
  }

  static Decision<DisputeEvent> resolve(
      @Nullable Dispute dispute, ResolveDispute command, Facts facts) {
    Dispute open = open(dispute, command, command.resolvedOn(), "resolvedOn", facts);
    return DisputeExplained.of(
        open,
        new DisputeResolved(command.disputeId(), command.resolvedOn(), command.outcome()),
        facts);
  }

  static Decision<DisputeEvent> withdraw(
      @Nullable Dispute dispute, WithdrawDispute command, Facts facts) {
    Dispute open = open(dispute, command, command.withdrawnOn(), "withdrawnOn", facts);
    return DisputeExplained.of(
        open,
        new DisputeWithdrawn(command.disputeId(), command.withdrawnOn(), command.reason()),
        facts);
  }

  /** The dispute that the command names, with the cleaner under whose key its words are. */
  private static Dispute known(@Nullable Dispute dispute, DisputeCommand command) {
    if (dispute == null) {
      throw Refusal.unknown("disputeId", "no dispute " + command.disputeId() + " was notified");
    }
    if (!dispute.cleanerId().equals(Optional.ofNullable(command.cleanerId()))) {
      throw Refusal.malformed(
          "cleanerId",
          dispute
              .cleanerId()
              .map(id -> "must be " + id + ", whose dispute it is")
              .orElse("must be left out: the dispute is not one cleaner's"));
    }
    return dispute;
  }

  private static Dispute open(
      @Nullable Dispute dispute, DisputeCommand command, LocalDate on, String field, Facts facts) {
    Dispute known = known(dispute, command);
    known
        .closedOn()
        .ifPresent(
            day -> {
              throw Refusal.rule("4.3", "the dispute was closed on " + day);
            });
    DisputeSteps.refuseImpossible(on, known.stageSince(), facts.today(), field);
    return known;
  }
}
