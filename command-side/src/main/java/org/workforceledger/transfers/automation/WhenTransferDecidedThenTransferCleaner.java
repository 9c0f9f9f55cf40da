package org.workforceledger.transfers.automation;

import java.util.List;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.EngagementCommand.TransferCleaner;
import org.workforceledger.employment.api.EngagementCommand.TransferKind;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Recorded;
import org.workforceledger.log.write.Automation;
import org.workforceledger.log.write.Facts;
import org.workforceledger.transfers.api.TransferEvent.TransferDecided;

/**
 * The engagement goes on at the other site, permanent and with the same hours: nobody loses
 * employment by a required transfer. Both events carry the command and the correlation of the
 * outcome.
 */
final class WhenTransferDecidedThenTransferCleaner implements Automation {

  @Override
  @Clause("11.4(h)(i)")
  public List<? extends Command> after(Recorded<Event> recorded, Facts facts) {
    return recorded.event() instanceof TransferDecided decided
        ? List.of(
            new TransferCleaner(
                decided.cleanerId(),
                decided.engagementId(),
                decided.toSiteId(),
                decided.effectiveFrom(),
                TransferKind.REQUIRED,
                decided.reason()))
        : List.of();
  }
}
