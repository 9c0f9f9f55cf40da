package org.workforceledger.employment.api;

import java.time.LocalDate;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.EventType;

/** What happened in one trial of pre-employment screening (11.2). */
public sealed interface ScreeningEvent extends Event {

  String trialId();

  @EventType("employment.ScreeningStepRecorded")
  record ScreeningStepRecorded(String trialId, ScreeningStep step, LocalDate on, String notes)
      implements ScreeningEvent {}
}
