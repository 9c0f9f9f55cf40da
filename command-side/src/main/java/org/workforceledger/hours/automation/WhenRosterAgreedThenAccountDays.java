package org.workforceledger.hours.automation;

import java.util.List;
import org.workforceledger.hours.api.RosterEvent.RosterAgreed;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Recorded;
import org.workforceledger.log.write.Automation;
import org.workforceledger.log.write.Facts;

/** A roster classifies work and credits holidays from its first day on. */
final class WhenRosterAgreedThenAccountDays implements Automation {

  @Override
  public List<? extends Command> after(Recorded<Event> recorded, Facts facts) {
    return recorded.event() instanceof RosterAgreed agreed
        ? AccountDaysOf.onwards(recorded, agreed, agreed.effectiveFrom(), facts)
        : List.of();
  }
}
