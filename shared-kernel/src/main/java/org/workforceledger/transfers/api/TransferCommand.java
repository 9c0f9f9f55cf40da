package org.workforceledger.transfers.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.KeyedCommand;
import org.workforceledger.ledger.Limits;

/**
 * Commands about one required transfer (11.4). Words about a cleaner are under the cleaner's key,
 * others under one of the transfer's own.
 */
public sealed interface TransferCommand extends KeyedCommand {

  String transferId();

  @Override
  default String keyId() {
    return "transfer-" + transferId();
  }

  /**
   * Begins the process where a site has at least five hours a week to spare (11.4(a)).
   *
   * @param identifiedOn the day whose surplus counts
   */
  record StartRequiredTransfer(
      @Id String transferId,
      @Id String siteId,
      SurplusBasis basis,
      LocalDate identifiedOn,
      @Limits(min = 1, max = 2000) String reason)
      implements TransferCommand {}

  /** Records that the local Union organiser was advised, before the site is (11.4(b)). */
  record AdviseUnionOrganiser(
      @Id String transferId,
      Instant advisedAt,
      @Nullable @Limits(min = 1, max = 200) Confidential organiser)
      implements TransferCommand {}

  /**
   * Advises the site's cleaners of a vacancy and invites all of them (11.4(b), (e)).
   *
   * @param visitedOn when an officer explained it on site; null if nobody could (11.4(d))
   * @param contact who answers questions instead
   * @param answersBy at least 48 hours later (11.4(f))
   */
  record InviteToTransfer(
      @Id String transferId,
      @Id String toSiteId,
      @Limits(min = 0, max = 38) Hours vacantHoursPerWeek,
      LocalDate availableFrom,
      @Nullable LocalDate visitedOn,
      @Nullable @Limits(min = 1, max = 200) Confidential contact,
      Instant invitedAt,
      Instant answersBy)
      implements TransferCommand {

    @Override
    public List<FieldProblem> problems() {
      return vacantHoursPerWeek.isPositive()
          ? List.of()
          : List.of(new FieldProblem("vacantHoursPerWeek", "must be more than 0"));
    }
  }

  /** A cleaner's answer; of two the later holds. */
  record AnswerTransferInvitation(
      @Id String transferId,
      @Id String cleanerId,
      Instant answeredAt,
      boolean interested,
      @Nullable @Limits(min = 1, max = 2000) Confidential note)
      implements TransferCommand {

    @Override
    public String keyId() {
      return cleanerId;
    }
  }

  /**
   * Whether the vacancy suits a cleaner, weighed with hours, commute and circumstances (11.4(c),
   * (g)).
   *
   * @param travelMinutes from the residence to the site
   */
  record AssessTransferSuitability(
      @Id String transferId,
      @Id String cleanerId,
      LocalDate assessedOn,
      boolean suitable,
      @Nullable @Limits(min = 0, max = 600) Integer travelMinutes,
      @Limits(min = 1, max = 2000) Confidential reason)
      implements TransferCommand {

    @Override
    public String keyId() {
      return cleanerId;
    }
  }

  /**
   * Records who is transferred; the transfer itself follows. Where several could be, it is the
   * principal's choice, with its reason.
   *
   * @param hoursPerWeek the cleaner's substantive hours (11.4(h)(ii))
   */
  record RecordTransferOutcome(
      @Id String transferId,
      @Id String cleanerId,
      @Limits(min = 0, max = 38) Hours hoursPerWeek,
      LocalDate effectiveFrom,
      Instant decidedAt,
      @Limits(min = 1, max = 2000) Confidential reason)
      implements TransferCommand {

    @Override
    public String keyId() {
      return cleanerId;
    }
  }

  /** Ends the process without a transfer. */
  record WithdrawTransfer(
      @Id String transferId, LocalDate withdrawnOn, @Limits(min = 1, max = 2000) String reason)
      implements TransferCommand {}
}
