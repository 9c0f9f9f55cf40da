package org.workforceledger.hours.api;

import java.time.LocalDate;
import java.util.List;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.EventType;

/** What was agreed about one engagement's roster. */
public sealed interface RosterEvent extends Event.OfEngagement {

  /**
   * In force from {@code effectiveFrom} until the next roster; the later recorded holds.
   */
  @EventType("hours.RosterAgreed")
  record RosterAgreed(
      String cleanerId,
      String engagementId,
      LocalDate effectiveFrom,
      List<RosterDay> days,
      Confidential agreedWith)
      implements RosterEvent {}

  /**
   * The cleaner's choice to work without a break of attendance on a student-free day (8.4).
   *
   * @param consultedOn when the principal was consulted
   */
  @EventType("hours.ContinuousWorkElected")
  record ContinuousWorkElected(
      String cleanerId,
      String engagementId,
      LocalDate date,
      LocalDate consultedOn,
      Confidential agreedWith)
      implements RosterEvent {}
}
