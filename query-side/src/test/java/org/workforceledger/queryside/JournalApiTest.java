package org.workforceledger.queryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.queryside.QuarterFixture.APP;
import static org.workforceledger.queryside.QuarterFixture.last;

import org.junit.jupiter.api.Test;
import org.workforceledger.testing.QueryApp.Answer;

class JournalApiTest {

  private static final String JOURNAL = "/api/audit/journal";

  private static String journal(String asked) {
    return APP.get("auditor", JOURNAL + asked).body();
  }

  @Test
  void isAFileThatSaysWhatItIsAsAt() {
    Answer answer = APP.get("auditor", JOURNAL + "?asAt=2025-12-31");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=utf-8");
    assertThat(answer.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"ledger.journal\"");
    assertThat(answer.body())
        .contains("; As at 2025-12-31, as known at ", ", up to position " + last + " of the log.")
        .contains("Shift recorded  ; event:hours.ShiftRecorded, by:hr")
        .doesNotContain("Name of", "enc:1");
  }

  @Test
  void holdsWhatWasEffectiveAndKnown() {
    assertThat(journal("?asAt=2025-03-03"))
        .contains("\n2025-03-03 (")
        .doesNotContain("\n2025-03-04");
    assertThat(journal("?asAt=2025-12-31&knownAt=2025-03-01T00:00:00Z")).doesNotContain("\n2025-");
    assertThat(journal("?asAt=2025-12-31")).contains("Shift corrected");
    assertThat(journal("?asAt=2025-12-31&knownAt=2025-04-01T00:00:00Z"))
        .contains("Shift recorded")
        .doesNotContain("Shift corrected");
  }

  @Test
  void isOfOneEngagementOrOneRegionIfAsked() {
    assertThat(journal("?engagementId=C1-1")).contains("ado:C1-1:2025:credited:worked");
    assertThat(journal("?engagementId=C2-1")).contains("commodity").doesNotContain("\n2025-");
    assertThat(journal("?region=metropolitan-north")).contains("ado:C1-1:2025:credited:worked");
    assertThat(journal("?region=north-coast")).contains("commodity").doesNotContain("C1-1");
  }

  @Test
  void refusesWhatItCannotRead() {
    Answer answer = APP.get("auditor", JOURNAL + "?asAt=soon&region=nowhere&year=2025");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("\"asAt\"", "\"region\"", "\"year\"");
    assertThat(APP.get("auditor", JOURNAL + "?engagementId=C9-9").status()).isEqualTo(404);
  }

  @Test
  void isLinkedWhereAuditorsLook() {
    assertThat(APP.get("auditor", "/audit/events").body()).contains("href=\"/api/audit/journal\"");
    String link = "href=\"/api/audit/journal?";
    assertThat(APP.get("auditor", "/cleaners/C1/ado?year=2025").body()).contains(link);
    assertThat(APP.get("cleaner-c1", "/cleaners/C1/ado?year=2025").body()).doesNotContain(link);
  }
}
