package org.workforceledger.sites.api;

/** Who agrees about a site's hours. */
public enum HoursParty {
  /** Every cleaner concerned, fixed-term and casual ones too (8.2(b)(i)). */
  CLEANERS,
  /** The union (8.3(b)). */
  UNION,
  /** The principal, for the school administration (8.2(b)(ii), 8.3(b)). */
  PRINCIPAL,
  /** The manager of a site that has no principal (8.2(b)(ii), 8.6(b)). */
  SITE_MANAGER,
  /** The Local Consultative Committee that changed the school's hours (8.3(a)). */
  LOCAL_CONSULTATIVE_COMMITTEE
}
