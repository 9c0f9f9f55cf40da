package org.workforceledger.pages.sites;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.pages.Text;
import org.workforceledger.sites.read.ClassroomUse;
import org.workforceledger.sites.read.CleaningDecision;
import org.workforceledger.sites.read.CleaningTimeSheet;

/**
 * A site's cleaning time as the page shows it; every text is ready to be read.
 *
 * @param says what applies, and why
 * @param steps how the multiplier came about
 * @param total minutes a week before the multiplier
 * @param multiplied minutes a week after it
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
    String multiplied,
    List<Addition> additions,
    String weekly,
    List<Step> steps,
    List<Use> classrooms,
    List<Decided> decisions) {

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

  /** Hours a week that are not multiplied. */
  record Addition(String what, String hours, String clause, boolean unverified) {}

  /** How classrooms are used since a day; the clause is empty where they were reopened. */
  record Use(
      String what,
      String areas,
      String since,
      String cleaned,
      List<String> considered,
      String reason,
      String clause) {}

  /** A decision after consultation with the JCCC. */
  record Decided(
      String what,
      String period,
      String consultedOn,
      String hoursFrom,
      String reason,
      String clause,
      boolean applies) {}

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
        minutes(total),
        plain(sheet.multiplier()),
        multiplied(total, sheet.multiplier()),
        sheet.additions().stream().map(CleaningPage::addition).toList(),
        sheet.weeklyHours() == null ? "" : Text.hours(sheet.weeklyHours()),
        sheet.explanation().stream()
            .map(step -> new Step(step.clause(), Text.says(step.says()), step.result()))
            .toList(),
        sheet.classrooms().stream().map(CleaningPage::use).toList(),
        sheet.decisions().stream().map(CleaningPage::decided).toList());
  }

  private static Addition addition(CleaningTimeSheet.Addition addition) {
    return new Addition(
        addition.what(),
        Text.hours(addition.hoursPerWeek()),
        addition.clause(),
        !addition.verified());
  }

  private static Use use(ClassroomUse use) {
    Integer days = use.daysPerWeek();
    BigDecimal upkeep = use.upkeepHoursPerWeek();
    String cleaned = days == null ? "As measured" : Text.count(days, "day a week", "days a week");
    String kept =
        upkeep == null || upkeep.signum() == 0 ? "" : ", " + Text.hours(upkeep) + " of upkeep";
    return new Use(
        Text.words(use.use()),
        String.join(", ", use.areaIds()),
        Text.date(use.effectiveFrom()),
        cleaned + kept,
        use.considered().stream().map(Text::says).toList(),
        use.reason(),
        Objects.requireNonNullElse(use.clause(), ""));
  }

  private static Decided decided(CleaningDecision decision) {
    LocalDate to = decision.to();
    String first = decision.affectedSchoolsFirst();
    String from = String.join(", ", decision.hoursFrom());
    return new Decided(
        Text.words(decision.kind()),
        to == null
            ? "From " + Text.date(decision.effectiveFrom())
            : Text.date(decision.effectiveFrom()) + " to " + Text.date(to),
        Text.date(decision.consultedOn()),
        first == null ? from : from + ": " + first,
        decision.reason(),
        decision.clause(),
        decision.applies());
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

  private static String multiplied(BigDecimal minutes, @Nullable BigDecimal multiplier) {
    return multiplier == null
        ? ""
        : minutes(minutes.multiply(multiplier).setScale(4, RoundingMode.HALF_UP));
  }

  private static String minutes(BigDecimal minutes) {
    return Text.decimal(minutes) + " min";
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
