package org.workforceledger.pages.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.workforceledger.pages.Address;
import org.workforceledger.projections.read.EventSearch.Wanted;
import org.workforceledger.runtime.web.LedgerClock;

/** What the address of the list of events asks for. */
record EventFilter(Address address, Wanted wanted, boolean oldestFirst) {

  static final int EVENTS_PER_PAGE = 50;

  /**
   * @throws ResponseStatusException 400 if a date or a position cannot be read
   */
  static EventFilter of(Address address) {
    boolean oldestFirst = address.get("order").equals("oldest");
    LocalDate to = date(address.get("to"));
    Wanted wanted =
        new Wanted(
            text(address.get("stream")),
            text(address.get("type")),
            text(address.get("actor")),
            start(date(address.get("from"))),
            start(to == null ? null : to.plusDays(1)),
            position(address.get("beyond")),
            !oldestFirst,
            EVENTS_PER_PAGE + 1);
    return new EventFilter(address, wanted, oldestFirst);
  }

  private static @Nullable String text(String asked) {
    return asked.isBlank() ? null : asked.strip();
  }

  private static @Nullable LocalDate date(String asked) {
    try {
      return asked.isBlank() ? null : LocalDate.parse(asked);
    } catch (DateTimeParseException e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "a date reads 2025-03-31", e);
    }
  }

  private static @Nullable Instant start(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(LedgerClock.BRISBANE).toInstant();
  }

  private static @Nullable Long position(String asked) {
    if (asked.isBlank()) {
      return null;
    }
    if (!asked.matches("\\d{1,18}")) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "a position is a number");
    }
    return Long.valueOf(asked);
  }
}
