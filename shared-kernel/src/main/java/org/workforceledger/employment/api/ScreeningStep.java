package org.workforceledger.employment.api;

/** The steps of a trial of pre-employment screening (11.2). */
public enum ScreeningStep {
  /** The parties discuss how it is put in place (11.2(b)). */
  TALKS,
  TRIAL,
  /** The parties review its arrangements (11.2(c)). */
  REVIEW,
  EXPANSION
}
