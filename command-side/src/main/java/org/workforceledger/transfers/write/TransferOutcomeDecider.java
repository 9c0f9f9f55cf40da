package org.workforceledger.transfers.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.disputes.api.DisputedMatter;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.ledger.Brisbane;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;
import org.workforceledger.sites.api.Region;
import org.workforceledger.transfers.api.RequiredTransfer;
import org.workforceledger.transfers.api.TransferCandidate;
import org.workforceledger.transfers.api.TransferCommand.RecordTransferOutcome;
import org.workforceledger.transfers.api.TransferEvent;
import org.workforceledger.transfers.api.TransferEvent.CleanersInvited;
import org.workforceledger.transfers.api.TransferEvent.TransferDecided;
import org.workforceledger.transfers.rules.TransferProposal;
import org.workforceledger.transfers.rules.TransferSafeguards;

/** Who is transferred: the proposal's cleaner, in time, undisputed, with hours and area kept. */
final class TransferOutcomeDecider {

  private TransferOutcomeDecider() {}

  static Decision<TransferEvent> decide(
      @Nullable RequiredTransfer transfer, RecordTransferOutcome command, Facts facts) {
    String cleanerId = command.cleanerId();
    RequiredTransfer open = InvitationDecider.invited(transfer, command.transferId(), cleanerId);
    CleanersInvited invited = Objects.requireNonNull(open.invited());
    LocalDate decidedOn = Brisbane.dateOf(command.decidedAt());
    facts.refuseFuture(decidedOn, "decidedAt");
    facts.disputes().refuseOutcome(DisputedMatter.TRANSFER, command.transferId());
    TransferSafeguards.refuseEarly(invited, command.decidedAt());
    TransferProposal proposal = TransferSafeguards.proposed(open, cleanerId);
    TransferCandidate candidate = open.candidate(cleanerId).orElseThrow();
    Engagement engagement = stillThere(open, candidate, command.effectiveFrom(), facts);
    long hours = engagement.on(command.effectiveFrom()).ordinarySecondsPerWeek();
    TransferSafeguards.refuseOtherHours(command, hours);
    TransferSafeguards.refuseFar(
        region(open.started().siteId(), facts) == region(invited.toSiteId(), facts),
        open.isInterested(cleanerId));
    if (command.effectiveFrom().isBefore(invited.availableFrom())) {
      throw Refusal.rule("R-0", "the vacancy is available from " + invited.availableFrom());
    }
    return new Decision<>(
        List.of(decided(open, command, candidate, proposal, hours)),
        steps(proposal, candidate, invited, hours),
        Stream.concat(
                TransferSafeguards.travel(
                    open.assessments().get(cleanerId), open.isInterested(cleanerId), decidedOn)
                    .stream(),
                TransferSafeguards.beyondTheVacancy(invited.vacantSeconds(), hours).stream())
            .toList());
  }

  private static TransferDecided decided(
      RequiredTransfer open,
      RecordTransferOutcome command,
      TransferCandidate candidate,
      TransferProposal proposal,
      long hours) {
    return new TransferDecided(
        command.transferId(),
        candidate.cleanerId(),
        candidate.engagementId(),
        open.started().siteId(),
        Objects.requireNonNull(open.invited()).toSiteId(),
        candidate.serviceSince(),
        hours,
        command.effectiveFrom(),
        command.decidedAt(),
        proposal.clause(),
        proposal.cleanerIds().size() > 1,
        command.reason());
  }

  private static List<Step> steps(
      TransferProposal proposal, TransferCandidate candidate, CleanersInvited invited, long hours) {
    return List.of(
        new Step(proposal.clause(), proposal.says(), candidate.cleanerId()),
        new Step("11.4(h)(ii)", "substantive hours kept", new Hours(hours).toString()),
        new Step(
            "11.4(h)(iii)",
            "left of the vacancy, by 8.9",
            TransferSafeguards.residual(invited.vacantSeconds(), hours).toString()));
  }

  private static Engagement stillThere(
      RequiredTransfer open, TransferCandidate candidate, LocalDate on, Facts facts) {
    String siteId = open.started().siteId();
    return facts
        .engagement(candidate.engagementId())
        .filter(engagement -> engagement.isActive(on))
        .filter(engagement -> engagement.on(on).siteId().equals(siteId))
        .orElseThrow(
            () ->
                Refusal.rule(
                    "R-0", "%s is not at %s on %s".formatted(candidate.cleanerId(), siteId, on)));
  }

  private static @Nullable Region region(String siteId, Facts facts) {
    return facts.site(siteId).map(site -> site.registered().region()).orElse(null);
  }
}
