package org.workforceledger.standalone.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.workforceledger.ledger.Brisbane;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Region;
import org.workforceledger.transfers.api.RequestKind;
import org.workforceledger.transfers.api.SurplusBasis;
import org.workforceledger.transfers.api.TransferCommand.AdviseUnionOrganiser;
import org.workforceledger.transfers.api.TransferCommand.AnswerTransferInvitation;
import org.workforceledger.transfers.api.TransferCommand.AssessTransferSuitability;
import org.workforceledger.transfers.api.TransferCommand.InviteToTransfer;
import org.workforceledger.transfers.api.TransferCommand.RecordTransferOutcome;
import org.workforceledger.transfers.api.TransferCommand.StartRequiredTransfer;
import org.workforceledger.transfers.api.TransferRequestCommand.RequestTransfer;

/** Two required transfers: one decided for the shortest service, one whose answers are awaited. */
final class TransferStory {

  private static final String DECIDED = "TRANSFER-1";
  private static final String RUNNING = "TRANSFER-2";
  private static final String SHORTEST = "C1065";

  private TransferStory() {}

  static void tell(Script script) {
    begin(DECIDED, "S403", LocalDate.of(2026, 5, 25), script);
    Instant invited = Office.at(LocalDate.of(2026, 6, 1), 9, 0);
    invite(DECIDED, "S401", "28", invited, script);
    for (String cleaner : new String[] {"C1064", SHORTEST}) {
      Instant at = Office.at(LocalDate.of(2026, 6, 2), 10, 0);
      send(
          at,
          DECIDED + "/answer-" + cleaner,
          _ -> new AnswerTransferInvitation(DECIDED, cleaner, at, false, null),
          script);
    }
    decide(script);
    begin(RUNNING, "S303", LocalDate.of(2026, 6, 22), script);
    ask(script);
    invite(RUNNING, "S302", "25", Office.at(LocalDate.of(2026, 6, 29), 9, 0), script);
  }

  /** A return to the school that a required transfer took the cleaner from; a compassionate one. */
  private static void ask(Script script) {
    LocalDate day = LocalDate.of(2026, 6, 10);
    send(
        Office.at(day, 9, 0),
        "return",
        words ->
            new RequestTransfer(
                "REQUEST-1",
                "C1023",
                null,
                RequestKind.RETURN,
                List.of("S201"),
                null,
                day,
                words.about("C1023", "Would like to return to the former school")),
        script);
    send(
        Office.at(day, 10, 0),
        "compassionate",
        words ->
            new RequestTransfer(
                "REQUEST-2",
                "C1097",
                null,
                RequestKind.COMPASSIONATE,
                List.of("S801"),
                List.of(Region.FAR_NORTH_QUEENSLAND),
                day,
                words.about("C1097", "Looks after a parent in Cairns")),
        script);
  }

  private static void begin(String id, String siteId, LocalDate on, Script script) {
    send(
        Office.at(on, 9, 0),
        id + "/start",
        _ ->
            new StartRequiredTransfer(
                id,
                siteId,
                SurplusBasis.ABOVE_ENTITLEMENT,
                on,
                "More hours employed than the centre is allocated"),
        script);
    Instant advised = Office.at(on.plusDays(2), 10, 0);
    send(
        advised,
        id + "/organiser",
        words ->
            new AdviseUnionOrganiser(id, advised, words.about("transfer-" + id, "The organiser")),
        script);
  }

  private static void invite(String id, String toSite, String hours, Instant at, Script script) {
    LocalDate visited = LocalDate.ofInstant(at, Brisbane.ZONE);
    send(
        at,
        id + "/invite",
        _ ->
            new InviteToTransfer(
                id,
                toSite,
                Hours.of(hours),
                LocalDate.of(2026, 7, 13),
                visited,
                null,
                at,
                at.plusSeconds(48 * 3600)),
        script);
  }

  private static void decide(Script script) {
    LocalDate day = LocalDate.of(2026, 6, 3);
    send(
        Office.at(day, 14, 0),
        DECIDED + "/suitable",
        words ->
            new AssessTransferSuitability(
                DECIDED, SHORTEST, day, true, 25, words.about(SHORTEST, "By car")),
        script);
    Instant at = Office.at(day.plusDays(1), 11, 0);
    send(
        at,
        DECIDED + "/outcome",
        words ->
            new RecordTransferOutcome(
                DECIDED,
                SHORTEST,
                Hours.of("27.5"),
                LocalDate.of(2026, 7, 13),
                at,
                words.about(SHORTEST, "Nobody is interested; shortest service at the centre")),
        script);
  }

  private static void send(
      Instant at, String key, Function<Words, Command> command, Script script) {
    script.add(at, "required-transfer/" + key, command);
  }
}
