package org.workforceledger.transfers.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.disputes.api.DisputedMatter;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;
import org.workforceledger.sites.api.Site;
import org.workforceledger.transfers.api.RequestKind;
import org.workforceledger.transfers.api.TransferRequest;
import org.workforceledger.transfers.api.TransferRequestCommand;
import org.workforceledger.transfers.api.TransferRequestCommand.DecideTransferRequest;
import org.workforceledger.transfers.api.TransferRequestCommand.ObjectToReturn;
import org.workforceledger.transfers.api.TransferRequestCommand.RequestTransfer;
import org.workforceledger.transfers.api.TransferRequestCommand.WithdrawTransferRequest;
import org.workforceledger.transfers.api.TransferRequestEvent;
import org.workforceledger.transfers.api.TransferRequestEvent.ReturnObjectedTo;
import org.workforceledger.transfers.api.TransferRequestEvent.TransferRequestDecided;
import org.workforceledger.transfers.api.TransferRequestEvent.TransferRequestWithdrawn;
import org.workforceledger.transfers.api.TransferRequestEvent.TransferRequested;
import org.workforceledger.transfers.rules.SiteService;
import org.workforceledger.transfers.rules.TransferRequests;

/** What may become of a transfer that a cleaner asks for: asked for once, decided once. */
final class TransferRequestDecider {

  private TransferRequestDecider() {}

  @Clause("11.5(a)")
  static Decision<TransferRequestEvent> request(
      @Nullable TransferRequest request, RequestTransfer command, Facts facts) {
    if (request != null) {
      throw Refusal.duplicate("requestId", "request " + command.requestId() + " is made");
    }
    LocalDate on = command.requestedOn();
    facts.refuseFuture(on, "requestedOn");
    List<String> siteIds = command.siteIds() == null ? List.of() : command.siteIds();
    siteIds.forEach(siteId -> RequiredTransferDecider.site(siteId, "siteIds", facts));
    List<Engagement> all =
        facts.engagementsOf(command.cleanerId()).stream()
            .flatMap(id -> facts.engagement(id).stream())
            .toList();
    Engagement engagement = meant(all, command);
    if (command.kind() == RequestKind.RETURN) {
      TransferRequests.refuseNoReturn(engagement, siteIds, on);
    }
    String siteId = engagement.on(on).siteId();
    if (siteIds.contains(siteId)) {
      throw Refusal.malformed("siteIds", "must be other sites than " + siteId);
    }
    TransferRequested requested =
        new TransferRequested(
            command.requestId(),
            command.cleanerId(),
            engagement.engagementId(),
            command.kind(),
            siteId,
            SiteService.since(all, siteId, on).orElse(engagement.commencedOn()),
            siteIds,
            command.regions() == null ? List.of() : command.regions(),
            on,
            command.reason());
    return Decision.of(
        requested,
        new Step(
            "11.5(f)",
            "at %s since %s".formatted(siteId, requested.serviceSince()),
            "considered from " + TransferRequests.consideredFrom(requested)));
  }

  private static Engagement meant(List<Engagement> all, RequestTransfer command) {
    String engagementId = command.engagementId();
    List<Engagement> active =
        all.stream()
            .filter(e -> e.isActive(command.requestedOn()))
            .filter(e -> engagementId == null || e.engagementId().equals(engagementId))
            .toList();
    if (active.isEmpty()) {
      throw Refusal.unknown(
          "cleanerId",
          "%s is not engaged on %s".formatted(command.cleanerId(), command.requestedOn()));
    }
    if (active.size() > 1) {
      throw Refusal.malformed("engagementId", "is required: the cleaner has several on that day");
    }
    return active.getFirst();
  }

  static Decision<TransferRequestEvent> object(
      @Nullable TransferRequest request, ObjectToReturn command, Facts facts) {
    TransferRequest open = open(request, command);
    refuseOutOfTime(open.requested(), command.objectedOn(), "objectedOn", facts);
    if (open.requested().kind() != RequestKind.RETURN) {
      throw Refusal.rule("11.4(i)", "schools object to returns of required transfers alone");
    }
    return Decision.of(
        new ReturnObjectedTo(
            command.requestId(),
            command.cleanerId(),
            command.objectedOn(),
            command.ground(),
            command.reason()),
        new Step("11.4(i)", "the school objects", "the return is considered like other requests"));
  }

  static Decision<TransferRequestEvent> decide(
      @Nullable TransferRequest request, DecideTransferRequest command, Facts facts) {
    TransferRequested requested = open(request, command).requested();
    refuseOutOfTime(requested, command.decidedOn(), "decidedOn", facts);
    facts.disputes().refuseOutcome(DisputedMatter.TRANSFER, command.requestId());
    if (command.approved()) {
      refuseUnfit(requested, command, facts);
    }
    return Decision.of(
        new TransferRequestDecided(
            command.requestId(),
            command.cleanerId(),
            requested.engagementId(),
            requested.kind(),
            command.decidedOn(),
            command.approved(),
            command.approved() ? command.toSiteId() : null,
            command.approved() ? command.effectiveFrom() : null,
            command.reason()),
        new Step(
            "11.5(c)",
            "decided on " + command.decidedOn(),
            command.approved() ? "to " + command.toSiteId() : "not approved"));
  }

  private static void refuseUnfit(
      TransferRequested requested, DecideTransferRequest command, Facts facts) {
    String toSiteId = Objects.requireNonNull(command.toSiteId());
    Site site = RequiredTransferDecider.site(toSiteId, "toSiteId", facts);
    TransferRequests.refuseUnlisted(requested, toSiteId, site.registered().region());
    TransferRequests.refusePlaceOfAReturn(requested, toSiteId, facts.openTransferRequests());
    TransferRequests.refuseTooSoon(requested, Objects.requireNonNull(command.effectiveFrom()));
    TransferRequests.refuseCost(requested.kind(), command.noCost());
  }

  static Decision<TransferRequestEvent> withdraw(
      @Nullable TransferRequest request, WithdrawTransferRequest command, Facts facts) {
    TransferRequested requested = open(request, command).requested();
    refuseOutOfTime(requested, command.withdrawnOn(), "withdrawnOn", facts);
    return Decision.of(
        new TransferRequestWithdrawn(
            command.requestId(), command.cleanerId(), command.withdrawnOn()),
        new Step("11.5(a)", "withdrawn on " + command.withdrawnOn(), "no longer considered"));
  }

  /** What becomes of a request does so after it was made, and not in the future. */
  private static void refuseOutOfTime(
      TransferRequested requested, LocalDate date, String field, Facts facts) {
    facts.refuseFuture(date, field);
    if (date.isBefore(requested.effectiveOn())) {
      throw Refusal.malformed(field, "must not be before the request, " + requested.effectiveOn());
    }
  }

  private static TransferRequest open(
      @Nullable TransferRequest request, TransferRequestCommand command) {
    TransferRequest made =
        Optional.ofNullable(request)
            .filter(known -> known.requested().cleanerId().equals(command.cleanerId()))
            .orElseThrow(
                () ->
                    Refusal.unknown(
                        "requestId", "the cleaner made no request " + command.requestId()));
    if (!made.isOpen()) {
      throw Refusal.duplicate(
          "requestId", "request " + command.requestId() + " is decided or withdrawn");
    }
    return made;
  }
}
