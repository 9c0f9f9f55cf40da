package org.workforceledger.sites.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteEvent.CleaningAllocationSet;

/**
 * The cleaning hours a week that a site is allocated: calculated from what was measured (9.1), or
 * determined, with its reason, where the calculation does not say it all (Schedule 1, 4; R-151).
 *
 * @param since when the determination or the measurement applies
 * @param reason of the determination; null if it was calculated
 */
public record CleaningAllocation(Hours perWeek, LocalDate since, @Nullable String reason) {

  /**
   * What applies on a day: the determination or the measurement that began last, and of two from
   * one day the determination; empty before the first of either.
   */
  @Clause("9.1")
  public static Optional<CleaningAllocation> of(Site site, LocalDate date) {
    Optional<CleaningAllocation> determined =
        Optional.ofNullable(site.allocations().floorEntry(date))
            .map(entry -> determined(entry.getValue()));
    Optional<CleaningAllocation> calculated =
        CleaningTime.of(site, date)
            .map(time -> new CleaningAllocation(time.perWeek(), time.measuredFrom(), null));
    return Stream.concat(calculated.stream(), determined.stream())
        .reduce((one, other) -> other.since().isBefore(one.since()) ? one : other);
  }

  private static CleaningAllocation determined(CleaningAllocationSet set) {
    return new CleaningAllocation(
        new Hours(set.secondsPerWeek()), set.effectiveFrom(), set.reason());
  }
}
