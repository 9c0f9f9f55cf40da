package org.workforceledger.leave.write;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.leave.api.LeaveBook;
import org.workforceledger.leave.api.LeaveCommand.CancelLeave;
import org.workforceledger.leave.api.LeaveCommand.GrantLeave;
import org.workforceledger.leave.api.LeaveEvent;
import org.workforceledger.leave.api.LeaveEvent.LeaveCancelled;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Claims.Kind;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/** What leave may be granted, and taken back. */
final class LeaveDecider {

  private LeaveDecider() {}

  static Decision<LeaveEvent> grant(LeaveBook book, GrantLeave command, Facts facts) {
    if (facts.claim(Kind.LEAVE, command.leaveId()).isPresent()) {
      throw Refusal.duplicate("leaveId", "leave " + command.leaveId() + " exists");
    }
    String engagementId = Objects.requireNonNull(command.engagementId());
    Engagement engagement =
        facts
            .engagement(engagementId)
            .orElseThrow(() -> Refusal.unknown("engagementId", "no engagement " + engagementId));
    refuseOutside(engagement, command.firstDay());
    refuseOutside(engagement, command.lastDay());
    refuseOverlap(book, command);
    Hours part = command.hours();
    return Decision.of(
        new LeaveGranted(
            command.cleanerId(),
            engagementId,
            command.leaveId(),
            command.type(),
            command.firstDay(),
            command.lastDay(),
            part == null ? null : part.seconds(),
            command.evidence(),
            command.note()),
        LeaveExplained.of(book, command, engagement, facts));
  }

  private static void refuseOutside(Engagement engagement, LocalDate date) {
    if (!engagement.isActive(date)) {
      throw Refusal.rule(
          "R-0", "%s is outside engagement %s".formatted(date, engagement.engagementId()));
    }
  }

  /** A day can be on whole-day leave once; parts of a day may add up. */
  private static void refuseOverlap(LeaveBook book, GrantLeave command) {
    for (LocalDate day = command.firstDay();
        !day.isAfter(command.lastDay());
        day = day.plusDays(1)) {
      Optional<LeaveGranted> other =
          book.on(day).stream()
              .filter(grant -> grant.partSeconds() == null || command.hours() == null)
              .findFirst();
      if (other.isPresent()) {
        throw Refusal.rule(
            "8.11(a)",
            "leave %s already covers %s; cancel it first".formatted(other.get().leaveId(), day));
      }
    }
  }

  static Decision<LeaveEvent> cancel(LeaveBook book, CancelLeave command, Facts facts) {
    LeaveGranted granted =
        book.find(command.leaveId())
            .orElseThrow(
                () ->
                    facts.claim(Kind.LEAVE, command.leaveId()).isPresent()
                        ? Refusal.rule(
                            "R-0",
                            "leave " + command.leaveId() + " is cancelled or somebody else's")
                        : Refusal.unknown(
                            "leaveId", "there is no leave with the id " + command.leaveId()));
    return Decision.of(
        new LeaveCancelled(
            command.cleanerId(),
            granted.engagementId(),
            command.leaveId(),
            granted.firstDay(),
            granted.lastDay(),
            command.reason()));
  }
}
