package org.workforceledger.hours.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Editions;
import org.workforceledger.agreement.api.Figure;
import org.workforceledger.hours.api.RosterBook;

/**
 * The days of a year for which the Broken Work Allowance is payable (7.2).
 *
 * @param amount what a day is paid, in words where no figure is recorded
 * @param fortnights those with any such day, in order
 */
public record BrokenWorkDays(int days, String amount, List<Fortnight> fortnights) {

  /** How many of a fortnight's days that lie in the year. */
  public record Fortnight(LocalDate firstDay, int days) {}

  @Clause("7.2(b)(i)")
  public static BrokenWorkDays of(List<DayRow> rows) {
    Map<LocalDate, Integer> counts = new TreeMap<>();
    rows.stream()
        .filter(DayRow::brokenWorkDay)
        .forEach(row -> counts.merge(RosterBook.fortnightOf(row.date()), 1, Integer::sum));
    Figure figure = Editions.queensland2022().figures().figure("allowance.broken-work");
    return new BrokenWorkDays(
        counts.values().stream().mapToInt(Integer::intValue).sum(),
        figure.recorded()
            ? figure.values().getLast().value().toPlainString() + " " + figure.unit()
            : "figure not recorded",
        counts.entrySet().stream()
            .map(each -> new Fortnight(each.getKey(), each.getValue()))
            .toList());
  }
}
