package org.workforceledger.log;

import static org.workforceledger.fixtures.AnEngagement.SECRET;

import java.time.LocalDate;
import java.util.List;
import org.workforceledger.hours.api.ToilEvent.ToilAppliedFor;
import org.workforceledger.hours.api.ToilEvent.ToilConverted;
import org.workforceledger.hours.api.ToilEvent.ToilDecided;
import org.workforceledger.hours.api.ToilEvent.ToilTaken;
import org.workforceledger.ledger.Event;

/** One event of every type about time off in lieu. */
final class ToilSamples {

  private static final LocalDate DAY = LocalDate.parse("2024-03-04");

  private ToilSamples() {}

  static List<Event> all() {
    return List.of(
        new ToilAppliedFor("c1", "e1", "t1", 7_200, DAY),
        new ToilDecided("c1", "e1", "t1", true, DAY, SECRET),
        new ToilTaken("c1", "e1", DAY, 7_200),
        new ToilConverted("c1", "e1", "l1", DAY, 7_200));
  }
}
