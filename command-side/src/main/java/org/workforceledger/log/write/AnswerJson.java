package org.workforceledger.log.write;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.Flag;
import org.workforceledger.log.EventJson;
import org.workforceledger.log.Recorded;
import org.workforceledger.log.write.Answer.Accepted;

/** An accepted command's answer as the contract has it, with text about people still protected. */
record AnswerJson(
    String commandId,
    @JsonInclude(Include.ALWAYS) @Nullable Long position,
    List<Entry> events,
    List<Step> explanation,
    @JsonInclude(Include.NON_EMPTY) List<Flag> flags) {

  /**
   * An event of the answer.
   *
   * @param position null if the event was not stored
   */
  record Entry(
      @Nullable Long position,
      String stream,
      long sequence,
      String type,
      String recordedAt,
      Event payload) {

    private static Entry of(Recorded<Event> event, boolean dryRun) {
      return new Entry(
          dryRun ? null : event.position(),
          event.stream(),
          event.sequence(),
          event.type(),
          event.recordedAt().toString(),
          event.event());
    }
  }

  static String write(Accepted answer) {
    boolean dryRun = answer.position() == null;
    List<Entry> events = answer.events().stream().map(event -> Entry.of(event, dryRun)).toList();
    return EventJson.mapper()
        .writeValueAsString(
            new AnswerJson(
                answer.commandId(),
                answer.position(),
                events,
                answer.explanation(),
                answer.flags()));
  }
}
