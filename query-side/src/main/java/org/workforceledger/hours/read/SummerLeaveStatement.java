package org.workforceledger.hours.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.hours.rules.SummerLeave.Applies;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Flag;
import org.workforceledger.queries.read.Table;

/**
 * A cleaner's annual leave of the summer that begins in a year (8.7(g)(i), 8.7(g)(ii), 8.11(b)).
 * Dates are null and hours zero where no block applies.
 *
 * @param accruedHours annual leave accrued and not taken by the eve of the block
 * @param annualHours of the block's hours, those that are annual leave
 * @param unpaidHours those that are special leave without pay
 * @param annualDays the leave days that are annual leave whole
 * @param unpaidDays the others
 * @param unpaidFrom the first of them
 * @param preventedHours covered by workers' compensation leave, taken at another time (8.7(h)(iv))
 * @param publicHolidays weekdays of the block that are not debited
 * @param rows the block's leave days
 * @param explanation how it came about
 */
public record SummerLeaveStatement(
    String cleanerId,
    String engagementId,
    int year,
    LocalDate asAt,
    Instant knownAt,
    Applies applies,
    @Nullable LocalDate lastDayOfWork,
    @Nullable LocalDate firstDay,
    @Nullable LocalDate lastDay,
    BigDecimal accruedHours,
    BigDecimal annualHours,
    BigDecimal unpaidHours,
    int annualDays,
    int unpaidDays,
    @Nullable LocalDate unpaidFrom,
    BigDecimal preventedHours,
    List<LocalDate> publicHolidays,
    List<Flag> flags,
    List<Row> rows,
    List<Step> explanation)
    implements Table.Source {

  /**
   * A leave day of the block.
   *
   * @param hours ordinary hours rostered
   * @param granted the leave that was granted for it; null where none was
   */
  public record Row(
      LocalDate date,
      BigDecimal hours,
      BigDecimal annualHours,
      BigDecimal unpaidHours,
      @Nullable LeaveType granted) {}

  @Override
  @JsonIgnore
  public Table<Row> table() {
    return new Table<>("summer-leave-" + engagementId + "-" + year, Row.class, rows);
  }
}
