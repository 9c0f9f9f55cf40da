package org.workforceledger.hours.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.EventType;
import org.workforceledger.ledger.Flag;

/**
 * What happened in one engagement's work of one year. Each event carries the postings that follow
 * from it, so that one command is one event and a balance is a sum.
 */
public sealed interface WorkEvent extends Event.OfEngagement
    permits AdoEvent,
        WorkEvent.ShiftRecorded,
        WorkEvent.ShiftCorrected,
        WorkEvent.ShiftVoided,
        WorkEvent.ShiftMovedAway,
        WorkEvent.ExcessAuthorised,
        WorkEvent.AlarmSettingRecorded,
        WorkEvent.AlarmSettingVoided,
        WorkEvent.DaysAccounted {

  /** The changes of account that follow; never null, often for the event's own day alone. */
  List<Posting> postings();

  /** Clauses that the fact breaches. */
  List<Flag> flags();

  @EventType("hours.ShiftRecorded")
  record ShiftRecorded(
      String cleanerId, String engagementId, Shift shift, List<Posting> postings, List<Flag> flags)
      implements WorkEvent {}

  @EventType("hours.ShiftCorrected")
  record ShiftCorrected(
      String cleanerId,
      String engagementId,
      Shift shift,
      Confidential correctionReason,
      List<Posting> postings,
      List<Flag> flags)
      implements WorkEvent {}

  @EventType("hours.ShiftVoided")
  record ShiftVoided(
      String cleanerId,
      String engagementId,
      String shiftId,
      LocalDate date,
      Confidential reason,
      List<Posting> postings,
      List<Flag> flags)
      implements WorkEvent {}

  /** The shift went on in the stream of another year, where it was corrected. */
  @EventType("hours.ShiftMovedAway")
  record ShiftMovedAway(
      String cleanerId,
      String engagementId,
      String shiftId,
      LocalDate date,
      List<Posting> postings,
      List<Flag> flags)
      implements WorkEvent {}

  /**
   * Excess of a shift was approved after it was worked (8.8(b)(ii)); it prevails over what the
   * shift says of itself, and outlives its corrections.
   *
   * @param considerations what of 8.8(a)(iii) was weighed
   */
  @EventType("hours.ExcessAuthorised")
  record ExcessAuthorised(
      String cleanerId,
      String engagementId,
      String shiftId,
      LocalDate date,
      Authorisation authorisation,
      @Nullable Confidential considerations,
      List<Posting> postings,
      List<Flag> flags)
      implements WorkEvent {

    /** The approval for the shift as it was corrected to another year's stream. */
    public ExcessAuthorised movedTo(LocalDate day) {
      return new ExcessAuthorised(
          cleanerId,
          engagementId,
          shiftId,
          day,
          authorisation,
          considerations,
          List.of(),
          List.of());
    }
  }

  /** Who set an alarm; of two of one panel and day the later recorded holds (9.7, R-20). */
  @EventType("hours.AlarmSettingRecorded")
  record AlarmSettingRecorded(
      String cleanerId,
      String engagementId,
      AlarmSetting setting,
      List<Posting> postings,
      List<Flag> flags)
      implements WorkEvent {}

  /** It was not this cleaner who set an alarm, or nobody did (9.7(f)). */
  @EventType("hours.AlarmSettingVoided")
  record AlarmSettingVoided(
      String cleanerId,
      String engagementId,
      String siteId,
      String panel,
      LocalDate date,
      Confidential reason,
      List<Posting> postings,
      List<Flag> flags)
      implements WorkEvent {

    /** What names the panel on that day. */
    public String claim() {
      return AlarmSetting.claim(siteId, panel, date);
    }
  }

  /** Days were accounted (anew) because of an event in another stream. */
  @EventType("hours.DaysAccounted")
  record DaysAccounted(
      String cleanerId, String engagementId, Cause cause, List<Posting> postings, List<Flag> flags)
      implements WorkEvent {}
}
