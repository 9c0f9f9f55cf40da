package org.workforceledger.transfers.automation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.testing.Api;
import org.workforceledger.testing.Api.Answer;
import org.workforceledger.testing.TestLedger;
import org.workforceledger.testing.World;

/** A required transfer from its surplus to the cleaner's move, disputed on the way. */
class RequiredTransferFlowTest {

  private final TestLedger ledger = TestLedger.shared();
  private final World world = World.engaged(ledger);
  private final String toSite = World.withSite(ledger).site();
  private final Api hr = world.hr();
  private final String id = TestLedger.id("t");

  private void send(String command, String fields) {
    hr.taken(command, "{\"transferId\":\"%s\",%s}".formatted(id, fields));
  }

  private void invite() {
    hr.taken(
        "SetCleaningAllocation",
        """
        {"siteId":"%s","hoursPerWeek":20,"effectiveFrom":"2025-01-01","reason":"Fewer students"}
        """
            .formatted(world.site()));
    send(
        "StartRequiredTransfer",
        """
        "siteId":"%s","basis":"ABOVE_ENTITLEMENT","identifiedOn":"2025-05-05","reason":"Spare"
        """
            .formatted(world.site()));
    send("AdviseUnionOrganiser", "\"advisedAt\":\"2025-05-07T01:00:00Z\"");
    send(
        "InviteToTransfer",
        """
        "toSiteId":"%s","vacantHoursPerWeek":38,"availableFrom":"2025-06-02",
        "invitedAt":"2025-05-12T01:00:00Z","answersBy":"2025-05-14T01:00:00Z"
        """
            .formatted(toSite));
  }

  private String outcome() {
    return """
        {"transferId":"%s","cleanerId":"%s","hoursPerWeek":38,"effectiveFrom":"2025-06-02",
         "decidedAt":"2025-05-14T02:00:00Z","reason":"Nobody is interested"}
        """
        .formatted(id, world.cleaner());
  }

  @Test
  @Clause("11.4(h)(i)")
  void movesTheSameEngagementByTheSameCommand() {
    invite();
    Answer answer = hr.taken("RecordTransferOutcome", outcome());
    assertThat(answer.types())
        .startsWith("transfers.TransferDecided", "employment.CleanerTransferred")
        .doesNotContain("employment.EmploymentEnded", "employment.TenureConverted");
    assertThat(
            ledger
                .database()
                .number(
                    """
                    select count(*) from ledger.event_json e join ledger.event_json t
                    on e.metadata->>'commandId' = t.metadata->>'commandId'
                    where e.stream = ? and e.type = 'employment.CleanerTransferred'
                    and t.type = 'transfers.TransferDecided'
                    """,
                    "engagement-" + world.engagement()))
        .isOne();
  }

  @Test
  @Clause("4.2")
  void waitsForTheDisputeAboutIt() {
    invite();
    String dispute = TestLedger.id("d");
    hr.taken(
        "NotifyDispute",
        """
        {"disputeId":"%s","about":"TRANSFER","aboutId":"%s","union":true,
         "notifiedAt":"2025-05-13T01:00:00Z","subject":"The surplus"}
        """
            .formatted(dispute, id));
    Answer refused = hr.send("RecordTransferOutcome", outcome());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().path("clause").asString()).isEqualTo("4.2");
    hr.taken(
        "ResolveDispute",
        """
        {"disputeId":"%s","resolvedOn":"2025-05-15","outcome":"The transfer goes on"}
        """
            .formatted(dispute));
    hr.taken("RecordTransferOutcome", outcome());
  }

  @Test
  void knowsNoDisputeAboutATransferThatHasNotBegun() {
    Answer answer =
        hr.send(
            "NotifyDispute",
            """
            {"disputeId":"%s","about":"TRANSFER","aboutId":"none","union":true,
             "notifiedAt":"2025-05-13T01:00:00Z","subject":"The surplus"}
            """
                .formatted(TestLedger.id("d")));
    assertThat(answer.status()).isEqualTo(404);
  }

  @Test
  void followsAnApprovedRequest() {
    String request = TestLedger.id("r");
    hr.taken(
        "RequestTransfer",
        """
        {"requestId":"%s","cleanerId":"%s","kind":"REQUESTED","siteIds":["%s"],
         "requestedOn":"2025-05-12","reason":"Closer to home"}
        """
            .formatted(request, world.cleaner(), toSite));
    assertThat(
            hr.taken(
                    "DecideTransferRequest",
                    """
                    {"requestId":"%s","cleanerId":"%s","decidedOn":"2025-05-19","approved":true,
                     "toSiteId":"%s","effectiveFrom":"2025-06-02","noCost":true,"reason":"It fits"}
                    """
                        .formatted(request, world.cleaner(), toSite))
                .types())
        .startsWith("transfers.TransferRequestDecided", "employment.CleanerTransferred");
  }
}
