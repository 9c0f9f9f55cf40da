package org.workforceledger.hours.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.workforceledger.hours.api.RosterEvent.ContinuousWorkElected;
import org.workforceledger.hours.api.RosterEvent.RosterAgreed;

/**
 * One engagement's rosters as they are known, by the day from which each is in force, and the
 * student-free days on which the cleaner works continuously (8.4).
 */
public record RosterBook(
    TreeMap<LocalDate, RosterAgreed> byFirstDay,
    TreeMap<LocalDate, ContinuousWorkElected> continuousWork) {

  public static final RosterBook EMPTY = new RosterBook(new TreeMap<>(), new TreeMap<>());

  /** A Monday on which week 1 of a fortnight begins. */
  private static final LocalDate FIRST_FORTNIGHT = LocalDate.of(2022, 8, 29);

  /** The book after one more roster; of two from one day the later recorded holds. */
  public RosterBook evolve(RosterEvent event) {
    TreeMap<LocalDate, RosterAgreed> next = new TreeMap<>(byFirstDay);
    TreeMap<LocalDate, ContinuousWorkElected> elected = new TreeMap<>(continuousWork);
    switch (event) {
      case RosterAgreed agreed -> next.put(agreed.effectiveFrom(), agreed);
      case ContinuousWorkElected chosen -> elected.put(chosen.date(), chosen);
    }
    return new RosterBook(next, elected);
  }

  /** The book that these events make. */
  public static RosterBook of(List<RosterEvent> events) {
    RosterBook book = EMPTY;
    for (RosterEvent event : events) {
      book = book.evolve(event);
    }
    return book;
  }

  /** The roster in force on a day, whether or not it has hours that day. */
  public Optional<RosterAgreed> inForce(LocalDate date) {
    return Optional.ofNullable(byFirstDay.floorEntry(date)).map(Map.Entry::getValue);
  }

  /** The choice of continuous work for a student-free day (8.4). */
  public Optional<ContinuousWorkElected> continuousWorkOn(LocalDate date) {
    return Optional.ofNullable(continuousWork.get(date));
  }

  /** What the roster in force has for a day; empty if it has no hours then. */
  public Optional<RosterDay> on(LocalDate date) {
    Map.Entry<LocalDate, RosterAgreed> roster = byFirstDay.floorEntry(date);
    if (roster == null) {
      return Optional.empty();
    }
    DayOfWeek ofWeek = date.getDayOfWeek();
    for (RosterDay day : roster.getValue().days()) {
      Integer week = day.week();
      if (day.day() == ofWeek && (week == null || week == weekOfFortnight(date))) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  /** The Monday on which the fortnight of a day begins. */
  public static LocalDate fortnightOf(LocalDate date) {
    return date.minusDays(Math.floorMod(ChronoUnit.DAYS.between(FIRST_FORTNIGHT, date), 14L));
  }

  /** 1 or 2: which week of its fortnight a day is in. */
  static int weekOfFortnight(LocalDate date) {
    return (int) Math.floorMod(ChronoUnit.DAYS.between(FIRST_FORTNIGHT, date), 14L) / 7 + 1;
  }
}
