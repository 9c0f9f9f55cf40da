package org.workforceledger.hours.automation;

import java.util.List;
import org.workforceledger.hours.api.ToilEvent;
import org.workforceledger.hours.api.ToilEvent.ToilAppliedFor;
import org.workforceledger.hours.api.ToilEvent.ToilConverted;
import org.workforceledger.hours.api.ToilEvent.ToilDecided;
import org.workforceledger.hours.api.ToilEvent.ToilTaken;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Recorded;
import org.workforceledger.log.write.Automation;
import org.workforceledger.log.write.Facts;

/** Time off in lieu covers ordinary time of its day; what is converted is ADO (8.8(c)(vii)). */
final class WhenToilIsUsedThenAccountDay implements Automation {

  @Override
  public List<? extends Command> after(Recorded<Event> recorded, Facts facts) {
    return recorded.event() instanceof ToilEvent event ? commands(recorded, event) : List.of();
  }

  private static List<? extends Command> commands(Recorded<Event> recorded, ToilEvent event) {
    return switch (event) {
      case ToilTaken e -> AccountDaysOf.span(recorded, e, e.date(), e.date());
      case ToilConverted e -> AccountDaysOf.span(recorded, e, e.date(), e.date());
      case ToilAppliedFor _, ToilDecided _ -> List.of();
    };
  }
}
