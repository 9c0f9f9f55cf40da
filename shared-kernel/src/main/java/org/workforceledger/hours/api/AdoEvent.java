package org.workforceledger.hours.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.api.AdoCommand.Settlement;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.EventType;
import org.workforceledger.ledger.Flag;

/** What was agreed about days off, and about what is left of a year's ADO. */
public sealed interface AdoEvent extends WorkEvent {

  /**
   * An accrued day off, agreed for the past or the future.
   *
   * @param agreedSeconds how much of the day; null for all that is rostered
   */
  @EventType("hours.AdoDayAgreed")
  record AdoDayAgreed(
      String cleanerId,
      String engagementId,
      LocalDate date,
      @Nullable Long agreedSeconds,
      List<Posting> postings,
      List<Flag> flags)
      implements AdoEvent {}

  /** What was agreed for a day, an ADO day or a supplementary day, was taken back. */
  @EventType("hours.DayOffCancelled")
  record DayOffCancelled(
      String cleanerId,
      String engagementId,
      LocalDate date,
      Confidential reason,
      List<Posting> postings,
      List<Flag> flags)
      implements AdoEvent {}

  /** One of the year's four days in vacations that need no accrual (8.7(d)(i)). */
  @EventType("hours.SupplementaryDayPlaced")
  record SupplementaryDayPlaced(
      String cleanerId,
      String engagementId,
      LocalDate date,
      Confidential agreedWith,
      List<Posting> postings,
      List<Flag> flags)
      implements AdoEvent {}

  /** What was left of a year's ADO was settled, wholly or in part (8.7(g)(v), 8.7(i)). */
  @EventType("hours.AdoSettled")
  record AdoSettled(
      String cleanerId,
      String engagementId,
      int year,
      Settlement kind,
      long seconds,
      Confidential reason,
      List<Posting> postings,
      List<Flag> flags)
      implements AdoEvent {}
}
