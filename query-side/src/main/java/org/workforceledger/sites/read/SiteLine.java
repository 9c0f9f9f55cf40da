package org.workforceledger.sites.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.sites.rules.CleaningAllocation;

/**
 * A site in the list of sites.
 *
 * @param enrolment students on the day; null if not recorded
 * @param allocatedHours a week, on the day; null while nothing is measured or determined
 * @param allocatedSince since when; null with it
 * @param determined whether the allocation was determined with a reason rather than calculated
 */
public record SiteLine(
    String siteId,
    String name,
    Region region,
    @Nullable String locality,
    SiteKind kind,
    boolean remote,
    @Nullable Integer enrolment,
    @Nullable BigDecimal allocatedHours,
    @Nullable LocalDate allocatedSince,
    boolean determined) {

  static SiteLine of(Site site, LocalDate date) {
    Optional<CleaningAllocation> allocation = CleaningAllocation.of(site, date);
    return new SiteLine(
        site.registered().siteId(),
        site.registered().name(),
        site.region(),
        site.registered().locality(),
        site.kind(),
        site.registered().remote(),
        site.enrolmentOn(date).orElse(null),
        allocation.map(CleaningAllocation::perWeek).map(Hours::toDecimal).orElse(null),
        allocation.map(CleaningAllocation::since).orElse(null),
        allocation.map(CleaningAllocation::reason).isPresent());
  }
}
