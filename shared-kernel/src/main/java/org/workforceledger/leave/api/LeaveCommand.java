package org.workforceledger.leave.api;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.Limits;
import org.workforceledger.ledger.PersonalCommand;

/** Commands about one engagement's leave. */
public sealed interface LeaveCommand extends PersonalCommand.OfEngagement {

  /** The longest grant, in days: a parent's 52 weeks of leave, doubled. */
  int MOST_DAYS = 728;

  String leaveId();

  @Override
  LeaveCommand about(String engagementId);

  /** Grants leave for whole days, or for {@code hours} of one day. */
  record GrantLeave(
      @Id String leaveId,
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      LeaveType type,
      LocalDate firstDay,
      LocalDate lastDay,
      @Nullable @Limits(min = 0, max = 24) Hours hours,
      @Nullable Evidence evidence,
      @Nullable @Limits(min = 1, max = 2000) Confidential note)
      implements LeaveCommand {

    @Override
    public GrantLeave about(String id) {
      return new GrantLeave(leaveId, cleanerId, id, type, firstDay, lastDay, hours, evidence, note);
    }

    @Override
    public List<FieldProblem> problems() {
      List<FieldProblem> problems = new ArrayList<>();
      if (lastDay.isBefore(firstDay)) {
        problems.add(new FieldProblem("lastDay", "must not be before firstDay"));
      } else if (ChronoUnit.DAYS.between(firstDay, lastDay) >= MOST_DAYS) {
        problems.add(new FieldProblem("lastDay", "is more than " + MOST_DAYS + " days on"));
      } else if (hours != null && !firstDay.equals(lastDay)) {
        problems.add(new FieldProblem("hours", "are part of one day: firstDay must be lastDay"));
      }
      if (hours != null && !hours.isPositive()) {
        problems.add(new FieldProblem("hours", "must be more than 0"));
      }
      return problems;
    }
  }

  /** Takes a grant back. */
  record CancelLeave(
      @Id String leaveId,
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      @Limits(min = 1, max = 2000) Confidential reason)
      implements LeaveCommand {

    @Override
    public CancelLeave about(String id) {
      return new CancelLeave(leaveId, cleanerId, id, reason);
    }
  }

  /** What was shown in support, and to whom. */
  record Evidence(
      @Limits(min = 1, max = 200) Confidential kind,
      LocalDate sightedOn,
      @Limits(min = 1, max = 200) Confidential sightedBy) {}
}
