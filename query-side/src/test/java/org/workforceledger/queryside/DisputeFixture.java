package org.workforceledger.queryside;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.workforceledger.disputes.api.DisputeConduct;
import org.workforceledger.disputes.api.DisputeEvent.DisputeMeetingRecorded;
import org.workforceledger.disputes.api.DisputeEvent.DisputeMoved;
import org.workforceledger.disputes.api.DisputeEvent.DisputeNotified;
import org.workforceledger.disputes.api.DisputeEvent.DisputeResolved;
import org.workforceledger.disputes.api.DisputeParty;
import org.workforceledger.disputes.api.DisputedMatter;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.runtime.keys.PersonKeys;
import org.workforceledger.testing.TestLog;

/**
 * Three disputes: D1 of C1 at S1 about vacancy V1, at stage 2; D2 of the Union at S2, resolved; D3
 * of C1 at S1 about conduct, at stage 3.
 */
final class DisputeFixture {

  private DisputeFixture() {}

  /** Gives the position of the last event. */
  static long append(TestLog log) {
    PersonKeys keys = log.keys();
    Confidential ofC1 = keys.protect("C1", "Passed over");
    Confidential ofUnion = keys.protect("dispute-D2", "How alarms are set");
    keys.keep(ofC1);
    keys.keep(ofUnion);
    log.at("2025-04-24T01:00:00Z");
    log.append(notified("D1", DisputedMatter.VACANCY, "S1", List.of("C1"), null, ofC1));
    log.append(
        new DisputeMeetingRecorded("D1", Instant.parse("2025-04-24T05:00:00Z"), ofC1, null),
        Map.of("actor", "hr"));
    log.append(notified("D2", DisputedMatter.OTHER, "S2", List.of(), null, ofUnion));
    log.append(
        notified("D3", DisputedMatter.OTHER, "S1", List.of("C1"), DisputeConduct.BULLYING, ofC1));
    LocalDate day = LocalDate.parse("2025-05-02");
    log.at("2025-05-02T05:00:00Z");
    log.append(new DisputeMoved("D1", 2, day, DisputeParty.UNION, ofC1));
    return log.append(new DisputeResolved("D2", day, ofUnion));
  }

  private static DisputeNotified notified(
      String id,
      DisputedMatter matter,
      String siteId,
      List<String> cleaners,
      @Nullable DisputeConduct conduct,
      Confidential subject) {
    return new DisputeNotified(
        id,
        matter,
        matter == DisputedMatter.VACANCY ? "V1" : null,
        siteId,
        cleaners,
        cleaners.isEmpty(),
        conduct,
        "8.9(f)",
        conduct == null ? 1 : 3,
        Instant.parse("2025-04-24T01:00:00Z"),
        subject,
        null);
  }
}
