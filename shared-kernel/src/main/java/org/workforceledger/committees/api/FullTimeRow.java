package org.workforceledger.committees.api;

import org.workforceledger.sites.api.Region;

/**
 * One site's line of the minimum full-time report (8.9(c)).
 *
 * @param allocatedSeconds cleaning hours allocated a week, in seconds
 * @param required permanent cleaners at 38 hours that 8.9(c)(i) requires
 * @param actual those it has
 */
public record FullTimeRow(
    String siteId,
    String workLocation,
    Region region,
    long allocatedSeconds,
    int required,
    int actual)
    implements RegionalRow {

  public boolean compliant() {
    return actual >= required;
  }

  /** Whether nothing is allocated and nobody counts: the committee misses nothing without it. */
  public boolean saysNothing() {
    return allocatedSeconds == 0 && actual == 0;
  }
}
