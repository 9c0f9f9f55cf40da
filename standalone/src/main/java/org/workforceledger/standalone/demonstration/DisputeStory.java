package org.workforceledger.standalone.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.workforceledger.disputes.api.DisputeCommand.MoveDispute;
import org.workforceledger.disputes.api.DisputeCommand.NotifyDispute;
import org.workforceledger.disputes.api.DisputeCommand.RecordDisputeMeeting;
import org.workforceledger.disputes.api.DisputeCommand.ResolveDispute;
import org.workforceledger.disputes.api.DisputeParty;
import org.workforceledger.disputes.api.DisputedMatter;
import org.workforceledger.ledger.Command;

/** Two disputes: a cleaner's, settled at the regional office, and the Union's, overdue there. */
final class DisputeStory {

  private static final String SETTLED = "DISPUTE-1";
  private static final String CLEANER = "C1115";
  private static final String OVERDUE = "DISPUTE-2";
  private static final String OF_UNION = "dispute-" + OVERDUE;

  private DisputeStory() {}

  static void tell(Script script) {
    settled(script);
    overdue(script);
  }

  private static void settled(Script script) {
    LocalDate day = LocalDate.of(2025, 10, 13);
    send(
        Office.at(day, 9, 0),
        SETTLED,
        words ->
            new NotifyDispute(
                SETTLED,
                DisputedMatter.OTHER,
                null,
                "S802",
                List.of(CLEANER),
                null,
                null,
                "8.8(b)(ii)",
                null,
                Office.at(day, 8, 0),
                words.about(CLEANER, "Overtime before the fete was directed, and not paid"),
                null),
        script);
    send(
        Office.at(day, 9, 30),
        SETTLED,
        words ->
            new RecordDisputeMeeting(
                SETTLED,
                CLEANER,
                Office.at(day, 8, 30),
                words.about(CLEANER, "The principal and the delegate"),
                words.about(CLEANER, "The principal remembers no direction")),
        script);
    settle(script);
  }

  private static void settle(Script script) {
    refer(LocalDate.of(2025, 10, 20), SETTLED, CLEANER, CLEANER, "Not settled locally", script);
    LocalDate end = LocalDate.of(2025, 10, 27);
    send(
        Office.at(end, 10, 0),
        SETTLED,
        words ->
            new ResolveDispute(
                SETTLED, CLEANER, end, words.about(CLEANER, "Approved in writing and paid")),
        script);
  }

  private static void overdue(Script script) {
    LocalDate day = LocalDate.of(2026, 6, 8);
    send(
        Office.at(day, 9, 0),
        OVERDUE,
        words ->
            new NotifyDispute(
                OVERDUE,
                DisputedMatter.OTHER,
                null,
                "S602",
                null,
                true,
                null,
                "9.7(d)",
                null,
                Office.at(day, 8, 0),
                words.about(OF_UNION, "An alarm that takes more than fifteen minutes"),
                words.about(OF_UNION, "The panel is slow; nobody has investigated it")),
        script);
    refer(LocalDate.of(2026, 6, 17), OVERDUE, null, OF_UNION, "The panel is as slow", script);
  }

  private static void refer(
      LocalDate day,
      String id,
      @Nullable String cleaner,
      String key,
      String reason,
      Script script) {
    send(
        Office.at(day, 10, 0),
        id,
        words -> new MoveDispute(id, cleaner, 2, day, DisputeParty.UNION, words.about(key, reason)),
        script);
  }

  private static void send(Instant at, String id, Function<Words, Command> command, Script script) {
    script.add(at, "dispute/%s/%s".formatted(id, at), command);
  }
}
