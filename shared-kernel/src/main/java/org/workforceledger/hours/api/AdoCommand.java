package org.workforceledger.hours.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.calendar.api.SchoolYearCommand;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.Limits;

/** Commands about days off that are agreed, and about what is left of a year's ADO. */
public sealed interface AdoCommand extends WorkCommand {

  /** Agrees an ADO day, past or future; left out, the hours are those rostered that day. */
  record TakeAdo(
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      LocalDate date,
      @Nullable @Limits(min = 0, max = 24) Hours hours)
      implements AdoCommand {

    @Override
    public TakeAdo about(String id) {
      return new TakeAdo(cleanerId, id, date, hours);
    }

    @Override
    public List<FieldProblem> problems() {
      return hours == null || hours.isPositive()
          ? List.of()
          : List.of(new FieldProblem("hours", "must be more than 0"));
    }
  }

  /** Takes back what was agreed for a day, an ADO day or a supplementary day. */
  record CancelAdo(
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      LocalDate date,
      @Limits(min = 1, max = 2000) Confidential reason)
      implements AdoCommand {

    @Override
    public CancelAdo about(String id) {
      return new CancelAdo(cleanerId, id, date, reason);
    }
  }

  /** Places one of the year's four days in vacations that need no accrual (8.7(d)(i)). */
  record PlaceSupplementaryDay(
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      LocalDate date,
      @Limits(min = 1, max = 200) Confidential agreedWith)
      implements AdoCommand {

    @Override
    public PlaceSupplementaryDay about(String id) {
      return new PlaceSupplementaryDay(cleanerId, id, date, agreedWith);
    }
  }

  /**
   * Settles what is left of a year's ADO (8.7(g)(v), 8.7(i); ).
   *
   * @param hours how much of the balance, whichever sign it has
   */
  record SettleAdo(
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      @Limits(min = SchoolYearCommand.FIRST_YEAR, max = SchoolYearCommand.LAST_YEAR) int year,
      Settlement kind,
      @Limits(min = 0, max = 1000) Hours hours,
      @Limits(min = 1, max = 2000) Confidential reason)
      implements AdoCommand {

    /** The last day of the year that is settled. */
    @Override
    public LocalDate date() {
      return LocalDate.of(year, 12, 31);
    }

    @Override
    public SettleAdo about(String id) {
      return new SettleAdo(cleanerId, id, year, kind, hours, reason);
    }

    @Override
    public List<FieldProblem> problems() {
      return hours.isPositive()
          ? List.of()
          : List.of(new FieldProblem("hours", "must be more than 0"));
    }
  }

  /** How what is left of a year's ADO is settled. */
  enum Settlement {
    /** A credit is paid on cessation (8.7(i)(ii)). */
    PAID_OUT,
    /** A debit is adjusted against remuneration on cessation (8.7(i)(iv)). */
    ADJUSTED,
    /** It moves to the next year, to be made up in the following two terms (8.7(g)(v)). */
    NEXT_TWO_TERMS
  }
}
