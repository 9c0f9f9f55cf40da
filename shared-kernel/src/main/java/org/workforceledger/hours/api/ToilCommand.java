package org.workforceledger.hours.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.Limits;
import org.workforceledger.ledger.PersonalCommand;

/** Commands about one engagement's time off in lieu of overtime (8.8(c)). */
public sealed interface ToilCommand extends PersonalCommand.OfEngagement {

  @Override
  ToilCommand about(String engagementId);

  /**
   * The cleaner asks to take so many hours off on a day (8.8(c)(v)).
   *
   * @param applicationId left out, the ledger gives it one
   * @param hours of the one day, in steps of fifteen minutes (8.8(c)(iii))
   * @param date the day to be taken off; left out, the day of the command
   */
  record ApplyForToil(
      @Nullable @Id String applicationId,
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      @Limits(min = 0, max = 24) Hours hours,
      @Nullable LocalDate date)
      implements ToilCommand {

    @Override
    public ApplyForToil about(String id) {
      return new ApplyForToil(applicationId, cleanerId, id, hours, date);
    }

    @Override
    public List<FieldProblem> problems() {
      return positive(hours);
    }
  }

  /**
   * An application is approved or refused, once.
   *
   * @param applicationId left out, the only one that is undecided
   * @param decidedOn left out, the day of the command; by it a refusal counts for 8.8(c)(iv)
   */
  record DecideToil(
      @Nullable @Id String applicationId,
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      boolean approved,
      @Nullable LocalDate decidedOn,
      @Limits(min = 1, max = 2000) Confidential reason)
      implements ToilCommand {

    @Override
    public DecideToil about(String id) {
      return new DecideToil(applicationId, cleanerId, id, approved, decidedOn, reason);
    }
  }

  /**
   * Time off was taken. Stated again for a day, the later recorded holds.
   *
   * @param hours all that was taken on the day; 0 if it was none after all
   * @param date left out, the day of the command
   */
  record TakeToil(
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      @Limits(min = 0, max = 24) Hours hours,
      @Nullable LocalDate date)
      implements ToilCommand {

    @Override
    public TakeToil about(String id) {
      return new TakeToil(cleanerId, id, hours, date);
    }
  }

  /**
   * Hours become ADO because of leave without pay (8.8(c)(vii), R-21).
   *
   * @param leaveId the leave that makes it necessary
   * @param date a day of a calendar year that the leave is in; left out, the leave's first day
   */
  record ConvertToil(
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      @Id String leaveId,
      @Limits(min = 0, max = 1000) Hours hours,
      @Nullable LocalDate date)
      implements ToilCommand {

    @Override
    public ConvertToil about(String id) {
      return new ConvertToil(cleanerId, id, leaveId, hours, date);
    }

    @Override
    public List<FieldProblem> problems() {
      return positive(hours);
    }
  }

  private static List<FieldProblem> positive(Hours hours) {
    return hours.isPositive()
        ? List.of()
        : List.of(new FieldProblem("hours", "must be more than 0"));
  }
}
