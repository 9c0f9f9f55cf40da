package org.workforceledger.sites.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.EventType;

/** What happened to one site. */
public sealed interface SiteEvent extends Event {

  String siteId();

  /** Revision 2 says whether the school is remote (8.7(e)); revision 1 left it out for "no". */
  @EventType(value = "sites.SiteRegistered", revision = 2)
  record SiteRegistered(
      String siteId,
      String name,
      Region region,
      @Nullable String locality,
      SiteKind kind,
      boolean remote,
      @Nullable Integer enrolment)
      implements SiteEvent {}

  @EventType("sites.CleaningAllocationSet")
  record CleaningAllocationSet(
      String siteId, long secondsPerWeek, LocalDate effectiveFrom, String reason)
      implements SiteEvent {}
}
