package org.workforceledger.sites.api;

/** What may be decided about a site's cleaning time after consultation with the JCCC. */
public enum CleaningDecisionKind {
  /** Dusting at 947.6 square metres an hour in place of 997.5. */
  REDUCED_DUSTING_FACTOR("Sch 1, 5(b)"),
  /** Five hours for administration at a school with eleven or more cleaners. */
  ADMINISTRATION_HOURS("Sch 1, 6(a)");

  private final String clause;

  CleaningDecisionKind(String clause) {
    this.clause = clause;
  }

  /** The clause that allows it. */
  public String clause() {
    return clause;
  }
}
