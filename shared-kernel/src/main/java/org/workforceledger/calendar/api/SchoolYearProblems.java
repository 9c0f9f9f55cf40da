package org.workforceledger.calendar.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.calendar.api.SchoolYearCommand.AmendSchoolYear;
import org.workforceledger.calendar.api.SchoolYearCommand.PublishSchoolYear;
import org.workforceledger.ledger.FieldProblem;

/** What cannot be a school year: terms out of order, days of another year, a holiday twice. */
final class SchoolYearProblems {

  private SchoolYearProblems() {}

  static List<FieldProblem> of(PublishSchoolYear command) {
    List<FieldProblem> problems = new ArrayList<>();
    terms(command.year(), command.terms(), problems);
    days("studentFreeDays", command.year(), command.studentFreeDays(), problems);
    holidays("publicHolidays", command.year(), command.publicHolidays(), problems);
    return problems;
  }

  static List<FieldProblem> of(AmendSchoolYear command) {
    List<FieldProblem> problems = new ArrayList<>();
    if (command.terms() != null) {
      terms(command.year(), command.terms(), problems);
    }
    days("addStudentFreeDays", command.year(), command.addStudentFreeDays(), problems);
    days("removePublicHolidays", command.year(), command.removePublicHolidays(), problems);
    holidays("addPublicHolidays", command.year(), command.addPublicHolidays(), problems);
    if (amendsNothing(command)) {
      problems.add(new FieldProblem("terms", "or another field must say what is amended"));
    }
    return problems;
  }

  private static boolean amendsNothing(AmendSchoolYear command) {
    return Stream.of(
            command.terms(),
            command.addPublicHolidays(),
            command.removePublicHolidays(),
            command.addStudentFreeDays())
        .allMatch(given -> given == null || given.isEmpty());
  }

  /** The first thing wrong with a year's terms: order, overlap, numbers, the year they lie in. */
  private static void terms(int year, List<Term> terms, List<FieldProblem> problems) {
    List<Term> sorted = terms.stream().sorted(Comparator.comparingInt(Term::term)).toList();
    @Nullable Term previous = null;
    for (Term term : sorted) {
      String at = "terms[" + terms.indexOf(term) + "]";
      if (term.firstDay().getYear() != year || term.lastDay().getYear() != year) {
        problems.add(new FieldProblem(at, "a term lies within its year, " + year));
      } else if (term.lastDay().isBefore(term.firstDay())) {
        problems.add(new FieldProblem(at + ".lastDay", "must not be before firstDay"));
      } else if (previous != null && previous.term() == term.term()) {
        problems.add(new FieldProblem(at + ".term", "term " + term.term() + " is given twice"));
      } else if (previous != null && !term.firstDay().isAfter(previous.lastDay())) {
        problems.add(new FieldProblem(at + ".firstDay", "must be after the term before it"));
      }
      previous = term;
    }
  }

  private static void days(
      String field, int year, @Nullable List<LocalDate> days, List<FieldProblem> problems) {
    for (int i = 0; days != null && i < days.size(); i++) {
      if (days.get(i).getYear() != year) {
        problems.add(new FieldProblem(field + "[" + i + "]", "must be a day of " + year));
      }
    }
  }

  private static void holidays(
      String field, int year, @Nullable List<PublicHoliday> days, List<FieldProblem> problems) {
    Set<PublicHoliday> seen = new HashSet<>();
    for (int i = 0; days != null && i < days.size(); i++) {
      String at = field + "[" + i + "]";
      if (days.get(i).date().getYear() != year) {
        problems.add(new FieldProblem(at + ".date", "must be a day of " + year));
      } else if (!seen.add(days.get(i))) {
        problems.add(new FieldProblem(at, "is given twice"));
      }
    }
  }
}
