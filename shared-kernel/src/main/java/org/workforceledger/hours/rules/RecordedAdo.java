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
      public WorkYear plans(LocalDate date) {
        return work.apply(date);
      }
    };
  }
}
