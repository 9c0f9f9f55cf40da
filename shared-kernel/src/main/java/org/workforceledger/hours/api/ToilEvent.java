package org.workforceledger.hours.api;

import java.time.LocalDate;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.EventType;

/**
 * What happened to one engagement's time off in lieu once it was accrued (8.8(c)); what accrues is
 * posted with the days that were worked.
 */
public sealed interface ToilEvent extends Event.OfEngagement {

  /**
   * @param seconds asked for
   * @param date the day to be taken off
   */
  @EventType("hours.ToilAppliedFor")
  record ToilAppliedFor(
      String cleanerId, String engagementId, String applicationId, long seconds, LocalDate date)
      implements ToilEvent {}

  @EventType("hours.ToilDecided")
  record ToilDecided(
      String cleanerId,
      String engagementId,
      String applicationId,
      boolean approved,
      LocalDate decidedOn,
      Confidential reason)
      implements ToilEvent {}

  /**
   * @param seconds all that was taken on the day, whatever was said of it before
   */
  @EventType("hours.ToilTaken")
  record ToilTaken(String cleanerId, String engagementId, LocalDate date, long seconds)
      implements ToilEvent {}

  /**
   * @param date from which the seconds are ADO
   */
  @EventType("hours.ToilConverted")
  record ToilConverted(
      String cleanerId, String engagementId, String leaveId, LocalDate date, long seconds)
      implements ToilEvent {}
}
