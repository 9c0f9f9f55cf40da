package org.workforceledger.gateway.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workforceledger.testing.Api;
import org.workforceledger.testing.Api.Answer;
import org.workforceledger.testing.Bodies;
import org.workforceledger.testing.TestLedger;
import org.workforceledger.testing.World;

/** What goes wrong is said as RFC 9457 has it. */
class ProblemsTest {

  private final TestLedger ledger = TestLedger.shared();
  private final Api hr = ledger.hr();

  private static void assertProblem(Answer answer, int status) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.type()).startsWith("application/problem+json");
    assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    assertThat(answer.json().path("title").asString()).isNotBlank();
    assertThat(answer.json().path("detail").asString()).isNotBlank();
  }

  @Test
  void missingAndMalformedFieldsAreAllListed() {
    Answer answer = hr.send("RecordShift", "{\"shiftId\":\"a b\",\"date\":\"2025-02-30\",\"x\":1}");
    assertProblem(answer, 400);
    assertThat(answer.fields())
        .containsExactlyInAnyOrder(
            "x", "shiftId", "cleanerId", "siteId", "date", "start", "finish");
  }

  @Test
  void anUnknownCommandIs404() {
    assertProblem(hr.send("AbolishCleaner", "{}"), 404);
  }

  @Test
  void internalCommandsAreUnknown() {
    for (String command : new String[] {"AccountDays", "MoveShiftAway", "FinishCrediting"}) {
      assertProblem(hr.send(command, "{}"), 404);
    }
  }

  @Test
  void anUnknownIdIs404() {
    Answer answer = hr.send("RecordShift", Bodies.shift("w", "nobody", "nowhere"));
    assertProblem(answer, 404);
    assertThat(answer.json().path("field").asString()).isEqualTo("cleanerId");
  }

  @Test
  void aDuplicateIdIs409EvenOfAVoidedShift() {
    World world = World.engaged(ledger);
    String shiftId = TestLedger.id("w");
    hr.taken("RecordShift", world.shift(shiftId));
    assertProblem(hr.send("RecordShift", world.shift(shiftId)), 409);
    String voiding =
        """
        {"shiftId":"%s","cleanerId":"%s","date":"%s","reason":"Entered twice"}
        """
            .formatted(shiftId, world.cleaner(), Bodies.MONDAY);
    hr.taken("VoidShift", voiding);
    assertProblem(hr.send("RecordShift", world.shift(shiftId)), 409);
  }

  @Test
  void aRefusalByARuleNamesItsClause() {
    World world = World.engaged(ledger);
    Answer answer =
        hr.send("AgreeRoster", Bodies.roster(world.cleaner()).replace("06:00", "05:00"));
    assertProblem(answer, 422);
    assertThat(answer.json().path("clause").asString()).isEqualTo("8.1");
  }

  @Test
  void withoutCredentialsIs401() {
    assertProblem(Api.anonymous(ledger.url()).send("RecordShift", "{}"), 401);
    assertProblem(Api.basic(ledger.url(), "hr", "wrong").send("RecordShift", "{}"), 401);
    assertProblem(Api.anonymous(ledger.url()).bulkOf("application/x-ndjson", "{}"), 401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "PATCH", "DELETE"})
  void otherMethodsAre405(String method) {
    assertProblem(hr.call(method, "/api/commands/RecordShift", BodyPublishers.noBody()), 405);
    assertProblem(hr.call(method, "/api/commands", BodyPublishers.noBody()), 405);
  }

  @Test
  void aMisspeltParameterIs400() {
    Answer answer =
        hr.call(
            "POST",
            "/api/commands/RegisterSite?dryrun=true",
            BodyPublishers.ofString("{}"),
            "Content-Type",
            "application/json");
    assertProblem(answer, 400);
    assertThat(answer.body()).contains("dryrun");
  }

  @Test
  void aParameterGivenTwiceIs400() {
    Answer answer =
        hr.call(
            "POST",
            "/api/commands/RegisterSite?dryRun=true&dryRun=false",
            BodyPublishers.ofString("{}"),
            "Content-Type",
            "application/json");
    assertProblem(answer, 400);
    assertThat(answer.json().path("errors").get(0).path("message").asString())
        .isEqualTo("is given more than once");
  }

  @Test
  void headIs405() {
    Answer head = hr.call("HEAD", "/api/commands/RecordShift", BodyPublishers.noBody());
    assertThat(head.status()).isEqualTo(405);
  }

  @Test
  void anAddressOfNothingIs404() {
    assertProblem(hr.call("POST", "/api/nowhere", BodyPublishers.noBody()), 404);
    assertProblem(hr.call("POST", "/api/commands/RecordShift/", BodyPublishers.noBody()), 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml", "nonsense", "application/x-ndjson"})
  void anotherContentTypeIs415(String type) {
    Answer answer =
        hr.call(
            "POST",
            "/api/commands/RecordShift",
            BodyPublishers.ofString("{}"),
            "Content-Type",
            type);
    assertProblem(answer, 415);
  }

  @Test
  void noContentTypeIs415() {
    assertProblem(hr.call("POST", "/api/commands/RecordShift", BodyPublishers.ofString("{}")), 415);
    assertProblem(hr.bulkOf("application/json", "{}"), 415);
  }

  @Test
  void aBodyOfMoreThan256KilobytesIs413() {
    String spaces = " ".repeat(256 * 1024);
    assertProblem(hr.send("RecordShift", "{" + spaces + "}"), 413);
  }

  @Test
  void dryRunIsTrueOrFalse() {
    Answer answer = hr.send("RecordShift?dryRun=maybe", "{}");
    assertProblem(answer, 400);
    assertThat(answer.fields()).containsExactly("dryRun");
  }

  @Test
  void whatAcceptHeadersAskForMakesNoDifference() {
    for (String accept : new String[] {"text/csv", "image/png", "nonsense", "*/*"}) {
      assertProblem(hr.send("RecordShift", "{}", "Accept", accept), 400);
    }
  }

  @Test
  void severalEngagementsOnADateNeedAnId() {
    World world = World.engaged(ledger);
    hr.taken("EngageCleaner", Bodies.engage(world.cleaner(), world.site(), "CASUAL", ""));
    Answer answer = hr.send("RecordShift", world.shift(TestLedger.id("w")));
    assertProblem(answer, 400);
    assertThat(answer.fields()).containsExactly("engagementId");
    String named = Bodies.with(world.shift(TestLedger.id("w")), "engagementId", "\"%s\"");
    hr.taken("RecordShift", named.formatted(world.cleaner() + "-2"));
  }

  @Test
  void anotherPersonsEngagementIs404() {
    World world = World.engaged(ledger);
    World other = World.engaged(ledger);
    String body = Bodies.with(world.shift("w"), "engagementId", "\"" + other.engagement() + "\"");
    assertProblem(hr.send("RecordShift", body), 404);
  }
}
