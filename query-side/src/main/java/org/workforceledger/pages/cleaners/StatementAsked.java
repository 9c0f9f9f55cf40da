package org.workforceledger.pages.cleaners;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.workforceledger.hours.read.AskedAccount;
import org.workforceledger.hours.read.CleanerAccounts;
import org.workforceledger.pages.Address;
import org.workforceledger.pages.Text;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.runtime.access.Viewer;
import org.workforceledger.runtime.web.LedgerClock;

/**
 * What the address of a statement asks for.
 *
 * @param knownAt null for all that is known now
 * @param atSimulatedEnd whether the day is a demonstration's last, because none was asked for
 */
record StatementAsked(
    Address address,
    int year,
    LocalDate asAt,
    @Nullable Instant knownAt,
    Instant now,
    boolean atSimulatedEnd) {

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
          now,
          false);
    } catch (DateTimeException | NumberFormatException unreadable) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST, "a year, a date or a time cannot be read", unreadable);
    }
  }

  /**
   * The same, as at the last day of a demonstration where no day is asked for: nothing is recorded
   * after it, so that looked at from today every date to act would be past.
   *
   * @param simulated the last day of a demonstration's work; empty where there is none
   * @throws ResponseStatusException 400 if anything cannot be read
   */
  static StatementAsked of(Address address, Instant now, Optional<LocalDate> simulated) {
    StatementAsked asked = of(address, now);
    LocalDate last = simulated.orElse(asked.asAt);
    boolean thisYear = address.get("year").isEmpty() || last.getYear() == asked.year;
    return address.get("asAt").isEmpty() && thisYear && last.isBefore(asked.asAt)
        ? new StatementAsked(
            address.with("asAt", last.toString()), last.getYear(), last, asked.knownAt, now, true)
        : asked;
  }

  /** Why the day is no other, to follow it in a sentence; empty where it was asked for. */
  String whyThen() {
    return atSimulatedEnd ? ", the last day of this demonstration's simulated data" : "";
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

  /** The account that is asked for, if the viewer may see it. */
  AskedAccount account(CleanerAccounts accounts, String cleanerId, Viewer viewer) {
    return accounts.ofPage(cleanerId, viewer, address.get("engagementId"), year, moment());
  }

  Moment moment() {
    return new Moment(asAt, knownAt, now);
  }

  LocalDate today() {
    return LocalDate.ofInstant(now, LedgerClock.BRISBANE);
  }

  /** For the form; empty unless it was given. */
  String asAtText() {
    return address.get("asAt").isEmpty() ? "" : asAt.toString();
  }

  /** What the figures stand for. */
  String says() {
    String known = knownAt == null ? "as known now" : "as it was known at " + Text.time(knownAt);
    return "As at " + Text.date(asAt) + whyThen() + ", " + known + ".";
  }

  /** The same question as a table. */
  Address csv(String engagementId) {
    return address
        .with("engagementId", engagementId)
        .with("asAt", asAt.toString())
        .with("knownAt", knownAt == null ? "" : knownAt.toString())
        .with("format", "csv");
  }

  /** For the form; empty for now. */
  String knownAtText() {
    return knownAt == null
        ? ""
        : LocalDateTime.ofInstant(knownAt, LedgerClock.BRISBANE).withNano(0).toString();
  }
}
