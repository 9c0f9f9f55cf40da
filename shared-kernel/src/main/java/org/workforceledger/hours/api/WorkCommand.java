package org.workforceledger.hours.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.api.Authorisation.Compensation;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.Limits;
import org.workforceledger.ledger.PersonalCommand;

/** Commands about the work of one engagement in one year. */
public sealed interface WorkCommand extends PersonalCommand.OfEngagement
    permits ShiftCommand,
        AdoCommand,
        RecordAlarmSetting,
        VoidAlarmSetting,
        WorkCommand.VoidShift,
        WorkCommand.AuthoriseExcess,
        WorkCommand.MoveShiftAway,
        WorkCommand.AccountDays {

  /** A day that names the year's stream: that of its week's Monday. */
  LocalDate date();

  @Override
  WorkCommand about(String engagementId);

  record RecordShift(
      @Id String shiftId,
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      @Id String siteId,
      LocalDate date,
      LocalTime start,
      LocalTime finish,
      @Nullable @Limits(max = 720) Integer unpaidBreakMinutes,
      @Nullable ShiftKind kind,
      @Nullable Authorisation authorisation,
      @Nullable Boolean ownConvenience)
      implements ShiftCommand {

    @Override
    public RecordShift about(String id) {
      return new RecordShift(
          shiftId,
          cleanerId,
          id,
          siteId,
          date,
          start,
          finish,
          unpaidBreakMinutes,
          kind,
          authorisation,
          ownConvenience);
    }
  }

  /** States a shift anew; what is left out is then none. */
  record CorrectShift(
      @Id String shiftId,
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      @Id String siteId,
      LocalDate date,
      LocalTime start,
      LocalTime finish,
      @Nullable @Limits(max = 720) Integer unpaidBreakMinutes,
      @Nullable ShiftKind kind,
      @Nullable Authorisation authorisation,
      @Nullable Boolean ownConvenience,
      @Limits(min = 1, max = 2000) Confidential correctionReason)
      implements ShiftCommand {

    @Override
    public CorrectShift about(String id) {
      return new CorrectShift(
          shiftId,
          cleanerId,
          id,
          siteId,
          date,
          start,
          finish,
          unpaidBreakMinutes,
          kind,
          authorisation,
          ownConvenience,
          correctionReason);
    }
  }

  /** Takes a shift back; {@code date} is the day it was recorded for. */
  record VoidShift(
      @Id String shiftId,
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      LocalDate date,
      @Limits(min = 1, max = 2000) Confidential reason)
      implements WorkCommand {

    @Override
    public VoidShift about(String id) {
      return new VoidShift(shiftId, cleanerId, id, date, reason);
    }
  }

  /**
   * Approves, in writing, excess that was worked without direction (8.8(b)(ii)).
   *
   * @param compensation PAID or TOIL
   * @param considerations what of 8.8(a)(iii) was weighed
   */
  record AuthoriseExcess(
      @Id String shiftId,
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      LocalDate date,
      @Limits(min = 1, max = 200) Confidential directedBy,
      Compensation compensation,
      @Nullable @Limits(min = 1, max = 2000) Confidential considerations,
      @Limits(min = 1, max = 2000) Confidential reason)
      implements WorkCommand {

    @Override
    public AuthoriseExcess about(String id) {
      return new AuthoriseExcess(
          shiftId, cleanerId, id, date, directedBy, compensation, considerations, reason);
    }

    @Override
    public List<FieldProblem> problems() {
      return compensation == Compensation.MIXED
          ? List.of(new FieldProblem("compensation", "must be PAID or TOIL"))
          : List.of();
    }
  }

  /**
   * A correction moved a shift to a week of another year's stream.
   *
   * @param date the day it leaves
   */
  record MoveShiftAway(String shiftId, String cleanerId, String engagementId, LocalDate date)
      implements WorkCommand, Command.Internal {

    @Override
    public MoveShiftAway about(String id) {
      return new MoveShiftAway(shiftId, cleanerId, id, date);
    }
  }

  /**
   * Accounts the days of one year's stream anew after a cause in another stream.
   *
   * @param date any day of the stream's year
   * @param from first day that may have changed
   * @param to last day that may have changed
   * @param cause what changed, as {@link Cause} says it
   */
  record AccountDays(
      String cleanerId,
      String engagementId,
      LocalDate date,
      LocalDate from,
      LocalDate to,
      Cause cause)
      implements WorkCommand, Command.Internal {

    @Override
    public AccountDays about(String id) {
      return new AccountDays(cleanerId, id, date, from, to, cause);
    }
  }
}
