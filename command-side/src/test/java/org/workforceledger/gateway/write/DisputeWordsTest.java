package org.workforceledger.gateway.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workforceledger.testing.Api;
import org.workforceledger.testing.Api.Answer;
import org.workforceledger.testing.TestLedger;
import org.workforceledger.testing.World;

/** Words of a dispute are the one cleaner's, or the dispute's own, and can be erased as such. */
class DisputeWordsTest {

  private final TestLedger ledger = TestLedger.shared();
  private final World world = World.engaged(ledger);
  private final Api hr = world.hr();
  private final String id = TestLedger.id("d");

  private String notice(String who) {
    return """
        {"disputeId":"%s","about":"OTHER","siteId":"%s",%s,"notifiedAt":"2025-05-12T01:00:00Z",
         "subject":"Secret words"}
        """
        .formatted(id, world.site(), who);
  }

  private List<String> stored() {
    return ledger
        .database()
        .owner()
        .queryForList(
            "select payload from ledger.event where stream = ?", String.class, "dispute-" + id);
  }

  private Answer erase(String key) {
    return ledger
        .as("admin")
        .call("DELETE", "/api/people/" + key + "/key", BodyPublishers.noBody());
  }

  @Test
  void areUnderTheKeyOfTheOneCleaner() {
    Answer answer =
        hr.taken("NotifyDispute", notice("\"cleanerIds\":[\"" + world.cleaner() + "\"]"));
    assertThat(answer.body()).contains("Secret words");
    assertThat(stored()).singleElement().asString().contains("enc:1:" + world.cleaner() + ":");
    assertThat(erase(world.cleaner()).status()).isEqualTo(204);
  }

  @Test
  void areUnderAKeyOfTheDisputesOwnWhereItIsNoOneCleaners() {
    hr.taken("NotifyDispute", notice("\"union\":true"));
    String withdraw =
        """
        {"disputeId":"%s","withdrawnOn":"2025-05-13","reason":"Secret words"}
        """
            .formatted(id);
    hr.taken("WithdrawDispute", withdraw);
    assertThat(stored())
        .hasSize(2)
        .allMatch(payload -> payload.contains("enc:1:dispute-" + id + ":"))
        .noneMatch(payload -> payload.contains("Secret"));
    assertThat(erase("dispute-" + id).status()).isEqualTo(204);
  }

  @Test
  void areRefusedWithTheFieldWhereNobodyRaisesIt() {
    Answer answer = hr.send("NotifyDispute", notice("\"union\":false"));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("cleanerIds");
    Answer unfit = hr.send("NotifyDispute", notice("\"cleanerIds\":[\"c:1\"]"));
    assertThat(unfit.status()).isEqualTo(400);
    assertThat(unfit.body()).contains("cleanerIds[0]");
  }
}
