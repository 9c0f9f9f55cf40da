package org.workforceledger.sites.read;

import org.springframework.stereotype.Component;
import org.workforceledger.access.read.Scope;
import org.workforceledger.queries.read.Moment;

/** The calculations of sites' cleaning time as they were known. */
@Component
public class CleaningTimes {

  private final Sites sites;

  CleaningTimes(Sites sites) {
    this.sites = sites;
  }

  /** A site's calculation, for those who may see the site. */
  public CleaningTimeSheet of(String siteId, Scope scope, Moment moment) {
    return CleaningTimeSheet.of(sites.require(siteId, scope, moment), moment);
  }
}
