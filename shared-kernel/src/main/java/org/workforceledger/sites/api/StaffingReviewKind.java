package org.workforceledger.sites.api;

/** What a school reviews about how its cleaners are employed (8.9(a)). */
public enum StaffingReviewKind {
  /** The minimum number of permanent full-time cleaners (8.9(a)(i)). */
  MINIMUM_FULL_TIME("8.9(a)(i)"),
  /** Non-permanent employment, under Directive 02/23 (8.9(a)(ii)). */
  NON_PERMANENT_EMPLOYMENT("8.9(a)(ii)");

  private final String clause;

  StaffingReviewKind(String clause) {
    this.clause = clause;
  }

  public String clause() {
    return clause;
  }
}
