package org.workforceledger.calendar.api;

import java.time.LocalDate;
import org.workforceledger.ledger.Limits;

/** A school term, from its first to its last day, both included. */
public record Term(@Limits(min = 1, max = 4) int term, LocalDate firstDay, LocalDate lastDay) {

  public boolean contains(LocalDate date) {
    return !date.isBefore(firstDay) && !date.isAfter(lastDay);
  }
}
