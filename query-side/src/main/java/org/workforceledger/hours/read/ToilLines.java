package org.workforceledger.hours.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.workforceledger.hours.rules.ToilAccount.PayOut;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.Hours;
import org.workforceledger.log.Metadata;
import org.workforceledger.log.Recorded;

/**
 * The lines of an account of time off in lieu: every change, in order of effective date, then
 * position, each with the balance after it.
 */
final class ToilLines {

  private ToilLines() {}

  /**
   * @param events in the order of the log
   * @param payOuts what follows from them by the day
   * @param reveal opens confidential text
   */
  static List<ToilLine> of(
      List<Recorded<Event>> events,
      List<PayOut> payOuts,
      LocalDate asAt,
      UnaryOperator<String> reveal) {
    return upTo(asAt, ToilChanges.of(events, payOuts, reveal));
  }

  private static List<ToilLine> upTo(LocalDate asAt, List<ToilChange> changes) {
    List<ToilLine> lines = new ArrayList<>();
    Hours balance = Hours.ZERO;
    for (ToilChange change :
        changes.stream()
            .filter(each -> !each.date().isAfter(asAt))
            .sorted(
                Comparator.comparing(ToilChange::date)
                    .thenComparing(ToilChange::isDerived)
                    .thenComparing(each -> each.event().position()))
            .toList()) {
      balance = balance.plus(new Hours(change.seconds()));
      lines.add(line(change, balance));
    }
    return lines;
  }

  private static ToilLine line(ToilChange change, Hours balance) {
    Map<String, String> metadata = change.event().metadata();
    return new ToilLine(
        change.event().position(),
        change.date(),
        change.event().recordedAt(),
        new Hours(change.seconds()).toDecimal(),
        balance.toDecimal(),
        change.says(),
        change.clause(),
        metadata.get(Metadata.SOURCE),
        metadata.get(Metadata.ACTOR),
        change.note(),
        change.kind(),
        change.event().type());
  }
}
