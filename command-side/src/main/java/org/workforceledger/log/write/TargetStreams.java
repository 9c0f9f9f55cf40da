package org.workforceledger.log.write;

import java.util.Objects;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.workforceledger.calendar.api.SchoolYearCommand;
import org.workforceledger.cleaningtime.api.FrequencyCommand;
import org.workforceledger.committees.api.QuarterCommand;
import org.workforceledger.disputes.api.DisputeCommand;
import org.workforceledger.employment.api.EngagementCommand;
import org.workforceledger.employment.api.ScreeningCommand;
import org.workforceledger.hours.api.RosterCommand;
import org.workforceledger.hours.api.ToilCommand;
import org.workforceledger.hours.api.WorkCommand;
import org.workforceledger.leave.api.LeaveCommand;
import org.workforceledger.ledger.Command;
import org.workforceledger.log.Streams;
import org.workforceledger.sites.api.SiteCommand;
import org.workforceledger.transfers.api.TransferCommand;
import org.workforceledger.transfers.api.TransferRequestCommand;
import org.workforceledger.vacancies.api.VacancyCommand;

/** Which stream decides a command. */
public final class TargetStreams implements CommandTargetResolver {

  @Override
  public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
    return new VersionedAggregateIdentifier(of((Command) message.getPayload()), null);
  }

  /**
   * @throws IllegalArgumentException for a command that no aggregate has
   */
  static String of(Command command) {
    return switch (command) {
      case SchoolYearCommand c -> Streams.schoolYear(c.year());
      case SiteCommand c -> Streams.site(c.siteId());
      case FrequencyCommand c -> Streams.frequencyChange(c.proposalId());
      case EngagementCommand c -> Streams.engagement(addressed(c.engagementId()));
      case ScreeningCommand c -> Streams.screening(c.trialId());
      case RosterCommand c -> Streams.roster(addressed(c.engagementId()));
      case WorkCommand c -> Streams.work(addressed(c.engagementId()), c.date());
      case ToilCommand c -> Streams.toil(addressed(c.engagementId()));
      case LeaveCommand c -> Streams.leave(addressed(c.engagementId()));
      case VacancyCommand c -> Streams.vacancy(c.vacancyId());
      case QuarterCommand c -> Streams.quarter(c.quarter());
      case TransferCommand c -> Streams.requiredTransfer(c.transferId());
      case TransferRequestCommand c -> Streams.transferRequest(c.requestId());
      case DisputeCommand c -> Streams.dispute(c.disputeId());
      default -> throw new IllegalArgumentException("no stream decides " + command.getClass());
    };
  }

  private static String addressed(@Nullable String engagementId) {
    return Objects.requireNonNull(engagementId, "the engagement is found before the stream");
  }
}
