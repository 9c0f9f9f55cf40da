package org.workforceledger.queryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.queryside.LedgerWithMail.await;
import static org.workforceledger.queryside.LedgerWithMail.mail;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.log.Metadata;
import org.workforceledger.testing.QueryApp;

/** Advice sent by e-mail through a mail server that really listens (8.9(d)(i)). */
@ExtendWith(OutputCaptureExtension.class)
class NoticeMailTest {

  private final LedgerWithMail ledger = new LedgerWithMail();

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  @Clause("8.9(d)(i)")
  void eachAffectedCleanerAndTheBranchAreWrittenToOnce(CapturedOutput output) throws Exception {
    ledger.offer("BEFORE", "S1");
    QueryApp app = ledger.started();
    long position = ledger.offer("V1", "S1");
    await(() -> ledger.received().size() == 3);
    app.settle(position);
    assertThat(ledger.received())
        .containsExactlyInAnyOrder("C1@example.org", "C2@example.org", "branch@example.org");
    MimeMessage first = ledger.server.getReceivedMessages()[0];
    assertThat(first.getSubject()).isEqualTo("Vacant hours at Ash State School (vacancy V1)");
    assertThat(first.getContent().toString()).contains("8.9", "1 March 2027");
    assertThat(first.getMessageID()).endsWith("@example.org>");
    await(() -> mail(app, "V1").stream().allMatch(each -> each.endsWith("SENT")));
    assertThat(mail(app, "BEFORE")).allMatch(each -> each.endsWith("NONE"));
    app.stop();

    QueryApp again = ledger.started();
    long last = ledger.offer("V2", "S1");
    await(() -> ledger.received().size() == 6);
    again.settle(last);
    assertThat(again.page("auditor", "/vacancies/V2").body()).contains("By e-mail", "Sent ");
    assertThat(output.getAll()).doesNotContain("@example.org");
    assertThat(
            ledger.count(
                "select count(*) from outbox.letter l where row_to_json(l)::text like '%@%'"))
        .isZero();
  }

  @Test
  void whatALoaderRecordedIsNotSentNorWhatIsTooOldToBeOfUse() {
    QueryApp app = ledger.started();
    ledger.offer("LOADED", "S1", Metadata.SIMULATED_TIME, "true");
    ledger.log.at(Instant.now().minus(Duration.ofDays(8)).toString());
    ledger.offer("OLD", "S1");
    ledger.log.at(Instant.now().toString());
    app.settle(ledger.offer("V1", "S2"));
    await(() -> mail(app, "OLD").getFirst().endsWith("FAILED"));
    assertThat(mail(app, "LOADED")).allMatch(each -> each.endsWith("NONE"));
    assertThat(ledger.received()).isEmpty();
  }

  @Test
  void whatCannotBeSentSaysWhyAndIsSentOnceItCan() {
    ledger.log.keys().erase("C2");
    QueryApp app = ledger.started();
    app.settle(ledger.offer("V1", "S2"));
    app.settle(ledger.offer("V2", "S1"));
    await(
        () -> ledger.count("select count(*) from outbox.letter where last_error is not null") == 2);
    assertThat(app.get("hr", "/api/vacancies/V1/notices").body())
        .contains("WAITING", "no e-mail address is configured for the region");
    assertThat(app.get("hr", "/api/vacancies/V2/notices").body())
        .contains("no work e-mail address of the cleaner is known");
    await(() -> ledger.received().size() == 2);
    app.stop();

    QueryApp later =
        ledger.started("--ledger.mail.regional-people-branch.north-coast=coast@example.org");
    await(() -> ledger.received().contains("coast@example.org"));
  }

  @Test
  void aMailServerThatIsAwayIsTriedAgain(CapturedOutput output) {
    QueryApp app = ledger.started();
    int port = ledger.stopServer();
    app.settle(ledger.offer("V1", "S1"));
    await(
        () ->
            ledger.count("select count(*) from outbox.letter where last_error like '%be reached'")
                > 0);
    assertThat(app.get("hr", "/actuator/health").body()).contains("UP");
    ledger.startServer(port);
    await(() -> ledger.received().size() == 3);
    assertThat(output.getAll()).doesNotContain("@example.org");
  }

  @Test
  void nothingIsNotedWhereNoMailServerIsConfigured() {
    QueryApp app = ledger.opened();
    app.settle(ledger.offer("V1", "S1"));
    assertThat(mail(app, "V1")).hasSize(3).allMatch(each -> each.endsWith("NONE"));
    assertThat(ledger.count("select count(*) from outbox.progress")).isZero();
  }
}
