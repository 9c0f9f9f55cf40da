package org.workforceledger.calendar.api;

import java.time.LocalDate;
import java.util.List;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.EventType;

/** What happened to one school year's calendar. */
public sealed interface SchoolYearEvent extends Event {

  int year();

  /** A year's calendar as first published; the holidays are all that it knows. */
  @EventType("calendar.SchoolYearPublished")
  record SchoolYearPublished(
      int year,
      List<Term> terms,
      List<LocalDate> studentFreeDays,
      List<PublicHoliday> publicHolidays)
      implements SchoolYearEvent {}

  /** A change to a published year. Terms listed replace those of their number. */
  @EventType("calendar.SchoolYearAmended")
  record SchoolYearAmended(
      int year,
      List<Term> terms,
      List<PublicHoliday> addedPublicHolidays,
      List<LocalDate> removedPublicHolidays,
      List<LocalDate> addedStudentFreeDays,
      String reason)
      implements SchoolYearEvent {}

  /**
   * Every roster's credits now follow the calendar.
   *
   * @param throughSequence the sequence, in this stream, of the last calendar event considered
   * @param engagements how many engagements were looked at
   */
  @EventType("calendar.RostersCredited")
  record RostersCredited(int year, long throughSequence, int engagements)
      implements SchoolYearEvent {}
}
