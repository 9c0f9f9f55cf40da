package org.workforceledger.hours.automation;

import java.util.List;
import org.workforceledger.leave.api.LeaveEvent.LeaveCancelled;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Recorded;
import org.workforceledger.log.write.Automation;
import org.workforceledger.log.write.Facts;

/** Leave credits ADO, or keeps it from being earned, on the days it covers (8.7(g)). */
final class WhenLeaveChangesThenAccountDays implements Automation {

  @Override
  public List<? extends Command> after(Recorded<Event> recorded, Facts facts) {
    return switch (recorded.event()) {
      case LeaveGranted e -> AccountDaysOf.span(recorded, e, e.firstDay(), e.lastDay());
      case LeaveCancelled e -> AccountDaysOf.span(recorded, e, e.firstDay(), e.lastDay());
      default -> List.of();
    };
  }
}
