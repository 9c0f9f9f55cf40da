package org.workforceledger.vacancies.rules;

import java.time.LocalDate;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.vacancies.api.Standing;
import org.workforceledger.vacancies.api.TransfereeBasis;
import org.workforceledger.vacancies.api.VacancyCommand.RecordTransferee;

/**
 * Requested transfers are considered after twelve months at a location, complete by the vacancy's
 * first day; other transfers, and those to gain additional hours, at any time (11.5(f), R-142).
 */
public final class TransferRequests {

  private static final int MONTHS = 12;

  private TransferRequests() {}

  /**
   * @throws Refusal if the transfer may not be considered yet
   */
  @Clause("11.5(f)")
  public static void refuse(RecordTransferee command, Standing standing, LocalDate from) {
    boolean gains = command.hoursPerWeek().compareTo(standing.hours()) > 0;
    LocalDate complete = standing.siteSince().plusMonths(MONTHS);
    if (command.basis() == TransfereeBasis.REQUESTED && !gains && complete.isAfter(from)) {
      throw Refusal.rule(
          "11.5(f)",
          "at site %s since %s: twelve months are complete on %s"
              .formatted(standing.siteId(), standing.siteSince(), complete));
    }
  }
}
