package org.workforceledger.sites.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.Table;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.rules.CleaningAddition;
import org.workforceledger.sites.rules.CleaningAllocation;
import org.workforceledger.sites.rules.CleaningRow;
import org.workforceledger.sites.rules.CleaningTime;

/**
 * How much cleaning a site needs, row by row (Schedule 1), and what it is allocated.
 *
 * @param weeklyHours what was measured comes to; null before the first measurement
 * @param multiplier of all rows together; null before the first measurement
 * @param allocatedHours what applies: calculated, or determined with a reason; null while
 *     there is neither
 * @param determination why what applies was determined; null if it was calculated
 * @param rows before the multiplier; minutes are shown to four places, only the total is rounded
 *     (R-150)
 * @param additions hours a week that are not multiplied
 * @param explanation the rating and the difficulty factors
 * @param classrooms what was said of their use until the date, in order of first day
 * @param decisions after consultation with the JCCC, in order of first day
 */
public record CleaningTimeSheet(
    String siteId,
    LocalDate asAt,
    Instant knownAt,
    @Nullable BigDecimal weeklyHours,
    @Nullable BigDecimal multiplier,
    @Nullable LocalDate measuredFrom,
    @Nullable BigDecimal allocatedHours,
    @Nullable String determination,
    List<Row> rows,
    List<Addition> additions,
    List<Step> explanation,
    List<ClassroomUse> classrooms,
    List<CleaningDecision> decisions)
    implements Table.Source {

  /**
   * One row of the calculation.
   *
   * @param unit of the rate
   * @param verified false if no seed gives the rate
   */
  public record Row(
      String what,
      BigDecimal quantity,
      BigDecimal rate,
      String unit,
      BigDecimal minutesPerDay,
      int daysPerWeek,
      BigDecimal minutesPerWeek,
      String clause,
      boolean verified) {

    private static Row of(CleaningRow row) {
      return new Row(
          row.what(),
          row.quantity(),
          row.rate(),
          row.unit(),
          shown(row.minutesPerDay()),
          row.daysPerWeek(),
          shown(row.minutesPerWeek()),
          row.clause(),
          row.verified());
    }

    private static BigDecimal shown(BigDecimal minutes) {
      BigDecimal plain = minutes.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
      return plain.setScale(Math.max(0, plain.scale()));
    }
  }

  /** Hours a week beside the rows; {@code verified} is false if no seed gives them. */
  public record Addition(String what, BigDecimal hoursPerWeek, String clause, boolean verified) {

    private static Addition of(CleaningAddition addition) {
      return new Addition(
          addition.what(), addition.perWeek().toDecimal(), addition.clause(), addition.verified());
    }
  }

  static CleaningTimeSheet of(Site site, Moment moment) {
    @Nullable CleaningTime time = CleaningTime.of(site, moment.asAt()).orElse(null);
    @Nullable CleaningAllocation allocation =
        CleaningAllocation.of(site, moment.asAt()).orElse(null);
    return new CleaningTimeSheet(
        site.registered().siteId(),
        moment.asAt(),
        moment.shown(),
        time == null ? null : time.perWeek().toDecimal(),
        time == null ? null : time.multiplier().value(),
        time == null ? null : time.measuredFrom(),
        allocation == null ? null : allocation.perWeek().toDecimal(),
        allocation == null ? null : allocation.reason(),
        time == null ? List.of() : time.rows().stream().map(Row::of).toList(),
        time == null ? List.of() : time.additions().stream().map(Addition::of).toList(),
        time == null ? List.of() : time.multiplier().steps(),
        site.cleaning().classrooms().stream()
            .filter(use -> !use.effectiveFrom().isAfter(moment.asAt()))
            .map(ClassroomUse::of)
            .toList(),
        site.cleaning().decisions().stream()
            .map(decision -> CleaningDecision.of(decision, moment.asAt()))
            .toList());
  }

  @Override
  @JsonIgnore
  public Table<Row> table() {
    return new Table<>("cleaning-time-" + siteId, Row.class, rows);
  }
}
