package org.workforceledger.cleaningtime.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.EventType;

/** What happened to one proposal to change the frequencies guideline (9.2). */
public sealed interface FrequencyEvent extends Event {

  String proposalId();

  @EventType("cleaningtime.FrequencyChangeProposed")
  record FrequencyChangeProposed(
      String proposalId,
      String change,
      boolean increases,
      AgreementParty proposedBy,
      LocalDate presentedOn,
      LocalDate feedbackBy)
      implements FrequencyEvent {}

  /**
   * It was adopted or not.
   *
   * @param effectiveFrom null where it was not adopted
   * @param achievable how it was shown to be achievable; null where it was not
   * @param offset what was agreed in return; null if nothing was
   */
  @EventType("cleaningtime.FrequencyChangeDecided")
  record FrequencyChangeDecided(
      String proposalId,
      LocalDate decidedOn,
      boolean adopted,
      @Nullable LocalDate effectiveFrom,
      @Nullable String feedback,
      @Nullable FrequencyMeeting meeting,
      @Nullable Boolean addsWorkload,
      @Nullable String achievable,
      @Nullable String offset,
      String reason)
      implements FrequencyEvent {}
}
