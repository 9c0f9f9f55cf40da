package org.workforceledger.cleaningtime.api;

/** A party to the agreement. */
public enum AgreementParty {
  DEPARTMENT,
  UNION
}
