package org.workforceledger.transfers.api;

/** Why a school objects to a return; the agreement's examples, and another legitimate reason. */
public enum ObjectionGround {
  /** 11.4(i)(i). */
  PERFORMANCE_OR_DISCIPLINE,
  /** 11.4(i)(ii). */
  SERIOUS_INTERPERSONAL_OR_LEGAL,
  OTHER_LEGITIMATE
}
