package org.workforceledger.calendar.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.workforceledger.calendar.api.PublicHoliday;
import org.workforceledger.calendar.api.SchoolYear;
import org.workforceledger.calendar.api.SchoolYearCommand.AmendSchoolYear;
import org.workforceledger.calendar.api.SchoolYearCommand.FinishCrediting;
import org.workforceledger.calendar.api.SchoolYearCommand.PublishSchoolYear;
import org.workforceledger.calendar.api.SchoolYearEvent;
import org.workforceledger.calendar.api.SchoolYearEvent.RostersCredited;
import org.workforceledger.calendar.api.SchoolYearEvent.SchoolYearAmended;
import org.workforceledger.calendar.api.SchoolYearEvent.SchoolYearPublished;
import org.workforceledger.calendar.api.Term;
import org.workforceledger.calendar.rules.QueenslandHolidays;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Decision;

/** What may become of a school year. */
final class SchoolYearDecider {

  private SchoolYearDecider() {}

  static Decision<SchoolYearEvent> publish(@Nullable SchoolYear year, PublishSchoolYear command) {
    if (year != null) {
      throw Refusal.duplicate("year", "school year " + command.year() + " is published; amend it");
    }
    List<PublicHoliday> given = command.publicHolidays();
    List<PublicHoliday> holidays = given == null ? QueenslandHolidays.of(command.year()) : given;
    List<Term> terms =
        command.terms().stream().sorted(Comparator.comparingInt(Term::term)).toList();
    return Decision.of(
        new SchoolYearPublished(
            command.year(), terms, orNone(command.studentFreeDays()), holidays));
  }

  static Decision<SchoolYearEvent> amend(@Nullable SchoolYear year, AmendSchoolYear command) {
    if (year == null) {
      throw Refusal.unknown("year", "school year " + command.year() + " is not published");
    }
    List<LocalDate> removed = orNone(command.removePublicHolidays());
    for (LocalDate date : removed) {
      if (!year.publicHolidays().containsKey(date)) {
        throw Refusal.malformed("removePublicHolidays", date + " is no public holiday of the year");
      }
    }
    refuseOverlap(year, orNone(command.terms()));
    return Decision.of(
        new SchoolYearAmended(
            command.year(),
            orNone(command.terms()),
            orNone(command.addPublicHolidays()),
            removed,
            orNone(command.addStudentFreeDays()),
            command.reason()));
  }

  /** The terms that remain and those that are amended must still follow one another. */
  private static void refuseOverlap(SchoolYear year, List<Term> amended) {
    Map<Integer, Term> terms = new TreeMap<>();
    year.terms().forEach(term -> terms.put(term.term(), term));
    amended.forEach(term -> terms.put(term.term(), term));
    List<Term> inOrder = new ArrayList<>(terms.values());
    for (int i = 1; i < inOrder.size(); i++) {
      if (!inOrder.get(i).firstDay().isAfter(inOrder.get(i - 1).lastDay())) {
        throw Refusal.malformed(
            "terms", "term " + inOrder.get(i).term() + " would begin before the last one ends");
      }
    }
  }

  static Decision<SchoolYearEvent> finishCrediting(long creditedThrough, FinishCrediting command) {
    return command.throughSequence() <= creditedThrough
        ? Decision.nothing()
        : Decision.of(
            new RostersCredited(command.year(), command.throughSequence(), command.engagements()));
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
