package org.workforceledger.standalone.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Hours;

/**
 * Leave that somebody takes.
 *
 * @param at when it was granted in the ledger
 * @param hours of a part of one day
 * @param cancelled when it was taken back, so that it was not taken at all
 * @param certified whether a certificate was sighted
 */
record PlannedLeave(
    String leaveId,
    LeaveType type,
    LocalDate first,
    LocalDate last,
    Instant at,
    Optional<Hours> hours,
    Optional<LocalDate> cancelled,
    String note,
    boolean certified) {

  /** The days on which the person is away all day because of it. */
  Stream<LocalDate> daysAway() {
    return hours.isPresent() || cancelled.isPresent()
        ? Stream.empty()
        : first.datesUntil(last.plusDays(1));
  }

  /** The days that it covers or once covered, on which no other leave fits. */
  Stream<LocalDate> daysNamed() {
    return first.datesUntil(last.plusDays(1));
  }
}
