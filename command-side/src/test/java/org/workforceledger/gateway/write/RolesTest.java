package org.workforceledger.gateway.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.workforceledger.testing.Api;
import org.workforceledger.testing.Api.Answer;
import org.workforceledger.testing.Bodies;
import org.workforceledger.testing.TestLedger;
import org.workforceledger.testing.World;

/** Who may send what. */
class RolesTest {

  private static final Set<String> OF_A_PRINCIPAL =
      Set.of(
          "AgreeRoster",
          "ElectContinuousWork",
          "RecordAlarmSetting",
          "VoidAlarmSetting",
          "RecordHoursAgreement",
          "RecordTeamArrangement",
          "RecordPerformanceInspection",
          "RequestChangedHours",
          "AnswerHoursRequest",
          "RecordSafetyRefusal",
          "RecordShift",
          "CorrectShift",
          "VoidShift",
          "AuthoriseExcess",
          "TakeAdo",
          "CancelAdo",
          "PlaceSupplementaryDay",
          "SettleAdo",
          "ApplyForToil",
          "DecideToil",
          "TakeToil",
          "ConvertToil",
          "GrantLeave",
          "CancelLeave",
          "OfferVacantHours",
          "RecordTransferee",
          "DeclareInterest",
          "RecordStepOutcome",
          "WithdrawVacancy");

  private final TestLedger ledger = TestLedger.shared();

  static List<String> commands() {
    return List.copyOf(CommandCatalogue.all().keySet());
  }

  /** An empty body: 400 shows that the door was open, 403 that it was not. */
  @ParameterizedTest
  @MethodSource("commands")
  void hrAndAdminSendAllCommandsAndPrincipalsTheirOwn(String command) {
    for (Api all : List.of(ledger.hr(), ledger.as("admin"))) {
      assertThat(all.send(command, "{}").status()).isEqualTo(400);
    }
    int principal = ledger.bearer("PRINCIPAL", "s-1").send(command, "{}").status();
    assertThat(principal).isEqualTo(OF_A_PRINCIPAL.contains(command) ? 400 : 403);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void committeesAuditorsAndCleanersSendNone(String command) {
    for (Api none :
        List.of(
            ledger.as("jccc"),
            ledger.as("rcc-north-coast"),
            ledger.as("auditor"),
            ledger.bearer("CLEANER", "c-1"))) {
      assertThat(none.send(command, "{}").status()).isEqualTo(403);
      assertThat(none.dryRun(command, "{}").status()).isEqualTo(403);
      String line = Bodies.line(command, "{}");
      assertThat(none.bulkOf("application/x-ndjson", line).status()).isEqualTo(403);
    }
  }

  @Test
  void nobodyWithoutARoleOrWithoutWhatTheRoleIsBoundToComesIn() {
    assertThat(ledger.bearer("STRANGER", "x").send("RecordShift", "{}").status()).isEqualTo(403);
    assertThat(ledger.bearer("PRINCIPAL", "").send("RecordShift", "{}").status()).isEqualTo(403);
    for (String path : List.of("/v3/api-docs", "/api/nothing")) {
      Api stranger = ledger.bearer("STRANGER", "x");
      assertThat(stranger.call("GET", path, BodyPublishers.noBody()).status()).isEqualTo(403);
      assertThat(ledger.hr().call("GET", path, BodyPublishers.noBody()).status()).isNotEqualTo(403);
    }
  }

  @Test
  void onlyAdminErasesAKey() {
    World world = World.engaged(ledger);
    String path = "/api/people/" + world.cleaner() + "/key";
    var nothing = java.net.http.HttpRequest.BodyPublishers.noBody();
    for (Api other : List.of(ledger.hr(), ledger.as("auditor"), ledger.bearer("CLEANER", "c"))) {
      assertThat(other.call("DELETE", path, nothing).status()).isEqualTo(403);
    }
    assertThat(ledger.as("admin").call("DELETE", path, nothing).status()).isEqualTo(204);
    assertThat(ledger.as("admin").call("DELETE", path, nothing).status()).isEqualTo(404);
  }

  @Nested
  class APrincipal {

    private final World world = World.rostered(ledger);
    private final Api own = ledger.bearer("PRINCIPAL", world.site());
    private final Api other = ledger.bearer("PRINCIPAL", World.withSite(ledger).site());

    @Test
    void recordsShiftsOfTheOwnSite() {
      Answer answer = own.send("RecordShift", world.shift(TestLedger.id("w")));
      assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    @Test
    void recordsNothingOfAnotherSite() {
      assertThat(other.send("RecordShift", world.shift(TestLedger.id("w"))).status())
          .isEqualTo(403);
      String ado = "{\"cleanerId\":\"%s\",\"date\":\"2025-07-01\"}".formatted(world.cleaner());
      assertThat(other.send("TakeAdo", ado).status()).isEqualTo(403);
      assertThat(own.send("TakeAdo", ado).status()).isEqualTo(200);
    }

    @Test
    void decidesAboutACleanerUntilTheDayOfTheTransfer() {
      World next = World.withSite(ledger);
      String transfer =
          """
          {"cleanerId":"%s","siteId":"%s","effectiveFrom":"2025-06-02","kind":"REQUESTED",
           "reason":"Closer to home"}
          """
              .formatted(world.cleaner(), next.site());
      world.hr().taken("TransferCleaner", transfer);
      assertThat(own.send("RecordShift", world.shift(TestLedger.id("w"))).status()).isEqualTo(200);
      String later =
          Bodies.shift(
              TestLedger.id("w"), world.cleaner(), world.site(), "2025-06-03", "06:00", "07:00");
      assertThat(own.send("RecordShift", later).status()).isEqualTo(403);
    }

    @Test
    void isRefusedLineByLineInABulk() {
      List<Integer> statuses =
          own
              .bulk(
                  Bodies.line("RegisterSite", Bodies.site(TestLedger.id("s"))),
                  Bodies.line("RecordShift", world.shift(TestLedger.id("w"))))
              .stream()
              .map(line -> line.path("status").asInt())
              .toList();
      assertThat(statuses).containsExactly(403, 200);
    }
  }
}
