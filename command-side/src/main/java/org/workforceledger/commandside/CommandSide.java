package org.workforceledger.commandside;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.workforceledger.runtime.access.Access;
import org.workforceledger.runtime.database.Database;

/** Everything that writes the log; needs a {@code ledger.database}. */
@Configuration(proxyBeanMethods = false)
@Import({Access.class, Database.class})
@ComponentScan({
  "org.workforceledger.log.write",
  "org.workforceledger.gateway.write",
  "org.workforceledger.calendar.write",
  "org.workforceledger.sites.write",
  "org.workforceledger.cleaningtime.write",
  "org.workforceledger.employment.write",
  "org.workforceledger.hours.write",
  "org.workforceledger.hours.automation",
  "org.workforceledger.leave.write",
  "org.workforceledger.vacancies.write",
  "org.workforceledger.vacancies.automation",
  "org.workforceledger.committees.write",
  "org.workforceledger.disputes.write",
  "org.workforceledger.transfers.write",
  "org.workforceledger.transfers.automation"
})
public class CommandSide {}
