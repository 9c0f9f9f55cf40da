package org.workforceledger.leave.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.leave.api.LeaveCommand.Evidence;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.EventType;

/** What happened to one engagement's leave. */
public sealed interface LeaveEvent extends Event.OfEngagement {

  String leaveId();

  /**
   * @param partSeconds how much of the one day; null for whole days
   */
  @EventType("leave.LeaveGranted")
  record LeaveGranted(
      String cleanerId,
      String engagementId,
      String leaveId,
      LeaveType type,
      LocalDate firstDay,
      LocalDate lastDay,
      @Nullable Long partSeconds,
      @Nullable Evidence evidence,
      @Nullable Confidential note)
      implements LeaveEvent {

    public boolean covers(LocalDate date) {
      return !date.isBefore(firstDay) && !date.isAfter(lastDay);
    }
  }

  /** The days are those of the grant, so that what must be accounted anew is known from here. */
  @EventType("leave.LeaveCancelled")
  record LeaveCancelled(
      String cleanerId,
      String engagementId,
      String leaveId,
      LocalDate firstDay,
      LocalDate lastDay,
      Confidential reason)
      implements LeaveEvent {}
}
