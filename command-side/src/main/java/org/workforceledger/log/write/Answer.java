package org.workforceledger.log.write;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.Recorded;
import org.workforceledger.log.write.Deciding.Decided;

/** What became of a request. */
public sealed interface Answer {

  /**
   * Decided and, unless it was a dry run, stored.
   *
   * @param position of its last event; the head of the log if it made none; null for a dry run
   */
  record Accepted(
      String commandId,
      @Nullable Long position,
      List<Recorded<Event>> events,
      List<Step> explanation,
      List<Flag> flags)
      implements Answer {

    /**
     * @param appended all that its batch has stored
     * @param head the position to answer if it made no events
     */
    static Accepted of(
        Request request, Decided decided, List<Recorded<Event>> appended, long head) {
      int to = decided.from() + decided.events().size();
      List<Recorded<Event>> events = List.copyOf(appended.subList(decided.from(), to));
      long position = events.isEmpty() ? head : events.getLast().position();
      return new Accepted(
          request.commandId(), position, events, decided.explanation(), decided.flags());
    }

    static Accepted ofDryRun(Request request, Decided decided) {
      List<Recorded<Event>> events =
          decided.events().stream().map(event -> LogTable.recorded(event, 0)).toList();
      return new Accepted(
          request.commandId(), null, events, decided.explanation(), decided.flags());
    }

    /** The answer as the contract has it, text about people still protected. */
    public String json() {
      return AnswerJson.write(this);
    }
  }

  /** Accepted under a key; the text is what is answered now and whenever the key comes again. */
  record Remembered(String answer) implements Answer {}

  /** Not taken; nothing was stored. */
  record Refused(Refusal refusal) implements Answer {}

  /** Not decided, through no fault of the sender's; it may be sent again. */
  record Unavailable(String detail) implements Answer {}
}
