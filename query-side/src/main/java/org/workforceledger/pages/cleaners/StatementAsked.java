package org.workforceledger.pages.cleaners;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.workforceledger.employment.read.Cleaners;
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.pages.Address;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.runtime.web.LedgerClock;

/**
 * What the address of a statement asks for.
 *
 * @param knownAt null for all that is known now
 */
record StatementAsked(
    Address address, int year, LocalDate asAt, @Nullable Instant knownAt, Instant now) {

  /**
   * @throws ResponseStatusException 400 if anything cannot be read
   */
  static StatementAsked of(Address address, Instant now) {
    try {
      LocalDate today = LocalDate.ofInstant(now, LedgerClock.BRISBANE);
      int year = year(address.get("year"), today);
      LocalDate close = LocalDate.of(year, 12, 31);
      String asAt = address.get("asAt");
      String knownAt = address.get("knownAt");
      return new StatementAsked(
          address,
          year,
          asAt.isEmpty() ? (today.isBefore(close) ? today : close) : LocalDate.parse(asAt),
          knownAt.isEmpty() ? null : instant(knownAt),
          now);
    } catch (DateTimeException | NumberFormatException unreadable) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST, "a year, a date or a time cannot be read", unreadable);
    }
  }

  private static int year(String asked, LocalDate today) {
    int year = asked.isEmpty() ? today.getYear() : Integer.parseInt(asked);
    if (year < 2000 || year > 2100) {
      throw new DateTimeException("a year lies between 2000 and 2100");
    }
    return year;
  }

  /** What a browser's date and time field gives is Brisbane time. */
  private static Instant instant(String text) {
    return text.endsWith("Z")
        ? Instant.parse(text)
        : LocalDateTime.parse(text).atZone(LedgerClock.BRISBANE).toInstant();
  }

  /** The one asked for; with several and none asked for, the first active on the day. */
  KnownEngagement choose(List<KnownEngagement> known) {
    String engagementId = address.get("engagementId");
    if (!engagementId.isEmpty()) {
      return Cleaners.choose(known, engagementId, asAt, year);
    }
    return known.stream()
        .filter(each -> each.engagement().isActive(asAt))
        .findFirst()
        .orElse(known.getFirst());
  }

  Moment moment() {
    return new Moment(asAt, knownAt, now);
  }

  LocalDate today() {
    return LocalDate.ofInstant(now, LedgerClock.BRISBANE);
  }

  boolean isAsAtGiven() {
    return !address.get("asAt").isEmpty();
  }

  /** For the form; empty for now. */
  String knownAtText() {
    return knownAt == null
        ? ""
        : LocalDateTime.ofInstant(knownAt, LedgerClock.BRISBANE).withNano(0).toString();
  }
}
