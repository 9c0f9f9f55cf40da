package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.workforceledger.hours.api.ToilBook.Application;
import org.workforceledger.hours.api.ToilEvent.ToilDecided;
import org.workforceledger.hours.rules.ToilAccount.Overdrawn;
import org.workforceledger.hours.rules.ToilAccount.PayOut;
import org.workforceledger.hours.rules.ToilAccount.Unused;
import org.workforceledger.ledger.Hours;

/**
 * Days of overtime waiting to be used, the oldest first. Each day accrues, then uses, then pays out
 * what is due; what was used before it was worked is made up for by what is worked next.
 */
final class ToilQueue {

  private final Deque<Unused> waiting = new ArrayDeque<>();
  private final List<PayOut> payOuts = new ArrayList<>();
  private final List<Overdrawn> overdrawn = new ArrayList<>();
  private final List<ToilDecided> refusals;
  private final Map<String, Long> secondsRefused = new HashMap<>();
  private long owed;

  private ToilQueue(ToilFacts facts) {
    List<Application> refused =
        facts.book().applications().values().stream().filter(Application::isRefused).toList();
    refused.forEach(
        each -> secondsRefused.put(each.applied().applicationId(), each.applied().seconds()));
    refusals =
        refused.stream()
            .flatMap(each -> Optional.ofNullable(each.decided()).stream())
            .sorted(
                Comparator.comparing(ToilDecided::decidedOn)
                    .thenComparing(ToilDecided::applicationId))
            .toList();
  }

  /** The queue at the end of a day. */
  static ToilQueue through(ToilFacts facts, LocalDate asAt) {
    ToilQueue queue = new ToilQueue(facts);
    NavigableMap<LocalDate, Long> used = facts.used();
    for (LocalDate date : facts.dates().headSet(asAt, true)) {
      queue.accrue(date, facts.accrued().getOrDefault(date, 0L));
      queue.use(date, used.getOrDefault(date, 0L));
      queue.payOut(date);
    }
    return queue;
  }

  private void accrue(LocalDate date, long seconds) {
    long madeUp = Math.min(owed, seconds);
    owed -= madeUp;
    if (seconds > madeUp) {
      waiting.addLast(new Unused(date, new Hours(seconds - madeUp)));
    }
  }

  private void use(LocalDate date, long seconds) {
    long left = seconds;
    while (left > 0 && !waiting.isEmpty()) {
      Unused oldest = waiting.removeFirst();
      long from = Math.min(left, oldest.hours().seconds());
      left -= from;
      if (from < oldest.hours().seconds()) {
        waiting.addFirst(new Unused(oldest.worked(), oldest.hours().minus(new Hours(from))));
      }
    }
    owed += left;
    if (seconds > 0 && owed > 0) {
      overdrawn.add(new Overdrawn(date, new Hours(owed)));
    }
  }

  private void payOut(LocalDate date) {
    for (Iterator<Unused> each = waiting.iterator(); each.hasNext(); ) {
      Unused lot = each.next();
      Optional<ToilDecided> refusal =
          lot.due().equals(date) ? refusalOf(lot) : Optional.<ToilDecided>empty();
      if (refusal.isPresent()) {
        String applicationId = refusal.get().applicationId();
        secondsRefused.merge(applicationId, -lot.hours().seconds(), Long::sum);
        payOuts.add(new PayOut(date, lot.worked(), lot.hours(), applicationId));
        each.remove();
      }
    }
  }

  /** The first refusal within the twelve months of at least what is left; none counts twice. */
  private Optional<ToilDecided> refusalOf(Unused lot) {
    return refusals.stream()
        .filter(refusal -> !refusal.decidedOn().isBefore(lot.worked()))
        .filter(refusal -> !refusal.decidedOn().isAfter(lot.due()))
        .filter(
            refusal ->
                secondsRefused.getOrDefault(refusal.applicationId(), 0L) >= lot.hours().seconds())
        .findFirst();
  }

  List<PayOut> payOuts() {
    return List.copyOf(payOuts);
  }

  List<Unused> unused() {
    return List.copyOf(waiting);
  }

  List<Overdrawn> overdrawn() {
    return List.copyOf(overdrawn);
  }
}
