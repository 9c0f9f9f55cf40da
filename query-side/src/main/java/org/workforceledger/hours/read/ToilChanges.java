package org.workforceledger.hours.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.workforceledger.employment.api.EngagementEvent.OpeningBalancesRecorded;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.ToilEvent;
import org.workforceledger.hours.api.ToilEvent.ToilAppliedFor;
import org.workforceledger.hours.api.ToilEvent.ToilConverted;
import org.workforceledger.hours.api.ToilEvent.ToilDecided;
import org.workforceledger.hours.api.ToilEvent.ToilTaken;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.hours.read.ToilLine.Kind;
import org.workforceledger.hours.rules.ToilAccount.PayOut;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.Hours;
import org.workforceledger.log.Metadata;
import org.workforceledger.log.Recorded;

/**
 * Every event that changes an account of time off in lieu and every pay-out. What was stated for a
 * day before is counted by its difference.
 */
final class ToilChanges {

  private final List<ToilChange> all = new ArrayList<>();
  private final Map<LocalDate, Long> opened = new HashMap<>();
  private final Map<LocalDate, Long> taken = new HashMap<>();
  private final Map<String, Recorded<?>> refusals = new HashMap<>();

  private ToilChanges() {}

  /**
   * @param events in the order of the log
   * @param payOuts what follows from them by the day
   * @param reveal opens confidential text
   */
  static List<ToilChange> of(
      List<Recorded<Event>> events, List<PayOut> payOuts, UnaryOperator<String> reveal) {
    ToilChanges changes = new ToilChanges();
    events.forEach(event -> changes.enter(event, reveal));
    payOuts.forEach(payOut -> changes.enter(payOut, reveal));
    return changes.all;
  }

  private void enter(Recorded<Event> event, UnaryOperator<String> reveal) {
    switch (event.event()) {
      case OpeningBalancesRecorded e when e.toilSeconds() != null -> open(event, e, reveal);
      case WorkEvent e -> accrue(event, e, reveal);
      case ToilEvent e -> use(event, e);
      default -> {}
    }
  }

  private void use(Recorded<Event> event, ToilEvent of) {
    switch (of) {
      case ToilTaken e -> take(event, e);
      case ToilConverted e -> {
        String says = "Converted to ADO, one for one, for leave without pay " + e.leaveId();
        add(event, e.date(), Kind.CONVERTED, -e.seconds(), "8.8(c)(vii)", says, null);
      }
      case ToilDecided e when !e.approved() -> refusals.put(e.applicationId(), event);
      case ToilDecided _, ToilAppliedFor _ -> {}
    }
  }

  private void open(
      Recorded<Event> event, OpeningBalancesRecorded opening, UnaryOperator<String> reveal) {
    long seconds = opening.toilSeconds() == null ? 0 : opening.toilSeconds();
    @Nullable Long before = opened.put(opening.asOf(), seconds);
    add(
        event,
        opening.asOf(),
        Kind.OPENING,
        seconds - (before == null ? 0 : before),
        "8.8(c)(ii)",
        "Brought forward from before the ledger",
        "Source: " + reveal.apply(opening.source().token()));
  }

  private void accrue(Recorded<Event> event, WorkEvent work, UnaryOperator<String> reveal) {
    @Nullable String note = event.metadata().get(Metadata.REASON);
    work.postings().stream()
        .filter(posting -> posting.account() == Account.TOIL_ACCRUED)
        .forEach(
            posting ->
                add(
                    event,
                    posting.date(),
                    Kind.ACCRUED,
                    posting.seconds(),
                    posting.clause(),
                    AdoWords.of(work, posting),
                    note == null ? null : reveal.apply(note)));
  }

  private void take(Recorded<Event> event, ToilTaken time) {
    @Nullable Long before = taken.put(time.date(), time.seconds());
    String says =
        before == null
            ? "Time off taken"
            : "Time off taken, stated anew: " + new Hours(time.seconds()) + " on the day";
    long change = (before == null ? 0 : before) - time.seconds();
    add(event, time.date(), Kind.TAKEN, change, "8.8(c)(v)", says, null);
  }

  /** A pay-out follows from the refusal, which it names. */
  private void enter(PayOut payOut, UnaryOperator<String> reveal) {
    Recorded<?> refusal = refusals.get(payOut.applicationId());
    if (refusal != null && refusal.event() instanceof ToilDecided decided) {
      String says =
          "Paid out at the ordinary rate: worked for on %s, unused after twelve months, application %s refused on %s"
              .formatted(payOut.worked(), payOut.applicationId(), decided.decidedOn());
      long seconds = -payOut.hours().seconds();
      String note = reveal.apply(decided.reason().token());
      add(refusal, payOut.date(), Kind.PAID_OUT, seconds, "8.8(c)(iv)", says, note);
    }
  }

  private void add(
      Recorded<?> event,
      LocalDate date,
      Kind kind,
      long seconds,
      String clause,
      String says,
      @Nullable String note) {
    if (seconds != 0) {
      all.add(new ToilChange(event, date, kind, seconds, clause, says, note));
    }
  }
}
