package org.workforceledger.standalone.demonstration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.workforceledger.employment.api.AdoArrangementCommand.AgreeAdditionalAdo;
import org.workforceledger.employment.api.AdoArrangementCommand.ForgoAdo;
import org.workforceledger.hours.api.RosterCommand.ElectContinuousWork;
import org.workforceledger.standalone.demonstration.Table.Row;
import org.workforceledger.standalone.demonstration.VacationPlan.AdoDay;

/** What single cleaners arranged about their ADO (8.7(e), 8.7(j)) and student-free days (8.4). */
final class Arrangements {

  private static final String CONTINUOUS = "CONTINUOUS";

  private final Map<String, List<Row>> byEngagement =
      Table.read("arrangements").stream().collect(groupingBy(row -> row.text("engagement")));

  private List<Row> of(Career career) {
    return byEngagement.getOrDefault(career.engagementId(), List.of());
  }

  /** The student-free days that somebody works continuously. */
  Set<LocalDate> continuousDays(Career career) {
    return of(career).stream()
        .filter(row -> row.text("kind").equals(CONTINUOUS))
        .map(row -> row.date("date"))
        .collect(toSet());
  }

  /** The accrued days off that follow from no vacation's plan; some may have no hours rostered. */
  List<AdoDay> daysOff(Career career) {
    return of(career).stream().flatMap(Arrangements::daysOff).toList();
  }

  private static Stream<AdoDay> daysOff(Row row) {
    return switch (row.text("kind")) {
      case "DAYS_OFF" ->
          row.date("date")
              .datesUntil(row.date("last").plusDays(1))
              .map(day -> new AdoDay(row.date("date"), day, Optional.empty()));
      case "TWICE_A_MONTH" ->
          row.date("date")
              .datesUntil(row.date("last"))
              .filter(day -> day.getDayOfMonth() == 1)
              .flatMap(month -> Stream.of(friday(month, 2), friday(month, 4)))
              .map(day -> new AdoDay(day.withDayOfMonth(1), day, Optional.empty()));
      default -> Stream.empty();
    };
  }

  private static LocalDate friday(LocalDate month, int ordinal) {
    return month.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.FRIDAY));
  }

  void tell(Career career, Script script) {
    of(career).forEach(row -> tell(row, career, script));
  }

  private static void tell(Row row, Career career, Script script) {
    switch (row.text("kind")) {
      case "FORGO" -> forgo(row, career, script);
      case "ADDITIONAL" -> agreeAdditional(row, career, script);
      case CONTINUOUS -> elect(row, career, script);
      case "DAYS_OFF", "TWICE_A_MONTH" -> {}
      default -> throw new IllegalStateException("no such arrangement: " + row);
    }
  }

  private static void forgo(Row row, Career career, Script script) {
    script.add(
        Office.during(row.date("recorded"), career.engagementId()),
        "forgo-ado/" + career.engagementId(),
        new ForgoAdo(career.cleanerId(), career.engagementId(), row.date("date")));
  }

  private static void agreeAdditional(Row row, Career career, Script script) {
    LocalDate agreed = row.date("date");
    script.add(
        Office.during(row.date("recorded"), career.engagementId()),
        "agree-additional-ado/%s/%d".formatted(career.engagementId(), agreed.getYear()),
        words ->
            new AgreeAdditionalAdo(
                career.cleanerId(),
                career.engagementId(),
                agreed.getYear(),
                words.about(career.cleanerId(), "Principal"),
                agreed));
  }

  private static void elect(Row row, Career career, Script script) {
    LocalDate date = row.date("date");
    LocalDate consulted = row.date("recorded");
    script.add(
        Office.during(consulted, career.engagementId()),
        "elect-continuous-work/%s/%s".formatted(career.engagementId(), date),
        words ->
            new ElectContinuousWork(
                career.cleanerId(),
                career.engagementId(),
                date,
                consulted,
                words.about(career.cleanerId(), "Principal")));
  }
}
