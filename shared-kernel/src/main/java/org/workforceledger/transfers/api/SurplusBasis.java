package org.workforceledger.transfers.api;

/** Why a site has hours to spare (11.4(a)). */
public enum SurplusBasis {
  /** 9.4. */
  CLOSED_CLASSROOMS,
  /** 9.5. */
  CLASSROOM_USE,
  /** 9.1. */
  ABOVE_ENTITLEMENT
}
