package org.workforceledger.queryside;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.Hours;
import org.workforceledger.runtime.keys.PersonKeys;
import org.workforceledger.sites.api.Region;
import org.workforceledger.testing.TestLog;
import org.workforceledger.transfers.api.ObjectionGround;
import org.workforceledger.transfers.api.RequestKind;
import org.workforceledger.transfers.api.SurplusBasis;
import org.workforceledger.transfers.api.TransferCandidate;
import org.workforceledger.transfers.api.TransferEvent.CleanersInvited;
import org.workforceledger.transfers.api.TransferEvent.InvitationAnswered;
import org.workforceledger.transfers.api.TransferEvent.RequiredTransferStarted;
import org.workforceledger.transfers.api.TransferEvent.SuitabilityAssessed;
import org.workforceledger.transfers.api.TransferEvent.TransferDecided;
import org.workforceledger.transfers.api.TransferEvent.UnionOrganiserAdvised;
import org.workforceledger.transfers.api.TransferRequestEvent.ReturnObjectedTo;
import org.workforceledger.transfers.api.TransferRequestEvent.TransferRequested;

/** T1 from S1 to S3, decided for C1, who was interested; T2 at S2, begun. */
final class TransferFixture {

  private static final Instant INVITED = Instant.parse("2025-05-11T23:00:00Z");

  private TransferFixture() {}

  /** Gives the position of the last event. */
  static long append(TestLog log) {
    PersonKeys keys = log.keys();
    Confidential words = keys.protect("C1", "By car");
    keys.keep(words);
    LocalDate day = LocalDate.parse("2025-05-05");
    log.at("2025-05-12T00:00:00Z");
    log.append(
        new RequiredTransferStarted(
            "T1", "S1", SurplusBasis.CLOSED_CLASSROOMS, day, 21_600, "A block is closed"));
    log.append(new UnionOrganiserAdvised("T1", Instant.parse("2025-05-07T00:00:00Z"), null));
    log.append(
        new CleanersInvited(
            "T1",
            "S3",
            Hours.of("40").seconds(),
            LocalDate.parse("2025-05-26"),
            null,
            words,
            INVITED,
            INVITED.plusSeconds(48 * 3600),
            List.of(
                new TransferCandidate("C1", "C1-1", LocalDate.parse("2025-01-28"), 136_800),
                new TransferCandidate("C4", "C4-1", LocalDate.parse("2025-03-03"), 72_000))));
    decide(log, words);
    requests(log, words);
    return log.append(
        new RequiredTransferStarted(
            "T2", "S2", SurplusBasis.CLASSROOM_USE, day, 18_000, "A hall is hired out"));
  }

  private static void decide(TestLog log, Confidential words) {
    log.append(new InvitationAnswered("T1", "C1", INVITED.plusSeconds(3600), true, null));
    log.append(new SuitabilityAssessed("T1", "C1", LocalDate.parse("2025-05-13"), true, 20, words));
    log.append(
        new TransferDecided(
            "T1",
            "C1",
            "C1-1",
            "S1",
            "S3",
            LocalDate.parse("2025-01-28"),
            136_800,
            LocalDate.parse("2025-05-26"),
            INVITED.plusSeconds(49 * 3600),
            "11.4(e)",
            false,
            words));
  }

  /** R1 of C1 to the North Coast; R2 its return to S1; R3 of C2 to S3's region, objected to. */
  private static void requests(TestLog log, Confidential words) {
    log.append(requested("R1", "C1", "S1", RequestKind.REQUESTED, List.of("S2"), words));
    log.append(requested("R2", "C1", "S1", RequestKind.RETURN, List.of("S1"), words));
    log.append(
        new TransferRequested(
            "R3",
            "C2",
            "C2-1",
            RequestKind.RETURN,
            "S2",
            LocalDate.parse("2024-01-28"),
            List.of(),
            List.of(Region.METROPOLITAN_NORTH),
            LocalDate.parse("2025-05-27"),
            words));
    log.append(
        new ReturnObjectedTo(
            "R3",
            "C2",
            LocalDate.parse("2025-05-28"),
            ObjectionGround.PERFORMANCE_OR_DISCIPLINE,
            words));
  }

  private static TransferRequested requested(
      String id,
      String cleanerId,
      String siteId,
      RequestKind kind,
      List<String> siteIds,
      Confidential words) {
    return new TransferRequested(
        id,
        cleanerId,
        cleanerId + "-1",
        kind,
        siteId,
        LocalDate.parse("2025-01-28"),
        siteIds,
        List.of(),
        LocalDate.parse("2025-05-27"),
        words);
  }
}
