package org.workforceledger.calendar.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.workforceledger.calendar.api.SchoolYearEvent.RostersCredited;
import org.workforceledger.calendar.api.SchoolYearEvent.SchoolYearAmended;
import org.workforceledger.calendar.api.SchoolYearEvent.SchoolYearPublished;

/** A school year as it is known: the fold of its events. */
public record SchoolYear(
    int year,
    List<Term> terms,
    SortedSet<LocalDate> studentFreeDays,
    Map<LocalDate, List<PublicHoliday>> publicHolidays) {

  /** The year after one more event; null before it is published. */
  public static @Nullable SchoolYear evolve(@Nullable SchoolYear before, SchoolYearEvent event) {
    return switch (event) {
      case SchoolYearPublished published -> published(published);
      case SchoolYearAmended amended -> before == null ? null : before.amended(amended);
      case RostersCredited _ -> before;
    };
  }

  private static SchoolYear published(SchoolYearPublished event) {
    return new SchoolYear(
        event.year(),
        inOrder(event.terms()),
        new TreeSet<>(event.studentFreeDays()),
        byDate(event.publicHolidays()));
  }

  private SchoolYear amended(SchoolYearAmended event) {
    Map<Integer, Term> byNumber = new TreeMap<>();
    terms.forEach(term -> byNumber.put(term.term(), term));
    event.terms().forEach(term -> byNumber.put(term.term(), term));
    List<PublicHoliday> holidays = new ArrayList<>();
    publicHolidays.values().forEach(holidays::addAll);
    holidays.removeIf(holiday -> event.removedPublicHolidays().contains(holiday.date()));
    event.addedPublicHolidays().stream().filter(h -> !holidays.contains(h)).forEach(holidays::add);
    SortedSet<LocalDate> free = new TreeSet<>(studentFreeDays);
    free.addAll(event.addedStudentFreeDays());
    return new SchoolYear(
        year, inOrder(byNumber.values().stream().toList()), free, byDate(holidays));
  }

  private static List<Term> inOrder(List<Term> terms) {
    return terms.stream().sorted(Comparator.comparingInt(Term::term)).toList();
  }

  private static Map<LocalDate, List<PublicHoliday>> byDate(List<PublicHoliday> holidays) {
    Map<LocalDate, List<PublicHoliday>> byDate = new TreeMap<>();
    holidays.forEach(h -> byDate.computeIfAbsent(h.date(), d -> new ArrayList<>()).add(h));
    return byDate;
  }

  /** The holiday that a site of this locality keeps all day on a day. */
  public Optional<PublicHoliday> holidayOn(LocalDate date, @Nullable String locality) {
    for (PublicHoliday holiday : publicHolidays.getOrDefault(date, List.of())) {
      if (holiday.isKeptIn(locality) && holiday.lastsAllDay()) {
        return Optional.of(holiday);
      }
    }
    return Optional.empty();
  }

  public boolean isInTerm(LocalDate date) {
    return terms.stream().anyMatch(term -> term.contains(date));
  }

  /** The first day after a term: the first day of the vacation that follows it. */
  public LocalDate vacationAfter(int term) {
    return terms.get(term - 1).lastDay().plusDays(1);
  }

  public LocalDate lastDayOfTerms() {
    return terms.getLast().lastDay();
  }
}
