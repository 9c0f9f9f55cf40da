package org.workforceledger.transfers.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Brisbane;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;
import org.workforceledger.transfers.api.RequiredTransfer;
import org.workforceledger.transfers.api.TransferCandidate;
import org.workforceledger.transfers.api.TransferCommand.AnswerTransferInvitation;
import org.workforceledger.transfers.api.TransferCommand.AssessTransferSuitability;
import org.workforceledger.transfers.api.TransferCommand.InviteToTransfer;
import org.workforceledger.transfers.api.TransferEvent;
import org.workforceledger.transfers.api.TransferEvent.CleanersInvited;
import org.workforceledger.transfers.api.TransferEvent.InvitationAnswered;
import org.workforceledger.transfers.api.TransferEvent.SuitabilityAssessed;
import org.workforceledger.transfers.rules.SiteService;
import org.workforceledger.transfers.rules.TransferProposal;
import org.workforceledger.transfers.rules.TransferSafeguards;

/** Who is invited, what they answer, and whom the vacancy suits. */
final class InvitationDecider {

  private InvitationDecider() {}

  static Decision<TransferEvent> invite(
      @Nullable RequiredTransfer transfer, InviteToTransfer command, Facts facts) {
    RequiredTransfer open = RequiredTransferDecider.open(transfer, command.transferId());
    RequiredTransferDecider.site(command.toSiteId(), "toSiteId", facts);
    if (open.invited() != null) {
      throw Refusal.duplicate("transferId", "the cleaners are invited already");
    }
    if (command.toSiteId().equals(open.started().siteId())) {
      throw Refusal.malformed("toSiteId", "must be another site");
    }
    facts.refuseFuture(Brisbane.dateOf(command.invitedAt()), "invitedAt");
    facts.refuseFuture(command.visitedOn(), "visitedOn");
    TransferSafeguards.refuseUnadvised(open, command.invitedAt());
    TransferSafeguards.refuseHaste(command);
    List<TransferCandidate> candidates =
        candidates(open.started().siteId(), Brisbane.dateOf(command.invitedAt()), facts);
    if (candidates.isEmpty()) {
      throw Refusal.rule("11.4(e)", "the site has no permanent cleaner to invite");
    }
    CleanersInvited invited =
        new CleanersInvited(
            command.transferId(),
            command.toSiteId(),
            command.vacantHoursPerWeek().seconds(),
            command.availableFrom(),
            command.visitedOn(),
            command.contact(),
            command.invitedAt(),
            command.answersBy(),
            candidates);
    return new Decision<>(
        List.of(invited),
        List.of(
            new Step("11.4(e)", "permanent cleaners of the site", candidates.size() + " invited"),
            new Step("11.4(f)", "at least 48 hours to answer", "until " + command.answersBy())),
        TransferSafeguards.unexplained(command));
  }

  private static List<TransferCandidate> candidates(String siteId, LocalDate on, Facts facts) {
    List<Engagement> all = facts.engagements();
    return all.stream()
        .filter(engagement -> engagement.isActive(on))
        .filter(engagement -> engagement.on(on).siteId().equals(siteId))
        .filter(engagement -> engagement.on(on).tenure() == Tenure.PERMANENT)
        .map(engagement -> candidate(engagement, all, siteId, on))
        .toList();
  }

  private static TransferCandidate candidate(
      Engagement engagement, List<Engagement> all, String siteId, LocalDate on) {
    List<Engagement> ofPerson =
        all.stream().filter(e -> e.cleanerId().equals(engagement.cleanerId())).toList();
    return new TransferCandidate(
        engagement.cleanerId(),
        engagement.engagementId(),
        SiteService.since(ofPerson, siteId, on).orElse(engagement.commencedOn()),
        engagement.on(on).ordinarySecondsPerWeek());
  }

  static Decision<TransferEvent> answer(
      @Nullable RequiredTransfer transfer, AnswerTransferInvitation command, Facts facts) {
    RequiredTransfer open = invited(transfer, command.transferId(), command.cleanerId());
    CleanersInvited invited = Objects.requireNonNull(open.invited());
    facts.refuseFuture(Brisbane.dateOf(command.answeredAt()), "answeredAt");
    if (command.answeredAt().isBefore(invited.invitedAt())) {
      throw Refusal.rule("R-0", "answeredAt is before the invitation");
    }
    List<Flag> late =
        command.answeredAt().isAfter(invited.answersBy())
            ? List.of(new Flag("11.4(f)", "answered after the time given; it counts nonetheless"))
            : List.of();
    InvitationAnswered answered =
        new InvitationAnswered(
            command.transferId(),
            command.cleanerId(),
            command.answeredAt(),
            command.interested(),
            command.note());
    return new Decision<>(List.of(answered), List.of(proposal(open, answered)), late);
  }

  static Decision<TransferEvent> assess(
      @Nullable RequiredTransfer transfer, AssessTransferSuitability command, Facts facts) {
    RequiredTransfer open = invited(transfer, command.transferId(), command.cleanerId());
    facts.refuseFuture(command.assessedOn(), "assessedOn");
    SuitabilityAssessed assessed =
        new SuitabilityAssessed(
            command.transferId(),
            command.cleanerId(),
            command.assessedOn(),
            command.suitable(),
            command.travelMinutes(),
            command.reason());
    return new Decision<>(
        List.of(assessed),
        List.of(proposal(open, assessed)),
        TransferSafeguards.travel(assessed, true, command.assessedOn()));
  }

  private static Step proposal(RequiredTransfer open, TransferEvent event) {
    TransferProposal proposal =
        TransferProposal.of(Objects.requireNonNull(RequiredTransfer.evolve(open, event)));
    return new Step(proposal.clause(), proposal.says(), String.join(", ", proposal.cleanerIds()));
  }

  /** The open process, to which the cleaner is invited. */
  static RequiredTransfer invited(
      @Nullable RequiredTransfer transfer, String transferId, String cleanerId) {
    RequiredTransfer open = RequiredTransferDecider.open(transfer, transferId);
    if (open.invited() == null) {
      throw Refusal.rule("11.4(e)", "the site's cleaners are not invited yet");
    }
    if (open.candidate(cleanerId).isEmpty()) {
      throw Refusal.unknown("cleanerId", cleanerId + " is not one of those invited");
    }
    return open;
  }
}
