package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.function.Function;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.WorkYear;

/** What is recorded of an engagement's ADO, day by day; in seconds. */
public interface RecordedAdo {

  /** ADO credited on a day, by whatever cause. */
  long credited(LocalDate date);

  /** ADO taken on a day. */
  long taken(LocalDate date);

  /** ADO settled on a day; below zero where it came from the year before (8.7(g)(v)). */
  long settled(LocalDate date);

  /** Of what is credited, what is so during workers' compensation (8.7(h)(i)). */
  long compensated(LocalDate date);

  /** What of an agreed ADO day fell in workers' compensation, of which some is deemed taken. */
  long inCompensation(LocalDate date);

  /** The work year of a day, for the ADO days and supplementary days that stand. */
  WorkYear plans(LocalDate date);

  /**
   * As the work years have it.
   *
   * @param work the work year that has a day; years are by the week's Monday
   */
  static RecordedAdo of(Function<LocalDate, WorkYear> work) {
    return new RecordedAdo() {
      @Override
      public long credited(LocalDate date) {
        return DayAccount.posted(work.apply(date), date).adoCreditedSeconds();
      }

      @Override
      public long taken(LocalDate date) {
        return work.apply(date).posted(date, Account.ADO_TAKEN);
      }

      @Override
      public long settled(LocalDate date) {
        return work.apply(date).posted(date, Account.ADO_SETTLED);
      }

      @Override
      public long compensated(LocalDate date) {
        return work.apply(date).posted(date, Account.ADO_COMPENSATION);
      }

      @Override
      public long inCompensation(LocalDate date) {
        return work.apply(date).posted(date, Account.ADO_DEEMED);
      }

      @Override
      public WorkYear plans(LocalDate date) {
        return work.apply(date);
      }
    };
  }
}
