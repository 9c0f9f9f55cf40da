package org.workforceledger.log.write;

import static org.workforceledger.testing.Known.WORDS;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.calendar.api.PublicHoliday;
import org.workforceledger.calendar.api.SchoolYearCommand.AmendSchoolYear;
import org.workforceledger.hours.api.Authorisation.Compensation;
import org.workforceledger.hours.api.RosterCommand.AgreeRoster;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.hours.api.WorkCommand.AuthoriseExcess;
import org.workforceledger.hours.api.WorkCommand.CorrectShift;
import org.workforceledger.hours.api.WorkCommand.RecordShift;
import org.workforceledger.leave.api.LeaveCommand.GrantLeave;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Hours;
import org.workforceledger.testing.Known;

/** Commands about one cleaner that may arrive in any order. */
final class Arriving {

  private Arriving() {}

  static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  static PublicHoliday holiday(String date, String... localities) {
    return new PublicHoliday(day(date), "Holiday", List.of(localities));
  }

  static AmendSchoolYear amend(List<PublicHoliday> add, List<LocalDate> remove) {
    return new AmendSchoolYear(2025, null, add, remove, null, "Gazetted");
  }

  static RecordShift shift(
      String id, String date, String start, String finish, @Nullable ShiftKind kind) {
    return new RecordShift(
        id,
        "c1",
        "c1-1",
        "s1",
        day(date),
        LocalTime.parse(start),
        LocalTime.parse(finish),
        null,
        kind,
        null,
        null);
  }

  static AuthoriseExcess authorise(String id, String date, Compensation compensation) {
    return new AuthoriseExcess(id, "c1", "c1-1", day(date), WORDS, compensation, null, WORDS);
  }

  static CorrectShift correct(String id, String date, String start, String finish) {
    return new CorrectShift(
        id,
        "c1",
        "c1-1",
        "s1",
        day(date),
        LocalTime.parse(start),
        LocalTime.parse(finish),
        30,
        null,
        null,
        null,
        WORDS);
  }

  static GrantLeave leave(
      String id, LeaveType type, String first, String last, @Nullable String hours) {
    return new GrantLeave(
        id,
        "c1",
        "c1-1",
        type,
        day(first),
        day(last),
        hours == null ? null : Hours.of(hours),
        null,
        null);
  }

  static AgreeRoster roster(String from, String start, String finish, int ado) {
    return new AgreeRoster("c1", "c1-1", day(from), Known.weekdays(start, finish, ado), WORDS);
  }
}
