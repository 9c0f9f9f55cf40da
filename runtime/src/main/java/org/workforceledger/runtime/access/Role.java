package org.workforceledger.runtime.access;

/** What a user is to the ledger; each user has exactly one role. */
public enum Role {
  HR_SYSTEM,
  JCCC_MEMBER,
  /** Of one region. */
  RCC_MEMBER,
  AUDITOR,
  /** The cleaner's own records alone. */
  CLEANER,
  /** Of one site. */
  PRINCIPAL,
  ADMIN
}
