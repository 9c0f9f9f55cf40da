package org.workforceledger.log;

import static java.time.LocalDate.parse;
import static org.workforceledger.fixtures.AnEngagement.SECRET;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.workforceledger.ledger.Event;
import org.workforceledger.sites.api.Region;
import org.workforceledger.transfers.api.ObjectionGround;
import org.workforceledger.transfers.api.RequestKind;
import org.workforceledger.transfers.api.SurplusBasis;
import org.workforceledger.transfers.api.TransferCandidate;
import org.workforceledger.transfers.api.TransferEvent.CleanersInvited;
import org.workforceledger.transfers.api.TransferEvent.InvitationAnswered;
import org.workforceledger.transfers.api.TransferEvent.RequiredTransferStarted;
import org.workforceledger.transfers.api.TransferEvent.SuitabilityAssessed;
import org.workforceledger.transfers.api.TransferEvent.TransferDecided;
import org.workforceledger.transfers.api.TransferEvent.TransferWithdrawn;
import org.workforceledger.transfers.api.TransferEvent.UnionOrganiserAdvised;
import org.workforceledger.transfers.api.TransferRequestEvent.ReturnObjectedTo;
import org.workforceledger.transfers.api.TransferRequestEvent.TransferRequestDecided;
import org.workforceledger.transfers.api.TransferRequestEvent.TransferRequestWithdrawn;
import org.workforceledger.transfers.api.TransferRequestEvent.TransferRequested;

/** Samples of transfers. */
final class TransferSamples {

  private static final Instant AT = Instant.parse("2024-03-04T01:15:00Z");

  private TransferSamples() {}

  static List<Event> all() {
    return Stream.of(required(), requested()).flatMap(List::stream).toList();
  }

  private static List<Event> required() {
    return List.of(
        new RequiredTransferStarted(
            "t1", "s1", SurplusBasis.CLOSED_CLASSROOMS, parse("2024-02-26"), 18_000, "Closed"),
        new UnionOrganiserAdvised("t1", AT, SECRET),
        new CleanersInvited(
            "t1",
            "s2",
            90_000,
            parse("2024-03-18"),
            parse("2024-03-01"),
            SECRET,
            AT,
            Instant.parse("2024-03-06T01:15:00Z"),
            List.of(new TransferCandidate("c1", "e1", parse("2021-02-01"), 90_000))),
        new InvitationAnswered("t1", "c1", AT, true, SECRET),
        new SuitabilityAssessed("t1", "c1", parse("2024-03-05"), true, 25, SECRET),
        new TransferDecided(
            "t1",
            "c1",
            "e1",
            "s1",
            "s2",
            parse("2021-02-01"),
            90_000,
            parse("2024-03-18"),
            Instant.parse("2024-03-06T02:00:00Z"),
            "11.4(g)",
            true,
            SECRET),
        new TransferWithdrawn("t1", parse("2024-03-06"), "A cleaner resigned"));
  }

  private static List<Event> requested() {
    return List.of(
        new TransferRequested(
            "r1",
            "c1",
            "e1",
            RequestKind.RETURN,
            "s2",
            parse("2024-01-22"),
            List.of("s1"),
            List.of(Region.NORTH_COAST),
            parse("2024-03-04"),
            SECRET),
        new ReturnObjectedTo(
            "r1",
            "c1",
            parse("2024-03-06"),
            ObjectionGround.SERIOUS_INTERPERSONAL_OR_LEGAL,
            SECRET),
        new TransferRequestDecided(
            "r1",
            "c1",
            "e1",
            RequestKind.RETURN,
            parse("2024-03-11"),
            true,
            "s1",
            parse("2024-04-15"),
            SECRET),
        new TransferRequestWithdrawn("r1", "c1", parse("2024-03-11")));
  }
}
