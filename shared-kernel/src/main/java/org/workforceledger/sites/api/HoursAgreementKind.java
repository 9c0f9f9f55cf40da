package org.workforceledger.sites.api;

/** What a site may agree about its hours, and the clause that lets it. */
public enum HoursAgreementKind {
  /** Ordinary hours from 04:00 (8.2). */
  EARLY_START,
  /** Ordinary hours until 21:00, where the school's own hours were changed (8.3). */
  EXTENDED_DAY,
  /** Hours as agreed, at outdoor and environmental centres and residential campuses (8.6). */
  FLEXIBLE
}
