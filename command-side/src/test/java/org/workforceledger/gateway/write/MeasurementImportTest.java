package org.workforceledger.gateway.write;

import static java.net.http.HttpRequest.BodyPublishers.ofByteArray;
import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.workforceledger.testing.Api;
import org.workforceledger.testing.Api.Answer;
import org.workforceledger.testing.TestLedger;
import org.workforceledger.testing.World;
import tools.jackson.databind.JsonNode;

/** Measurements of many sites from one table. */
class MeasurementImportTest {

  private static final String HEAD =
      "siteId,effectiveFrom,item,areaId,quantity,daysPerWeek,reason\r\n";
  private static final String[] CSV = {"Content-Type", "text/csv; charset=utf-8"};
  private static final String PATH = "/api/imports/measurements";

  private final TestLedger ledger = TestLedger.shared();
  private final String one = World.withSite(ledger).site();
  private final String other = World.withSite(ledger).site();

  private String good(String site) {
    return """
        %1$s,2025-01-01,CARPET,block-a,997.5,,"Measured, ""new"" hall"
        %1$s,,internal tiles,foyer,60,3,
        %1$s,,FIXTURES,,24,,
        %1$s,,URINAL,,1.81,,
        """
        .formatted(site);
  }

  private Answer send(String query, String csv) {
    return ledger.hr().call("POST", PATH + query, ofString(csv), CSV);
  }

  private static JsonNode site(Answer answer, int index) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().path("sites").get(index);
  }

  private static List<String> errors(JsonNode of) {
    return of.path("errors").values().stream()
        .map(
            e ->
                "%d %s %s"
                    .formatted(
                        e.path("row").asInt(),
                        e.path("column").asString(),
                        e.path("message").asString()))
        .toList();
  }

  @Test
  void measuresEachSiteAndSaysWhatItComesTo() {
    JsonNode first = site(send("", "\uFEFF" + HEAD + good(one) + "\n" + good(other)), 0);
    assertThat(first.path("outcome").asString()).isEqualTo("MEASURED");
    assertThat(first.path("position").asLong()).isPositive();
    assertThat(first.path("rows").toString()).isEqualTo("[2,3,4,5]");
    assertThat(first.path("effectiveFrom").asString()).isEqualTo("2025-01-01");
    assertThat(first.path("explanation").get(0).path("result").asString()).isEqualTo("2 areas");
    assertThat(first.path("explanation").get(1).path("result").asString()).endsWith("h a week");
  }

  @Test
  void isDoneOnceHoweverOftenItIsSent() {
    String csv = HEAD + good(one);
    assertThat(site(send("", csv), 0).path("outcome").asString()).isEqualTo("MEASURED");
    JsonNode again = site(send("", csv), 0);
    assertThat(again.path("outcome").asString()).isEqualTo("UNCHANGED");
    assertThat(again.has("position")).isFalse();
    JsonNode changed = site(send("", csv.replace("997.5", "998")), 0);
    assertThat(changed.path("outcome").asString()).isEqualTo("MEASURED");
    assertThat(changed.path("explanation").get(0).path("says").asString())
        .isEqualTo("block-a: Carpet 997.5 m2, 5 days a week");
    assertThat(site(send("", csv), 0).path("outcome").asString()).isEqualTo("MEASURED");
  }

  @Test
  void storesNothingOnADryRun() {
    Answer dry = send("?dryRun=true", HEAD + good(one));
    assertThat(dry.json().path("dryRun").asBoolean()).isTrue();
    assertThat(site(dry, 0).path("outcome").asString()).isEqualTo("MEASURED");
    assertThat(site(dry, 0).has("position")).isFalse();
    assertThat(site(send("?dryRun=true", HEAD + good(one)), 0).path("outcome").asString())
        .isEqualTo("MEASURED");
  }

  @Test
  void namesEveryCellThatCannotBeTakenAndLeavesItsSiteAsItWas() {
    String bad =
        """
        %1$s,2025-13-01,CARPET,block a,many,6,Measured
        %1$s,2025-02-01,LAWN,,1,,
        %1$s,,FIXTURES,x,1.5,,
        %1$s,,FIXTURES,,1,,
        %1$s,,VINYL,hall,-1,,
        ,,VINYL,hall,1,,
        """
            .formatted(one);
    Answer answer = send("", HEAD + bad + good(other));
    JsonNode refused = site(answer, 0);
    assertThat(refused.path("outcome").asString()).isEqualTo("REFUSED");
    assertThat(errors(refused))
        .anyMatch(e -> e.startsWith("3 effectiveFrom must be as in row 2"))
        .anyMatch(e -> e.startsWith("3 item must be FIXTURES, URINAL or a surface: BITUMEN"))
        .anyMatch(e -> e.startsWith("4 areaId belongs to floor areas"))
        .anyMatch(e -> e.equals("5 item fixtures are given twice"))
        .anyMatch(e -> e.startsWith("2 effectiveFrom is no day of the calendar"))
        .anyMatch(e -> e.startsWith("2 areaId must be 1 to 64"))
        .anyMatch(e -> e.equals("2 quantity must be a number"))
        .anyMatch(e -> e.startsWith("2 daysPerWeek must be 1 to 5"))
        .anyMatch(e -> e.equals("4 quantity must be a whole number"))
        .anyMatch(e -> e.startsWith("6 quantity must be 0 to"))
        .hasSize(10);
    assertThat(errors(answer.json())).singleElement().asString().startsWith("7 siteId");
    assertThat(site(answer, 1).path("outcome").asString()).isEqualTo("MEASURED");
    assertThat(site(send("", HEAD + good(one)), 0).path("explanation").get(0).path("says"))
        .asString()
        .contains("first measurement");
  }

  @Test
  void refusesASiteThatIsNotRegistered() {
    JsonNode unknown = site(send("", HEAD + good("nowhere-at-all")), 0);
    assertThat(unknown.path("status").asInt()).isEqualTo(404);
    assertThat(errors(unknown)).singleElement().asString().startsWith("2 siteId no site");
  }

  @Test
  void isMalformedWhereItIsNoSuchTable() {
    for (String csv :
        List.of(
            "",
            HEAD,
            "siteId,effectiveFrom\n" + one + ",2025-01-01\n",
            HEAD.replace("reason", "reason,colour") + good(one),
            HEAD.replace("reason", "reason,reason") + good(one),
            HEAD + one + ",2025-01-01,CARPET,a,\"1\" 2,,x\n",
            HEAD + one + ",2025-01-01,CARPET,a,1,,x,more\n",
            HEAD + one + ",2025-01-01,CARPET,a,\"1")) {
      Answer answer = send("", csv);
      assertThat(answer.status()).as(csv).isEqualTo(400);
      assertThat(answer.fields()).as(csv).isNotEmpty();
    }
    byte[] latin = {(byte) 's', (byte) 0xe9};
    assertThat(ledger.hr().call("POST", PATH, ofByteArray(latin), CSV).status()).isEqualTo(400);
    assertThat(send("?dryRun=perhaps", HEAD + good(one)).fields()).containsExactly("dryRun");
    assertThat(ledger.hr().call("POST", PATH, ofString("x"), "Content-Type", "text/plain").status())
        .isEqualTo(415);
  }

  @Test
  void answersARetryWithItsKeyAsTheFirstTime() {
    String[] keyed = {CSV[0], CSV[1], "Idempotency-Key", "measurements-1"};
    Answer first = ledger.hr().call("POST", PATH, ofString(HEAD + good(one)), keyed);
    Answer again = ledger.hr().call("POST", PATH, ofString(HEAD + good(one)), keyed);
    assertThat(again.body()).isEqualTo(first.body());
    String changed = HEAD + good(one).replace("997.5", "1");
    JsonNode refused = site(ledger.hr().call("POST", PATH, ofString(changed), keyed), 0);
    assertThat(refused.path("status").asInt()).isEqualTo(409);
  }

  @Test
  void isForHrAndAdministratorsAlone() {
    assertThat(ledger.as("admin").call("POST", PATH, ofString(HEAD + good(one)), CSV).status())
        .isEqualTo(200);
    for (Api none :
        List.of(
            ledger.as("jccc"),
            ledger.as("rcc-north-coast"),
            ledger.as("auditor"),
            ledger.bearer("PRINCIPAL", one),
            ledger.bearer("CLEANER", "c-1"))) {
      assertThat(none.call("POST", PATH, ofString(HEAD + good(one)), CSV).status()).isEqualTo(403);
    }
  }
}
