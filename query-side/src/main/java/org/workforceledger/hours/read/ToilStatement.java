package org.workforceledger.hours.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Flag;
import org.workforceledger.queries.read.Table;

/**
 * A cleaner's time off in lieu, as at a date and as known at an instant (8.8(c)).
 *
 * @param accruedHours with what was brought forward
 * @param balanceHours accrued less taken, converted and paid out
 * @param unresolvedHours part of the balance that has been left longer than twelve months
 * @param applications in order of the day they are for
 */
public record ToilStatement(
    String cleanerId,
    String engagementId,
    LocalDate asAt,
    Instant knownAt,
    BigDecimal accruedHours,
    BigDecimal takenHours,
    BigDecimal convertedHours,
    BigDecimal paidOutHours,
    BigDecimal balanceHours,
    BigDecimal unresolvedHours,
    List<Flag> flags,
    List<Application> applications,
    List<ToilLine> lines)
    implements Table.Source {

  /**
   * An application to take time off.
   *
   * @param date the day it is for
   * @param position its event
   * @param decision the fields below are null while it is undecided
   */
  public record Application(
      String applicationId,
      LocalDate date,
      BigDecimal hours,
      long position,
      Decision decision,
      @Nullable LocalDate decidedOn,
      @Nullable String reason,
      @Nullable String decidedBy,
      @Nullable Long decidedPosition) {}

  /** What was decided about an application. */
  public enum Decision {
    UNDECIDED,
    APPROVED,
    REFUSED
  }

  @Override
  @JsonIgnore
  public Table<ToilLine> table() {
    return new Table<>("toil-" + engagementId, ToilLine.class, lines);
  }
}
