package org.workforceledger.vacancies.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.testing.Api;
import org.workforceledger.testing.Bodies;
import org.workforceledger.testing.TestLedger;
import org.workforceledger.testing.World;

/** A principal takes another school's cleaner only by a transfer that the ledger knows of. */
class PrincipalsTransfereesTest {

  private final TestLedger ledger = TestLedger.shared();
  private final World world = World.withSite(ledger);
  private final World next = World.withSite(ledger);
  private final Api hr = ledger.hr();
  private final Api principal = ledger.bearer("PRINCIPAL", world.site());
  private final String nora = TestLedger.id("c");
  private final String vacancy = TestLedger.id("v");

  private int transferee(Api sender, String basis) {
    return sender
        .send(
            "RecordTransferee",
            """
            {"vacancyId":"%s","cleanerId":"%s","basis":"%s","hoursPerWeek":24,
             "reason":"Asked for on the telephone"}
            """
                .formatted(vacancy, nora, basis))
        .status();
  }

  @Test
  @Clause({"8.9(e)(i)", "11.5(b)"})
  void isRecordedByAPrincipalOnceTheCleanerAskedForIt() {
    hr.taken("EngageCleaner", Bodies.engage(nora, next.site(), "PERMANENT", "20"));
    principal.taken(
        "OfferVacantHours",
        """
        {"vacancyId":"%s","siteId":"%s","hoursPerWeek":30,"availableFrom":"2026-02-02",
         "ongoing":true,"reason":"Somebody retired"}
        """
            .formatted(vacancy, world.site()));
    assertThat(transferee(principal, "PRIORITY")).isEqualTo(403);
    assertThat(transferee(principal, "REQUIRED")).isEqualTo(403);
    hr.taken(
        "RequestTransfer",
        """
        {"requestId":"%s","cleanerId":"%s","kind":"COMPASSIONATE","siteIds":["%s"],
         "requestedOn":"2026-01-05","reason":"Nearer to her mother"}
        """
            .formatted(TestLedger.id("r"), nora, world.site()));
    assertThat(transferee(principal, "COMPASSIONATE_SERIOUS")).isEqualTo(200);
    assertThat(transferee(hr, "PRIORITY")).isEqualTo(200);
  }
}
