package org.workforceledger.hours.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.ledger.Flag;
import org.workforceledger.queries.read.Table;

/**
 * A cleaner's ADO of one calendar year, as at a date and as known at an instant (8.7).
 *
 * @param requiredHours the whole year's, from all that is known
 * @param settledHours paid out or moved to the next year; negative where a debit was made good
 * @param balanceHours credited less taken and settled, as at the date
 * @param shortfallHours required less credited, not below zero
 * @param vacations those that begin in the year
 * @param explanation how the required hours come about
 */
public record AdoStatement(
    String cleanerId,
    String engagementId,
    int year,
    LocalDate asAt,
    Instant knownAt,
    BigDecimal requiredHours,
    BigDecimal creditedHours,
    BigDecimal takenHours,
    BigDecimal settledHours,
    BigDecimal balanceHours,
    BigDecimal shortfallHours,
    List<Flag> flags,
    List<AdoLine> lines,
    List<VacationMark> vacations,
    List<Step> explanation)
    implements Table.Source {

  /** A school vacation, from the day after a term to the day before the next. */
  public record VacationMark(String vacation, LocalDate firstDay, LocalDate lastDay) {}

  @Override
  @JsonIgnore
  public Table<AdoLine> table() {
    return new Table<>("ado-" + engagementId + "-" + year, AdoLine.class, lines);
  }
}
