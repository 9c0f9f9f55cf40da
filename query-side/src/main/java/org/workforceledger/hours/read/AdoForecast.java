package org.workforceledger.hours.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.api.RosterDay;
import org.workforceledger.hours.read.AdoStatement.VacationMark;
import org.workforceledger.hours.rules.AdditionalDays;
import org.workforceledger.hours.rules.Forecast;
import org.workforceledger.hours.rules.Forecast.Cover;
import org.workforceledger.hours.rules.Forecast.Outcome;
import org.workforceledger.hours.rules.Forecast.Point;
import org.workforceledger.hours.rules.OtherAdoMinutes;
import org.workforceledger.ledger.Flag;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.Table;

/**
 * Whether a cleaner's ADO will cover the vacations of a year.
 *
 * @param whatIf the minutes asked about by weekday; left out for the agreed roster's own
 * @param requiredHours the whole year's, from all that is known
 * @param creditedHours by the day, as recorded
 * @param expectedHours credited by the year's end
 * @param shortfallHours required less expected, not below zero
 * @param lastDateToAct for the year's shortfall; null without one, or where the year is too short
 * @param tooLate whether that day is past
 * @param additional what may be agreed further at a remote school (8.7(e)); left out elsewhere
 * @param roster in force on the day after, with the minutes asked about
 * @param weeks what is credited through each Sunday, the day asked about and the year's last
 * @param schoolVacations all that begin in the year
 * @param flags what keeps the cleaner from having ADO at all (8.7(c))
 */
public record AdoForecast(
    String cleanerId,
    String engagementId,
    int year,
    LocalDate asAt,
    Instant knownAt,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<DayOfWeek, Integer> whatIf,
    BigDecimal requiredHours,
    BigDecimal creditedHours,
    BigDecimal expectedHours,
    BigDecimal shortfallHours,
    @Nullable LocalDate lastDateToAct,
    boolean tooLate,
    List<Line> vacations,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Additional additional,
    List<Rostered> roster,
    List<Week> weeks,
    List<VacationMark> schoolVacations,
    List<Flag> flags)
    implements Table.Source {

  /**
   * One vacation with required hours.
   *
   * @param expectedHours left for it on its first day, after the needs of earlier ones
   * @param lastDateToAct when working off what is short, at 15 minutes a rostered working day, must
   *     begin; past if {@code tooLate}, null then if there never was such a day
   * @param coveredOn the first day on which its hours are credited; null if the year has none
   */
  public record Line(
      String vacation,
      LocalDate firstDay,
      BigDecimal neededHours,
      BigDecimal expectedHours,
      BigDecimal shortfallHours,
      @Nullable LocalDate lastDateToAct,
      boolean tooLate,
      @Nullable LocalDate coveredOn,
      Outcome outcome) {

    private static Line of(Cover cover) {
      return new Line(
          cover.vacation().season().name(),
          cover.vacation().firstDay(),
          cover.needed().toDecimal(),
          cover.expected().toDecimal(),
          cover.shortfall().toDecimal(),
          cover.deadline().lastDate(),
          cover.deadline().tooLate(),
          cover.coveredOn(),
          cover.outcome());
    }
  }

  /**
   * Further days at a remote school that closes a week longer over summer (8.7(e), R-11).
   *
   * @param agreeBy the last day of Term 3 (8.7(e)(ii))
   * @param lastDateToAct when working them off must begin, as for a vacation
   */
  public record Additional(
      int days,
      BigDecimal hours,
      LocalDate agreeBy,
      @Nullable LocalDate lastDateToAct,
      boolean tooLate) {

    private static @Nullable Additional of(@Nullable AdditionalDays more) {
      return more == null
          ? null
          : new Additional(
              more.days(),
              more.hours().toDecimal(),
              more.agreeBy(),
              more.deadline().lastDate(),
              more.deadline().tooLate());
    }
  }

  /**
   * A day of the roster.
   *
   * @param week 1 or 2 of the fortnight; left out where both are the same
   */
  public record Rostered(
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer week,
      DayOfWeek day,
      int ordinaryMinutes,
      int adoMinutes) {

    private static Rostered of(RosterDay day) {
      return new Rostered(day.week(), day.day(), day.ordinaryMinutes(), day.adoMinutes());
    }
  }

  /** What is credited through a day. */
  public record Week(LocalDate date, BigDecimal creditedHours, boolean assumed) {

    private static Week of(Point point) {
      return new Week(point.date(), point.credited().toDecimal(), point.assumed());
    }
  }

  static AdoForecast of(
      AdoForecasts.Facts facts, Moment moment, @Nullable OtherAdoMinutes other, Forecast forecast) {
    return new AdoForecast(
        facts.engagement().cleanerId(),
        facts.engagement().engagementId(),
        forecast.year(),
        forecast.asAt(),
        moment.shown(),
        other == null ? null : new EnumMap<>(other.byWeekday()),
        forecast.required().toDecimal(),
        forecast.credited().toDecimal(),
        forecast.expected().toDecimal(),
        forecast.shortfall().toDecimal(),
        forecast.yearEnd().lastDate(),
        forecast.yearEnd().tooLate(),
        forecast.vacations().stream().map(Line::of).toList(),
        Additional.of(forecast.additional()),
        facts.roster(moment.asAt().plusDays(1)).stream().map(Rostered::of).toList(),
        forecast.path().stream().map(Week::of).toList(),
        AdoStatements.vacations(facts.circumstances(), forecast.year()),
        facts.bar(moment.asAt()).stream().toList());
  }

  @Override
  @JsonIgnore
  public Table<Line> table() {
    return new Table<>("forecast-" + engagementId + "-" + year, Line.class, vacations);
  }
}
