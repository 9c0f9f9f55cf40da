package org.workforceledger.vacancies.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.testing.Api;
import org.workforceledger.testing.Api.Answer;
import org.workforceledger.testing.Bodies;
import org.workforceledger.testing.TestLedger;
import org.workforceledger.testing.World;

/** Transferees of vacancies in a running ledger. */
class VacancyTransfersProcessTest {

  private final TestLedger ledger = TestLedger.shared();
  private final Api hr = ledger.hr();
  private final String nora = TestLedger.id("c");

  @BeforeEach
  void cleaner() {
    String site = World.withSite(ledger).site();
    hr.taken("EngageCleaner", Bodies.engage(nora, site, "PERMANENT", "20"));
  }

  private String offerToNora(String hours) {
    String id = TestLedger.id("v");
    hr.taken(
        "OfferVacantHours",
        """
        {"vacancyId":"%s","siteId":"%s","hoursPerWeek":%s,"availableFrom":"2026-02-02",
         "ongoing":true,"reason":"Somebody retired"}
        """
            .formatted(id, World.withSite(ledger).site(), hours));
    hr.taken(
        "RecordTransferee",
        """
        {"vacancyId":"%s","cleanerId":"%s","basis":"COMPASSIONATE_SERIOUS","hoursPerWeek":%s,
         "reason":"Her health"}
        """
            .formatted(id, nora, hours));
    return id;
  }

  private Answer taken(String vacancy, String hours) {
    return hr.send(
        "RecordStepOutcome",
        """
        {"vacancyId":"%s","step":1,"allocations":[{"cleanerId":"%s","hours":%s}],
         "reason":"Considered"}
        """
            .formatted(vacancy, nora, hours));
  }

  @Test
  @Clause("8.9(e)(i)")
  void oneTransfereeFillsOneVacancy() {
    String first = offerToNora("20");
    String second = offerToNora("20");
    assertThat(taken(first, "20").types()).contains("employment.CleanerTransferred");
    Answer again = taken(second, "20");
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.json().path("clause").asString()).isEqualTo("8.9(e)");
  }

  @Test
  @Clause("8.9(e)(i)")
  void hoursAgreedForALaterDayGiveWayToTheTransfers() {
    hr.taken(
        "ChangeHours",
        """
        {"cleanerId":"%s","ordinaryHoursPerWeek":38,"effectiveFrom":"2026-03-02",
         "reason":"Agreed at the old school"}
        """
            .formatted(nora));
    Answer moved = taken(offerToNora("24"), "24");
    assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
    assertThat(moved.types().stream().filter("employment.HoursChanged"::equals)).hasSize(2);
  }
}
