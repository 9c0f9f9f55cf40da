package org.workforceledger.committees.api;

import java.time.LocalDate;
import org.workforceledger.ledger.Command;

/** Commands about the committees' quarterly reports. */
public sealed interface QuarterCommand extends Command {

  Quarter quarter();

  /** Tables the reports of 2.6 before the JCCC and the eight RCCs at once. */
  record TableQuarterlyReports(Quarter quarter, LocalDate tabledOn) implements QuarterCommand {}
}
