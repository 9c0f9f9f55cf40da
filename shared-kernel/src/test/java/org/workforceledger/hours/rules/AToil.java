package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.hours.api.ToilBook;
import org.workforceledger.hours.api.ToilEvent;
import org.workforceledger.hours.api.ToilEvent.ToilAppliedFor;
import org.workforceledger.hours.api.ToilEvent.ToilConverted;
import org.workforceledger.hours.api.ToilEvent.ToilDecided;
import org.workforceledger.hours.api.ToilEvent.ToilTaken;
import org.workforceledger.ledger.Hours;

/** An account of time off in lieu of which a test says only what happened. */
final class AToil {

  private final NavigableMap<LocalDate, Long> accrued = new TreeMap<>();
  private final List<ToilEvent> events = new ArrayList<>();

  static AToil account() {
    return new AToil();
  }

  AToil worked(String date, String hours) {
    accrued.merge(LocalDate.parse(date), seconds(hours), Long::sum);
    return this;
  }

  AToil applied(String id, String hours, String date) {
    events.add(new ToilAppliedFor("c1", "e1", id, seconds(hours), LocalDate.parse(date)));
    return this;
  }

  AToil decided(String id, boolean approved, String on) {
    events.add(new ToilDecided("c1", "e1", id, approved, LocalDate.parse(on), AnEngagement.SECRET));
    return this;
  }

  /** An application for so many hours that was refused on a day. */
  AToil refused(String id, String hours, String on) {
    return applied(id, hours, on).decided(id, false, on);
  }

  AToil took(String date, String hours) {
    events.add(new ToilTaken("c1", "e1", LocalDate.parse(date), seconds(hours)));
    return this;
  }

  AToil converted(String date, String hours) {
    events.add(new ToilConverted("c1", "e1", "l1", LocalDate.parse(date), seconds(hours)));
    return this;
  }

  private static long seconds(String hours) {
    return Hours.of(hours).seconds();
  }

  ToilFacts facts() {
    return new ToilFacts(accrued, ToilBook.of(events));
  }

  /** {@code balance 3, unresolved 1, paid out 2 of 2025-03-04 on 2026-03-04 by a1}. */
  String on(String date) {
    ToilAccount account = ToilAccount.of(facts(), LocalDate.parse(date));
    String payOuts =
        account.payOuts().stream()
            .map(
                each ->
                    ", paid out %s of %s on %s by %s"
                        .formatted(
                            text(each.hours()), each.worked(), each.date(), each.applicationId()))
            .collect(Collectors.joining());
    String unresolved =
        account.unresolvedHours().isPositive()
            ? ", unresolved " + text(account.unresolvedHours())
            : "";
    return "balance " + text(account.balance()) + unresolved + payOuts;
  }

  private static String text(Hours hours) {
    return hours.toDecimal().toPlainString();
  }
}
