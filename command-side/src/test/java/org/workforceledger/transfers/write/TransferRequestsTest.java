package org.workforceledger.transfers.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.testing.Known.WORDS;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.EngagementCommand.TransferKind;
import org.workforceledger.employment.api.EngagementEvent.CleanerTransferred;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.testing.Given;
import org.workforceledger.testing.InMemoryFacts;
import org.workforceledger.testing.Known;
import org.workforceledger.transfers.api.ObjectionGround;
import org.workforceledger.transfers.api.RequestKind;
import org.workforceledger.transfers.api.TransferRequestCommand.DecideTransferRequest;
import org.workforceledger.transfers.api.TransferRequestCommand.ObjectToReturn;
import org.workforceledger.transfers.api.TransferRequestCommand.RequestTransfer;
import org.workforceledger.transfers.api.TransferRequestCommand.WithdrawTransferRequest;
import org.workforceledger.transfers.api.TransferRequestEvent.ReturnObjectedTo;
import org.workforceledger.transfers.api.TransferRequestEvent.TransferRequestDecided;
import org.workforceledger.transfers.api.TransferRequestEvent.TransferRequestWithdrawn;
import org.workforceledger.transfers.api.TransferRequestEvent.TransferRequested;

/** Transfers that cleaner c1, required to move from s1 to s2 on 27 January 2025, asks for. */
class TransferRequestsTest {

  private static final LocalDate DAY = LocalDate.parse("2025-03-03");
  private final InMemoryFacts facts =
      new InMemoryFacts()
          .today("2025-06-30")
          .with(
              Known.site("s1", SiteKind.PRIMARY),
              Known.site("s2", SiteKind.PRIMARY),
              Known.site("s3", SiteKind.PRIMARY),
              Known.permanent("30"),
              new CleanerTransferred(
                  "c1", "c1-1", "s2", LocalDate.parse("2025-01-27"), TransferKind.REQUIRED, WORDS));
  private final Given<TransferRequestAggregate> request =
      new Given<>(TransferRequestAggregate.class, TransferRequestAggregate::new, facts);

  private static RequestTransfer ask(RequestKind kind, String site) {
    return new RequestTransfer("r1", "c1", null, kind, List.of(site), null, DAY, WORDS);
  }

  private static DecideTransferRequest approve(String site, String from, @Nullable Boolean noCost) {
    return new DecideTransferRequest(
        "r1", "c1", DAY.plusDays(7), true, site, LocalDate.parse(from), noCost, WORDS);
  }

  @Test
  @Clause({"11.5(a)", "11.5(b)"})
  void areMadeOnceByWhoIsEngaged() {
    assertThat(request.refusal(ask(RequestKind.REQUESTED, "s9"))).isEqualTo("UNKNOWN siteIds");
    assertThat(request.refusal(ask(RequestKind.REQUESTED, "s2"))).isEqualTo("MALFORMED siteIds");
    assertThat(
            request.refusal(
                new RequestTransfer(
                    "r1",
                    "c9",
                    null,
                    RequestKind.REQUESTED,
                    null,
                    List.of(Region.NORTH_COAST),
                    DAY,
                    WORDS)))
        .isEqualTo("UNKNOWN cleanerId");
    TransferRequested made =
        request.when(ask(RequestKind.REQUESTED, "s3"), TransferRequested.class);
    assertThat(made.siteId()).isEqualTo("s2");
    assertThat(made.serviceSince()).isEqualTo("2025-01-27");
    request.history(made);
    assertThat(request.refusal(ask(RequestKind.REQUESTED, "s3"))).isEqualTo("DUPLICATE requestId");
  }

  @Test
  @Clause({"11.5(c)", "11.5(d)", "11.5(f)"})
  void areApprovedAtNoCostAfterTwelveMonthsToASiteNamed() {
    request.history(request.when(ask(RequestKind.REQUESTED, "s3"), TransferRequested.class));
    assertThat(request.refusal(approve("s1", "2026-01-27", true))).isEqualTo("RULE 11.5(c)");
    assertThat(request.refusal(approve("s3", "2026-01-26", true))).isEqualTo("RULE 11.5(f)");
    assertThat(request.refusal(approve("s3", "2026-01-27", null))).isEqualTo("RULE 11.5(d)");
    TransferRequestDecided decided =
        request.when(approve("s3", "2026-01-27", true), TransferRequestDecided.class);
    assertThat(decided.toSiteId()).isEqualTo("s3");
    request.history(decided);
    assertThat(request.refusal(approve("s3", "2026-01-27", true))).isEqualTo("DUPLICATE requestId");
  }

  @Test
  @Clause({"11.4(i)", "11.4(i)(i)"})
  void returnWhereTheyWereRequiredToLeaveUnlessTheSchoolObjects() {
    ObjectToReturn objection =
        new ObjectToReturn("r1", "c1", DAY, ObjectionGround.PERFORMANCE_OR_DISCIPLINE, WORDS);
    assertThat(request.refusal(ask(RequestKind.RETURN, "s3"))).isEqualTo("RULE 11.4(i)");
    assertThat(request.refusal(objection)).isEqualTo("UNKNOWN requestId");
    request.history(request.when(ask(RequestKind.RETURN, "s1"), TransferRequested.class));
    request.history(request.when(objection, ReturnObjectedTo.class));
    request.when(approve("s1", "2025-04-22", null), TransferRequestDecided.class);
  }

  @Test
  @Clause("11.4(i)")
  void areObjectedToAsReturnsAlone() {
    request.history(request.when(ask(RequestKind.COMPASSIONATE, "s3"), TransferRequested.class));
    assertThat(
            request.refusal(
                new ObjectToReturn("r1", "c1", DAY, ObjectionGround.OTHER_LEGITIMATE, WORDS)))
        .isEqualTo("RULE 11.4(i)");
    request.history(
        request.when(new WithdrawTransferRequest("r1", "c1", DAY), TransferRequestWithdrawn.class));
    assertThat(request.refusal(approve("s3", "2026-01-27", true))).isEqualTo("DUPLICATE requestId");
  }

  /** Cleaner c2 was required to leave s3, and asks to return to it. */
  private void returnAskedFor() {
    facts.with(
        new TransferRequested(
            "r2",
            "c2",
            "c2-1",
            RequestKind.RETURN,
            "s2",
            DAY,
            List.of("s3"),
            List.of(),
            DAY,
            WORDS));
  }

  @Test
  @Clause("11.4(i)")
  void giveWayToAReturnToWhichNobodyObjects() {
    returnAskedFor();
    request.history(request.when(ask(RequestKind.ADDITIONAL_HOURS, "s3"), TransferRequested.class));
    assertThat(request.refusal(approve("s3", "2025-04-01", true))).isEqualTo("RULE 11.4(i)");
    facts.with(
        new ReturnObjectedTo("r2", "c2", DAY.plusDays(1), ObjectionGround.values()[0], WORDS));
    assertThat(request.when(approve("s3", "2025-04-01", true)).events()).hasSize(1);
  }

  @Test
  @Clause("11.4(i)")
  void giveWayUnlessTheyAreCompassionate() {
    returnAskedFor();
    request.history(request.when(ask(RequestKind.COMPASSIONATE, "s3"), TransferRequested.class));
    assertThat(request.when(approve("s3", "2025-04-01", true)).events()).hasSize(1);
  }

  @Test
  void endAfterTheyWereMadeAndNotInTheFuture() {
    request.history(request.when(ask(RequestKind.REQUESTED, "s3"), TransferRequested.class));
    for (String day : List.of("2025-03-02", "2025-07-01")) {
      LocalDate on = LocalDate.parse(day);
      String refusal = request.refusal(new WithdrawTransferRequest("r1", "c1", on));
      assertThat(refusal).isEqualTo(on.isBefore(DAY) ? "MALFORMED withdrawnOn" : "RULE R-0");
    }
    assertThat(request.when(new WithdrawTransferRequest("r1", "c1", DAY)).events()).hasSize(1);
  }
}
