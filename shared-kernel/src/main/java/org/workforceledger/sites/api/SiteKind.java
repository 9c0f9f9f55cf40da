package org.workforceledger.sites.api;

/** The kinds of site of Schedule 1 and 8.6; all but {@link #NON_SCHOOL} follow school terms. */
public enum SiteKind {
  PRIMARY,
  P10,
  P12,
  HIGH,
  SPECIAL,
  OUTDOOR_EDUCATION,
  ENVIRONMENTAL_EDUCATION,
  RESIDENTIAL_CAMPUS,
  NON_SCHOOL;

  /** Whether ADO serves school vacations here (8.7(c)(i)) rather than 8.7(j). */
  public boolean isSchoolBased() {
    return this != NON_SCHOOL;
  }

  /** Whether hours may be flexible here (8.6(a)). */
  public boolean mayAgreeFlexibleHours() {
    return this == OUTDOOR_EDUCATION
        || this == ENVIRONMENTAL_EDUCATION
        || this == RESIDENTIAL_CAMPUS;
  }
}
