package org.workforceledger.sites.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.Limits;

/** Commands about one site. */
public sealed interface SiteCommand extends Command {

  String siteId();

  /** Registers a school or other place. */
  record RegisterSite(
      @Id String siteId,
      @Limits(min = 1, max = 200) String name,
      Region region,
      @Nullable @Limits(min = 1, max = 100) String locality,
      SiteKind kind,
      @Nullable Boolean remote,
      @Nullable @Limits(min = 0, max = 20000) Integer enrolment)
      implements SiteCommand {}

  /** Sets the weekly cleaning hours allocated to a site, from a date on. */
  record SetCleaningAllocation(
      @Id String siteId,
      @Limits(min = 0, max = 10000) Hours hoursPerWeek,
      LocalDate effectiveFrom,
      @Limits(min = 1, max = 2000) String reason)
      implements SiteCommand {}
}
