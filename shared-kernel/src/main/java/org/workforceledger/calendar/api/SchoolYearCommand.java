package org.workforceledger.calendar.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.ledger.Limits;

/** Commands about one school year. */
public sealed interface SchoolYearCommand extends Command {

  int FIRST_YEAR = 2000;
  int LAST_YEAR = 2100;

  int year();

  /**
   * Publishes a year's calendar.
   *
   * @param publicHolidays left out: Queensland's own; given: these alone
   */
  record PublishSchoolYear(
      @Limits(min = FIRST_YEAR, max = LAST_YEAR) int year,
      @Limits(min = 4, max = 4) List<Term> terms,
      @Nullable @Limits(max = 100) List<LocalDate> studentFreeDays,
      @Nullable @Limits(max = 200) List<PublicHoliday> publicHolidays)
      implements SchoolYearCommand {

    @Override
    public List<FieldProblem> problems() {
      return SchoolYearProblems.of(this);
    }
  }

  /** Amends a published year; terms that are listed replace those of their number. */
  record AmendSchoolYear(
      @Limits(min = FIRST_YEAR, max = LAST_YEAR) int year,
      @Nullable @Limits(min = 1, max = 4) List<Term> terms,
      @Nullable @Limits(max = 200) List<PublicHoliday> addPublicHolidays,
      @Nullable @Limits(max = 200) List<LocalDate> removePublicHolidays,
      @Nullable @Limits(max = 100) List<LocalDate> addStudentFreeDays,
      @Limits(min = 1, max = 2000) String reason)
      implements SchoolYearCommand {

    @Override
    public List<FieldProblem> problems() {
      return SchoolYearProblems.of(this);
    }
  }

  /**
   * The automation that credits rosters anew has finished with a calendar event.
   *
   * @param throughSequence the sequence of that event in the year's stream
   */
  record FinishCrediting(int year, long throughSequence, int engagements)
      implements SchoolYearCommand, Command.Internal {}
}
