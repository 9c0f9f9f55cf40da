package org.workforceledger.log;

import static java.time.LocalDate.parse;
import static org.workforceledger.fixtures.AnEngagement.SECRET;

import java.time.Instant;
import java.util.List;
import org.workforceledger.disputes.api.DisputeConduct;
import org.workforceledger.disputes.api.DisputeEvent.DisputeMeetingRecorded;
import org.workforceledger.disputes.api.DisputeEvent.DisputeMoved;
import org.workforceledger.disputes.api.DisputeEvent.DisputeNotified;
import org.workforceledger.disputes.api.DisputeEvent.DisputeResolved;
import org.workforceledger.disputes.api.DisputeEvent.DisputeWithdrawn;
import org.workforceledger.disputes.api.DisputeParty;
import org.workforceledger.disputes.api.DisputedMatter;
import org.workforceledger.ledger.Event;

/** Samples of disputes. */
final class DisputeSamples {

  private DisputeSamples() {}

  static List<Event> all() {
    Instant notice = Instant.parse("2024-03-04T01:15:00Z");
    return List.of(
        new DisputeNotified(
            "d1",
            DisputedMatter.VACANCY,
            "v1",
            "s1",
            List.of("c1"),
            true,
            DisputeConduct.BULLYING,
            "8.9(f)",
            3,
            notice,
            SECRET,
            SECRET),
        new DisputeMeetingRecorded("d1", Instant.parse("2024-03-04T05:00:00Z"), SECRET, SECRET),
        new DisputeMoved("d1", 4, parse("2024-03-13"), DisputeParty.UNION, SECRET),
        new DisputeResolved("d1", parse("2024-03-20"), SECRET),
        new DisputeWithdrawn("d1", parse("2024-03-20"), SECRET));
  }
}
