package org.workforceledger.employment.api;

import java.time.LocalDate;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.Limits;

/** Commands about one trial of pre-employment screening (11.2). */
public sealed interface ScreeningCommand extends Command {

  String trialId();

  /** Records a step of a trial: talks of the parties, its beginning, its review, its expansion. */
  record RecordScreeningStep(
      @Id String trialId,
      ScreeningStep step,
      LocalDate on,
      @Limits(min = 1, max = 2000) String notes)
      implements ScreeningCommand {}
}
