package org.workforceledger.pages.sites;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.pages.Text;
import org.workforceledger.sites.read.CleaningTimeSheet;

/**
 * A site's cleaning time as the page shows it; every text is ready to be read.
 *
 * @param says what applies, and why
 * @param steps how the multiplier came about
 * @param total minutes a week before the multiplier
 */
record CleaningPage(
    String siteId,
    String name,
    String asAt,
    String says,
    boolean measured,
    List<Row> rows,
    String total,
    String multiplier,
    String weekly,
    List<Step> steps) {

  /** A row of the working; {@code unverified} where no seed gives its rate. */
  record Row(
      String what,
      String quantity,
      String rate,
      String unit,
      String minutesPerDay,
      String daysPerWeek,
      String minutesPerWeek,
      String clause,
      boolean unverified) {}

  static CleaningPage of(CleaningTimeSheet sheet, String name) {
    BigDecimal total =
        sheet.rows().stream()
            .map(CleaningTimeSheet.Row::minutesPerWeek)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new CleaningPage(
        sheet.siteId(),
        name,
        Text.date(sheet.asAt()),
        says(sheet),
        sheet.measuredFrom() != null,
        sheet.rows().stream().map(CleaningPage::row).toList(),
        Text.decimal(total),
        plain(sheet.multiplier()),
        sheet.weeklyHours() == null ? "" : Text.hours(sheet.weeklyHours()),
        sheet.explanation());
  }

  private static String says(CleaningTimeSheet sheet) {
    if (sheet.allocatedHours() == null) {
      return "Nothing is measured or determined yet.";
    }
    String hours = Text.hours(sheet.allocatedHours()) + " a week";
    String reason = sheet.determination();
    return reason == null
        ? hours + " allocated, as calculated from what was measured."
        : hours + " allocated by determination: " + reason;
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "" : value.toPlainString();
  }

  private static Row row(CleaningTimeSheet.Row row) {
    return new Row(
        row.what(),
        Text.decimal(row.quantity()),
        Text.decimal(row.rate()),
        row.unit(),
        Text.decimal(row.minutesPerDay()),
        Integer.toString(row.daysPerWeek()),
        Text.decimal(row.minutesPerWeek()),
        row.clause(),
        !row.verified());
  }
}
