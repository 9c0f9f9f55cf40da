package org.workforceledger.transfers.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Edition;
import org.workforceledger.agreement.api.Editions;
import org.workforceledger.ledger.Brisbane;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.transfers.api.RequiredTransfer;
import org.workforceledger.transfers.api.TransferCommand.InviteToTransfer;
import org.workforceledger.transfers.api.TransferCommand.RecordTransferOutcome;
import org.workforceledger.transfers.api.TransferEvent.CleanersInvited;
import org.workforceledger.transfers.api.TransferEvent.SuitabilityAssessed;
import org.workforceledger.transfers.api.TransferEvent.UnionOrganiserAdvised;

/**
 * What a required transfer must keep (11.4, R-61): at least five hours to spare, the organiser
 * advised first, 48 hours to answer, the proposal's cleaner, substantive hours, the local area.
 * Example: invited on Monday at 09:00, an answer is awaited until Wednesday at 09:00 at the
 * earliest.
 */
public final class TransferSafeguards {

  private TransferSafeguards() {}

  /**
   * Refuses a process for less than five hours a week.
   *
   * @param surplus employed above the allocation; empty where none is allocated
   */
  @Clause("11.4(a)")
  public static Hours surplus(Optional<Hours> surplus, LocalDate on) {
    Hours least = Hours.of(figure("cleaning.surplus.hours", on));
    Hours hours = surplus.orElse(Hours.ZERO);
    if (hours.compareTo(least) < 0) {
      throw Refusal.rule("11.4(a)", "the site has %s to spare, not %s".formatted(hours, least));
    }
    return hours;
  }

  /** Refuses an invitation of which the organiser was not advised before. */
  @Clause("11.4(b)")
  public static void refuseUnadvised(RequiredTransfer transfer, Instant invitedAt) {
    UnionOrganiserAdvised advised = transfer.advised();
    if (advised == null || !advised.advisedAt().isBefore(invitedAt)) {
      throw Refusal.rule("11.4(b)", "the Union organiser is advised before the site's cleaners");
    }
  }

  /** Refuses less than 48 hours to answer. */
  @Clause("11.4(f)")
  public static void refuseHaste(InviteToTransfer command) {
    LocalDate on = Brisbane.dateOf(command.invitedAt());
    Duration least = Duration.ofHours(figure("transfers.answer.hours", on).longValueExact());
    if (command.answersBy().isBefore(command.invitedAt().plus(least))) {
      throw Refusal.rule("11.4(f)", "cleaners have at least 48 hours to answer");
    }
  }

  /** Flags an invitation that nobody explained, neither on site nor as a contact. */
  @Clause("11.4(d)")
  public static List<Flag> unexplained(InviteToTransfer command) {
    return command.visitedOn() == null && command.contact() == null
        ? List.of(new Flag("11.4(d)", "neither a visit nor a contact person is recorded"))
        : List.of();
  }

  /** Refuses an outcome before the time to answer has passed. */
  @Clause("11.4(f)")
  public static void refuseEarly(CleanersInvited invited, Instant decidedAt) {
    if (decidedAt.isBefore(invited.answersBy())) {
      throw Refusal.rule("11.4(f)", "cleaners may answer until " + invited.answersBy());
    }
  }

  /**
   * Refuses who is not proposed.
   *
   * @return the proposal, of which the cleaner is one
   */
  public static TransferProposal proposed(RequiredTransfer transfer, String cleanerId) {
    TransferProposal proposal = TransferProposal.of(transfer);
    if (!proposal.cleanerIds().contains(cleanerId)) {
      throw Refusal.rule(
          proposal.clause(),
          proposal.cleanerIds().isEmpty()
              ? proposal.says()
              : "%s: %s".formatted(String.join(", ", proposal.cleanerIds()), proposal.says()));
    }
    return proposal;
  }

  /** Refuses other hours than the substantive ones. */
  @Clause("11.4(h)(ii)")
  public static void refuseOtherHours(RecordTransferOutcome command, long substantiveSeconds) {
    if (command.hoursPerWeek().seconds() != substantiveSeconds) {
      throw Refusal.rule(
          "11.4(h)(ii)",
          "transferred at the substantive hours, %s".formatted(new Hours(substantiveSeconds)));
    }
  }

  /** Points out a vacancy of fewer hours than the cleaner keeps. */
  @Clause("11.4(h)(ii)")
  public static Optional<Flag> beyondTheVacancy(long vacantSeconds, long substantiveSeconds) {
    Hours beyond = new Hours(substantiveSeconds - vacantSeconds);
    return beyond.isPositive()
        ? Optional.of(
            new Flag(
                "11.4(h)(ii)",
                "the cleaner keeps %s, %s more than the vacancy has"
                    .formatted(new Hours(substantiveSeconds), beyond)))
        : Optional.empty();
  }

  /** Refuses another region, unless the cleaner wishes to go there (11.4(e)). */
  @Clause("11.4(h)(iv)")
  public static void refuseFar(boolean sameRegion, boolean interested) {
    if (!sameRegion && !interested) {
      throw Refusal.rule(
          "11.4(h)(iv)", "another part of the State only for a cleaner who is interested");
    }
  }

  /** Flags a journey longer than the guide's half hour, or none recorded where nobody offered. */
  @Clause("11.4(c)")
  public static List<Flag> travel(
      @Nullable SuitabilityAssessed assessed, boolean interested, LocalDate on) {
    Integer minutes = assessed == null ? null : assessed.travelMinutes();
    int most = figure("transfers.travel.minutes", on).intValueExact();
    List<Flag> flags = new ArrayList<>();
    if (minutes != null && minutes > most) {
      flags.add(
          new Flag(
              "11.4(c)", "%d minutes' travel, beyond the guide of %d".formatted(minutes, most)));
    }
    if (minutes == null && !interested) {
      flags.add(new Flag("11.4(c)", "travel from the residence is not recorded"));
    }
    return flags;
  }

  /** What the cleaner's hours leave of the vacancy, to be distributed by 8.9; never below zero. */
  @Clause("11.4(h)(iii)")
  public static Hours residual(long vacantSeconds, long transferredSeconds) {
    return new Hours(Math.max(0, vacantSeconds - transferredSeconds));
  }

  private static BigDecimal figure(String key, LocalDate date) {
    Edition edition = Editions.queensland2022();
    return edition.figures().at(key, edition.measuring(date));
  }
}
