package org.workforceledger.transfers.automation;

import java.util.List;
import org.workforceledger.employment.api.EngagementCommand.TransferCleaner;
import org.workforceledger.employment.api.EngagementCommand.TransferKind;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Recorded;
import org.workforceledger.log.write.Automation;
import org.workforceledger.log.write.Facts;
import org.workforceledger.transfers.api.TransferRequestEvent.TransferRequestDecided;

/** A request that is approved is a transfer from its first day on (11.5). */
final class WhenTransferRequestApprovedThenTransferCleaner implements Automation {

  @Override
  public List<? extends Command> after(Recorded<Event> recorded, Facts facts) {
    return recorded.event() instanceof TransferRequestDecided decided
            && decided.toSiteId() != null
            && decided.transferFrom() != null
        ? List.of(
            new TransferCleaner(
                decided.cleanerId(),
                decided.engagementId(),
                decided.toSiteId(),
                decided.transferFrom(),
                kind(decided),
                decided.reason()))
        : List.of();
  }

  private static TransferKind kind(TransferRequestDecided decided) {
    return switch (decided.kind()) {
      case REQUESTED, PRESSING, ADDITIONAL_HOURS -> TransferKind.REQUESTED;
      case COMPASSIONATE -> TransferKind.COMPASSIONATE;
      case RETURN -> TransferKind.RETURN;
    };
  }
}
